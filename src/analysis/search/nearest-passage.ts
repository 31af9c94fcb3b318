/** A passage of a text: first unit, and the one after the last. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * The passage of a text that a pattern becomes with the fewest edits (insert, leave out, exchange): the
 * slow way, which also knows where. For the few texts that are shown.
 */
export function nearestPassage(pattern: ArrayLike<number>, text: ArrayLike<number>): Passage {
  // row by row of the text: edits with which so much of the pattern ends here, and where that began
  let edits = Array.from({ length: pattern.length + 1 }, (_, used) => used);
  let begun = edits.map(() => 0);
  let best = { start: 0, end: 0, edits: pattern.length };
  for (let at = 1; at <= text.length; at += 1) {
    const nextEdits = [0];
    const nextBegun = [at];
    for (let used = 1; used <= pattern.length; used += 1) {
      const isSame = pattern[used - 1] === text[at - 1];
      const ways = [
        [(edits[used - 1] ?? 0) + (isSame ? 0 : 1), begun[used - 1] ?? 0],
        [(edits[used] ?? 0) + 1, begun[used] ?? 0],
        [(nextEdits[used - 1] ?? 0) + 1, nextBegun[used - 1] ?? 0],
      ] as const;
      const [fewest, from] = ways.reduce((one, other) => (other[0] < one[0] ? other : one));
      nextEdits.push(fewest);
      nextBegun.push(from);
    }
    [edits, begun] = [nextEdits, nextBegun];
    const reached = edits[pattern.length] ?? 0;
    if (reached < best.edits) best = { start: begun[pattern.length] ?? 0, end: at, edits: reached };
  }
  return best;
}
