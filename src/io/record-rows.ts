/**
 * Lines that records stand on, found when a fault needs one: a good file is never cut to lines.
 *
 * @param text the file; in its canonical form the records of a list stand one a line, after the line
 *   that opens the list.
 * @param list name of the list, such as `features`.
 * @param records what JSON.parse read from it.
 * @returns line from 1, or null when that record is not alone on that line.
 */
export function recordRows(
  text: string,
  list: string,
  records: readonly unknown[],
): (index: number) => number | null {
  let lines: readonly string[] | null = null;
  return (index) => {
    lines ??= text.split("\n");
    const opening = lines.findIndex((line) => line.trimEnd().endsWith(`"${list}":[`));
    const line = lines[opening + 1 + index]?.trim().replace(/,$/, "");
    if (opening < 0 || line === undefined) return null;
    try {
      const isAlone = JSON.stringify(JSON.parse(line)) === JSON.stringify(records[index]);
      return isAlone ? opening + 2 + index : null;
    } catch {
      return null;
    }
  };
}
