import fc from "fast-check";
import { expect, test } from "vitest";
import { allotWholeNumbers } from "../../../data/build/allot-whole-numbers.ts";

const shares = fc
  .array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
  .filter((list) => list.some((share) => share > 1e-3));
const total = fc.integer({ min: 0, max: 2_000_000 });

test("the parts are whole, sum to the total and lie within one of their quota", () => {
  fc.assert(
    fc.property(shares, total, (list, whole) => {
      const parts = allotWholeNumbers(list, whole);
      const sum = list.reduce((before, share) => before + share, 0);
      expect(parts.reduce((before, part) => before + part, 0)).toBe(whole);
      for (const [index, part] of parts.entries()) {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - ((list[index] as number) / sum) * whole)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});

test("equal remainders go to the earlier share", () => {
  expect(allotWholeNumbers([1, 1, 1], 5)).toEqual([2, 2, 1]);
});

test.each<[string, readonly number[], number]>([
  ["no share", [], 3],
  ["only zeros", [0, 0], 3],
  ["a negative share", [2, -1], 3],
  ["a share that is no number", [NaN, 1], 3],
  ["a broken total", [1], 2.5],
  ["a negative total", [1], -1],
])("refuses %s", (_, list, whole) => {
  expect(() => allotWholeNumbers(list, whole)).toThrow(RangeError);
});
