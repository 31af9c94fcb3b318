import { cumsum, sum } from "d3-array";

/** So much of a gap's room is the same for every leg, so that short legs keep their names apart. */
const EQUAL_SHARE = 0.5;

/**
 * Places of the stops along a straight line.
 *
 * @param legMeters length of each leg, metres; null where a stop has no position: such a leg gets
 *   the mean of the others.
 * @param extent length of the line, pixels.
 * @param equalShare of the room, 0…1, that every leg has alike; the rest goes by length.
 * @returns n + 1 places from 0 to `extent`, rising; longer legs get longer gaps.
 * @throws RangeError when a length is negative or not finite.
 */
export function stripLayout(
  legMeters: readonly (number | null)[],
  extent: number,
  equalShare = EQUAL_SHARE,
): readonly number[] {
  if (legMeters.some((length) => length !== null && !(length >= 0 && Number.isFinite(length)))) {
    throw new RangeError(`leg lengths must be finite and not negative: ${legMeters.join(", ")}`);
  }
  const known = legMeters.filter((length) => length !== null);
  const mean = known.length > 0 ? sum(known) / known.length : 1;
  const lengths = legMeters.map((length) => length ?? mean);
  const total = sum(lengths);
  const gaps = lengths.map((length) => {
    const proportional = total > 0 ? length / total : 1 / lengths.length;
    return extent * (equalShare / lengths.length + (1 - equalShare) * proportional);
  });
  return [0, ...cumsum(gaps)];
}

/** Breaks a name into at most `maxLines` lines of at most `width` ems; the last may end in `…`. */
export function wrapName(name: string, width: number, maxLines: number): readonly string[] {
  const ems = (text: string): number =>
    [...text].reduce((total, character) => total + (character > "⺀" ? 1 : 0.56), 0);
  // Latin words stay whole, Chinese breaks after any character.
  const pieces = name.match(
    /（示例）|[\u0020-\u2e7f]+?(?=\s|[^\u0020-\u2e7f]|$)\s?|[^\u0020-\u2e7f]/gu,
  ) ?? [name];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (ems(line + piece.trimEnd()) <= width || line === "") lines[last] = line + piece;
    else lines.push(piece.trimStart());
  }
  const kept = lines.slice(0, maxLines).map((line) => line.trim());
  const cut = lines.length > maxLines;
  return kept.map((line, index) => {
    const tooWide = ems(line) > width;
    if (!tooWide && !(cut && index === kept.length - 1)) return line;
    const short = [...line];
    while (short.length > 1 && ems(short.join("")) + 1 > width) short.pop();
    return `${short.join("")}…`;
  });
}
