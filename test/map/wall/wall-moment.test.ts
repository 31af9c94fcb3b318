import fc from "fast-check";
import { expect, test } from "vitest";
import { progress } from "../../../src/map/wall/wall-moment.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test("progress goes from 0 to 1, never back, and stands before and after", () => {
  fc.assert(
    fc.property(
      number(0, 60),
      number(0.1, 9),
      number(-60, 90),
      number(0, 9),
      (start, lasts, time, later) => {
        const [one, other] = [progress(time, start, lasts), progress(time + later, start, lasts)];
        expect(one).toBeGreaterThanOrEqual(0);
        expect(other).toBeLessThanOrEqual(1);
        expect(other).toBeGreaterThanOrEqual(one);
        expect(progress(start - later, start, lasts)).toBe(0);
        expect(progress(start + lasts * 1.001 + later, start, lasts)).toBe(1);
      },
    ),
  );
});

test("it is slow at its end: half of the time brings it seven eighths of the way", () => {
  expect(progress(3, 2, 2)).toBeCloseTo(0.875, 12);
});
