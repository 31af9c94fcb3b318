import fc from "fast-check";
import { expect, test } from "vitest";
import { acrossBearing } from "../../src/analysis/across-bearing.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { arbitraryPosition } from "../support/arbitrary-stops.ts";
import { localPlane } from "../support/local-plane.ts";

const toPlane = localPlane([119.3, 26.05]);

/** How much positions scatter up and down the screen of a map turned so, square metres. */
function heightSpread(positions: readonly LngLat[], bearing: number): number {
  const turn = (bearing * Math.PI) / 180;
  const heights = positions.map((position) => {
    const [east, north] = toPlane(position);
    return east * Math.sin(turn) + north * Math.cos(turn);
  });
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  return heights.reduce((sum, height) => sum + (height - mean) ** 2, 0) / heights.length;
}

test("no other turn within 45° lays the positions flatter across the screen", () => {
  const turns = Array.from({ length: 91 }, (_, at) => at - 45);
  fc.assert(
    fc.property(fc.array(arbitraryPosition, { minLength: 2, maxLength: 14 }), (positions) => {
      const bearing = acrossBearing(positions);
      expect(turns).toContain(bearing);
      const flattest = Math.min(...turns.map((turn) => heightSpread(positions, turn)));
      // the planes of both differ by less than a millimetre a metre
      const all = heightSpread(positions, 0) + heightSpread(positions, 90);
      expect(heightSpread(positions, bearing)).toBeLessThanOrEqual(flattest + all * 2e-3);
    }),
  );
});

test.each<[string, readonly LngLat[], number]>([
  [
    "from west to east, north stays up",
    [
      [119, 26],
      [119.1, 26],
    ],
    0,
  ],
  [
    "towards the north-east, by less than the angle on a map of degrees",
    [
      [119, 0],
      [119.1, 0.05],
    ],
    -27,
  ],
  [
    "towards the south-east",
    [
      [119, 0.05],
      [119.1, 0],
    ],
    27,
  ],
  [
    "nearly from south to north, as far as a turn may go",
    [
      [119, 26],
      [119.01, 26.5],
    ],
    -45,
  ],
  [
    "at one place",
    [
      [119, 26],
      [119, 26],
    ],
    0,
  ],
  [
    "at one place, though sums do not come out even",
    Array.from({ length: 3 }, (): LngLat => [119.3, 26.07]),
    0,
  ],
  ["at none", [], 0],
])("a belt %s", (_, positions, expected) => {
  expect(acrossBearing(positions)).toBe(expected);
});

test("neither the order of the positions nor where they start matters", () => {
  fc.assert(
    fc.property(fc.array(arbitraryPosition, { maxLength: 9 }), (positions) => {
      const turned = acrossBearing(positions.toReversed());
      // sums in another order may differ in the last digit, and that may round to the next degree
      expect(Math.abs(turned - acrossBearing(positions)) % 90).toBeLessThanOrEqual(1);
    }),
  );
});
