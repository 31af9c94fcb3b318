import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlanePosition } from "../../../data/build/local-plane.ts";
import { resampleLine, smoothLine } from "../../../data/build/smooth-line.ts";

const position = fc.tuple(
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: -5000, max: 5000 }),
);
const line = fc.uniqueArray(position, {
  minLength: 2,
  maxLength: 12,
  selector: ([east, north]) => `${east},${north}`,
});

const expectClose = (actual: PlanePosition | undefined, wanted: PlanePosition | undefined) => {
  expect(actual?.[0]).toBeCloseTo(wanted?.[0] ?? NaN, 6);
  expect(actual?.[1]).toBeCloseTo(wanted?.[1] ?? NaN, 6);
};

test("resampling keeps both ends and no step is longer than half as much again as wanted", () => {
  fc.assert(
    fc.property(line, (positions) => {
      const resampled = resampleLine(positions, 100);
      expectClose(resampled[0], positions[0]);
      expectClose(resampled.at(-1), positions.at(-1));
      for (let index = 1; index < resampled.length; index += 1) {
        const [from, to] = [resampled[index - 1], resampled[index]] as [
          PlanePosition,
          PlanePosition,
        ];
        expect(Math.hypot(to[0] - from[0], to[1] - from[1])).toBeLessThanOrEqual(150 + 1e-6);
      }
    }),
  );
});

test("smoothing keeps both ends where they are", () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 9 }), (positions, sigma) => {
      const resampled = resampleLine(positions, 100);
      const smoothed = smoothLine(resampled, sigma);
      expect(smoothed).toHaveLength(resampled.length);
      expectClose(smoothed[0], resampled[0]);
      expectClose(smoothed.at(-1), resampled.at(-1));
    }),
  );
});

test("smoothing leaves a straight, even line as it is", () => {
  const straight = Array.from(
    { length: 40 },
    (_, index): PlanePosition => [100 * index, -30 * index],
  );
  for (const [index, smoothed] of smoothLine(straight, 5).entries()) {
    expectClose(smoothed, straight[index]);
  }
});
