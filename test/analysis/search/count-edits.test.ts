import fc from "fast-check";
import { expect, test } from "vitest";
import { countEdits } from "../../../src/analysis/search/count-edits.ts";
import { nearestPassage } from "../../../src/analysis/search/nearest-passage.ts";

/** Fewest edits from a pattern to any passage of a text: the table of textbooks, with swaps. */
function slowEdits(pattern: readonly number[], text: readonly number[]): number {
  const rows: number[][] = [Array.from({ length: text.length + 1 }, () => 0)];
  for (let used = 1; used <= pattern.length; used += 1) {
    const row = [used];
    for (let at = 1; at <= text.length; at += 1) {
      const isSame = pattern[used - 1] === text[at - 1];
      let edits = Math.min(
        (rows[used - 1]?.[at - 1] ?? 0) + (isSame ? 0 : 1),
        (rows[used - 1]?.[at] ?? 0) + 1,
        (row[at - 1] ?? 0) + 1,
      );
      const isSwap =
        used > 1 &&
        at > 1 &&
        pattern[used - 1] === text[at - 2] &&
        pattern[used - 2] === text[at - 1];
      if (isSwap) edits = Math.min(edits, (rows[used - 2]?.[at - 2] ?? 0) + 1);
      row.push(edits);
    }
    rows.push(row);
  }
  return Math.min(...(rows.at(-1) ?? []));
}

/** Few different letters, so that much is alike; one of them Chinese. */
const letter = fc.constantFrom(97, 98, 99, 0x9f13);
const pattern = fc.array(letter, { minLength: 1, maxLength: 31 });
const text = fc.array(letter, { maxLength: 40 });

test("edits are those of the textbook's table, whatever the pattern and the text", () => {
  fc.assert(
    fc.property(pattern, text, text, (sought, before, within) => {
      const codes = Int32Array.from([...before, ...within]);
      const counted = countEdits(sought)(codes, before.length, codes.length);
      expect(counted).toBe(slowEdits(sought, within));
    }),
    { numRuns: 300 },
  );
});

test("a pattern of 31 letters, the longest, is compared to its last", () => {
  const sought = Array.from({ length: 31 }, (_, at) => 97 + (at % 26));
  const codes = Int32Array.from(sought);
  expect(countEdits(sought)(codes, 0, 31)).toBe(0);
  codes[30] = 32;
  expect(countEdits(sought)(codes, 0, 31)).toBe(1);
});

test("an empty pattern is the caller's mistake", () => {
  expect(() => countEdits([])).toThrow(RangeError);
});

test("the nearest passage is one that takes as few edits as any", () => {
  fc.assert(
    fc.property(pattern, text, (sought, within) => {
      const { start, end } = nearestPassage(sought, within);
      expect(start).toBeLessThanOrEqual(end);
      // swaps count as two edits where the place is looked for
      const passage = within.slice(start, end);
      expect(slowEdits(sought, passage)).toBeLessThanOrEqual(2 * slowEdits(sought, within));
    }),
  );
});
