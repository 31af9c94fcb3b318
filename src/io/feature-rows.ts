/**
 * Lines that features stand on, found when a fault needs one: a good file is never cut to lines.
 *
 * @param text the file; in its canonical form feature `i` (from 0) is on line `i + 2`.
 * @param features what JSON.parse read from it.
 * @returns line from 1, or null when that feature is not alone on that line.
 */
export function featureRows(
  text: string,
  features: readonly unknown[],
): (index: number) => number | null {
  let lines: readonly string[] | null = null;
  return (index) => {
    lines ??= text.split("\n");
    const line = lines[index + 1]?.trim().replace(/,$/, "");
    if (line === undefined) return null;
    try {
      const isAlone = JSON.stringify(JSON.parse(line)) === JSON.stringify(features[index]);
      return isAlone ? index + 2 : null;
    } catch {
      return null;
    }
  };
}
