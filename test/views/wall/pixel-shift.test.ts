import fc from "fast-check";
import { expect, test } from "vitest";
import { pixelShift } from "../../../src/views/wall/pixel-shift.ts";

const STEP = 90_000;
const YEAR = 365 * 24 * 3_600_000;
const reach = fc.integer({ min: 1, max: 8 });

test("nothing that stands on the wall goes farther than its reach, in whole pixels", () => {
  fc.assert(
    fc.property(fc.nat(YEAR), reach, (time, far) => {
      for (const pixels of pixelShift(time, far)) {
        expect(Number.isInteger(pixels)).toBe(true);
        expect(Math.abs(pixels)).toBeLessThanOrEqual(far);
      }
    }),
  );
});

test("it begins where it is laid out, stands for a step, and goes a pixel at a time", () => {
  expect(pixelShift(0)).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.nat(YEAR / STEP), fc.nat(STEP - 1), reach, (step, rest, far) => {
      const here = pixelShift(step * STEP, far);
      expect(pixelShift(step * STEP + rest, far)).toEqual(here);
      const [right, down] = pixelShift((step + 1) * STEP, far);
      expect(Math.abs(right - here[0])).toBeLessThanOrEqual(1);
      expect(Math.abs(down - here[1])).toBeLessThanOrEqual(1);
      expect([right, down]).not.toEqual(here);
    }),
  );
});

test.each([1, 2, 3, 4, 5, 8])(
  "in half a day it has stood in every place of its square: %i",
  (far) => {
    const side = 2 * far + 1;
    const steps = Math.max((12 * 3_600_000) / STEP, 4 * side * side);
    const places = new Set(
      Array.from({ length: steps }, (_, at) => pixelShift(at * STEP, far).join()),
    );
    expect(places.size).toBe(side * side);
  },
);

test("no line of pixels is lit much longer than another", () => {
  const day = Array.from({ length: 20 * 144 }, (_, at) => pixelShift(at * STEP));
  for (const axis of [0, 1] as const) {
    const times = new Map<number, number>();
    for (const shift of day) times.set(shift[axis], (times.get(shift[axis]) ?? 0) + 1);
    const counts = [...times.values()];
    expect(times.size).toBe(9);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts) + 1);
  }
});
