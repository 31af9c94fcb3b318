/** Longest pattern that is compared, units: a bit each. */
export const MOST_COMPARED_UNITS = 31;

/**
 * Makes a function that says with how few edits (insert, leave out, exchange, swap of two neighbours) a
 * pattern becomes some passage of a text.
 *
 * Bit-parallel, a step a unit of the text: Myers (1999), J. ACM 46, 395–415, in the form with swaps of
 * Hyyrö (2003), A bit-vector algorithm for computing Levenshtein and Damerau edit distances.
 *
 * @param pattern code points; those after the 31st are left out, at least one
 * @returns takes an array of code points, and the part of it that is the text
 */
export function countEdits(
  pattern: readonly number[],
): (codes: Int32Array | Uint16Array, from: number, to: number) => number {
  const length = Math.min(pattern.length, MOST_COMPARED_UNITS);
  if (length === 0) throw new RangeError("a pattern has a unit");
  const places = new Map<number, number>();
  // a table for what is typed most, since this is the innermost loop of a search
  const ascii = new Int32Array(128);
  for (let at = 0; at < length; at += 1) {
    const code = pattern[at] ?? 0;
    places.set(code, (places.get(code) ?? 0) | (1 << at));
    if (code < ascii.length) ascii[code] = (ascii[code] ?? 0) | (1 << at);
  }
  const last = 1 << (length - 1);
  return (codes, from, to) => {
    let rises = -1;
    let falls = 0;
    let diagonal = 0;
    let before = 0;
    let edits = length;
    let fewest = length;
    for (let at = from; at < to; at += 1) {
      const code = codes[at] ?? 0;
      const here = code < 128 ? (ascii[code] ?? 0) : (places.get(code) ?? 0);
      const swapped = ((~diagonal & here) << 1) & before;
      // within 32 bits, whatever the sum carries out of them
      diagonal = ((((here & rises) + rises) | 0) ^ rises) | here | falls | swapped;
      const up = falls | ~(diagonal | rises);
      const down = rises & diagonal;
      if (up & last) edits += 1;
      else if (down & last) edits -= 1;
      if (edits < fewest) fewest = edits;
      const shifted = up << 1;
      rises = (down << 1) | ~(diagonal | shifted);
      falls = shifted & diagonal;
      before = here;
    }
    return fewest;
  };
}
