import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { arbitraryPosition } from "../support/arbitrary-stops.ts";
import { localPlane } from "../support/local-plane.ts";

const EQUATORIAL_RADIUS_M = 6_378_137;
/** From the equator to a pole on WGS 84, metres. */
const QUADRANT_M = 10_001_965.7293;

test("an arc of the equator is radius times angle", () => {
  for (const degrees of [0.001, 1, 45, 90]) {
    const arc = (EQUATORIAL_RADIUS_M * degrees * Math.PI) / 180;
    const line: readonly LngLat[] = [
      [100, 0],
      [100 + degrees, 0],
    ];
    expect(geodesicLength(line)).toBeCloseTo(arc, 5);
  }
});

test("a meridian from the equator to the pole is a quadrant, in one step or in ninety", () => {
  const meridian = Array.from({ length: 91 }, (_, lat): LngLat => [119.3, lat]);
  expect(geodesicLength(meridian)).toBeCloseTo(QUADRANT_M, 4);
  expect(geodesicLength([meridian[0] as LngLat, meridian[90] as LngLat])).toBeCloseTo(
    QUADRANT_M,
    4,
  );
});

test("the whole is the sum of its parts, and as long backwards", () => {
  const line = fc.array(arbitraryPosition, { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(line, fc.nat(), (positions, seed) => {
      const cut = seed % positions.length;
      const whole = geodesicLength(positions);
      const parts =
        geodesicLength(positions.slice(0, cut + 1)) + geodesicLength(positions.slice(cut));
      expect(parts).toBeCloseTo(whole, 6);
      expect(geodesicLength(positions.toReversed())).toBeCloseTo(whole, 6);
    }),
  );
});

test("within a city it agrees with a sphere to half a per cent", () => {
  fc.assert(
    fc.property(arbitraryPosition, arbitraryPosition, (from, to) => {
      const plane = Math.hypot(...localPlane(from)(to));
      expect(Math.abs(geodesicLength([from, to]) - plane)).toBeLessThanOrEqual(0.005 * plane);
    }),
  );
});

test("what is no line has no length", () => {
  expect(geodesicLength([])).toBe(0);
  expect(geodesicLength([[119.3, 26]])).toBe(0);
});
