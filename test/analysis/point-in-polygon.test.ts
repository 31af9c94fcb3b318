import fc from "fast-check";
import { expect, test } from "vitest";
import { isInsidePolygons } from "../../src/analysis/point-in-polygon.ts";
import type { LngLat, PolygonRings, Ring } from "../../src/domain/geo.ts";

const boxRing = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Independent oracle: how often the ring winds round the position, by the sum of its angles. */
function windingNumber([lng, lat]: LngLat, ring: Ring): number {
  let swept = 0;
  for (const [index, [lng1, lat1]] of ring.slice(1).entries()) {
    const [lng0, lat0] = ring[index] as LngLat;
    const [ax, ay, bx, by] = [lng0 - lng, lat0 - lat, lng1 - lng, lat1 - lat];
    swept += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.round(swept / (2 * Math.PI));
}

/** Simple ring round the origin: one distance a direction, of 3 to 12 directions. */
const starRing: fc.Arbitrary<Ring> = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 12 })
  .map((distances) => {
    const corners = distances.map((distance, index): LngLat => {
      const angle = (2 * Math.PI * index) / distances.length;
      return [distance * Math.cos(angle), distance * Math.sin(angle)];
    });
    return [...corners, corners[0] as LngLat];
  });
// thirds beside a corner's whole and irrational numbers: hardly a position falls on an edge
const coordinate = fc.integer({ min: -180, max: 180 }).map((third) => third / 3 + 0.123);
const position: fc.Arbitrary<LngLat> = fc.tuple(coordinate, coordinate);

test("agrees with the winding number, wound either way", () => {
  fc.assert(
    fc.property(starRing, position, (ring, at) => {
      const expected = windingNumber(at, ring) !== 0;
      expect(isInsidePolygons(at, [[ring]])).toBe(expected);
      expect(isInsidePolygons(at, [[ring.toReversed()]])).toBe(expected);
    }),
  );
});

test("a hole is outside, an island in the hole is inside again", () => {
  const ringed: PolygonRings = [boxRing(0, 0, 10, 10), boxRing(2, 2, 8, 8)];
  const island: PolygonRings = [boxRing(4, 4, 6, 6)];
  expect(isInsidePolygons([1, 5], [ringed, island])).toBe(true);
  expect(isInsidePolygons([3, 5], [ringed, island])).toBe(false);
  expect(isInsidePolygons([5, 5], [ringed, island])).toBe(true);
});

test("a position on a shared edge is in exactly one of the neighbours", () => {
  const cell = fc.integer({ min: -20, max: 20 });
  const cut = fc.tuple(cell, cell).filter(([from, to]) => from !== to);
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(cut, share, ([from, to], along) => {
      // one oblique edge cuts a box in two; both halves write it, in opposite directions
      const [low, high]: [LngLat, LngLat] = [
        [from, -30],
        [to, 30],
      ];
      const west: Ring = [[-50, -30], low, high, [-50, 30], [-50, -30]];
      const east: Ring = [low, [50, -30], [50, 30], high, low];
      const at: LngLat = [from + along * (to - from), -30 + along * 60];
      const holders = [west, east].filter((ring) => isInsidePolygons(at, [[ring]]));
      expect(holders).toHaveLength(1);
    }),
  );
});

test("a corner where four boxes meet is in exactly one of them", () => {
  const boxes = [
    boxRing(0, 0, 1, 1),
    boxRing(1, 0, 2, 1),
    boxRing(0, 1, 1, 2),
    boxRing(1, 1, 2, 2),
  ];
  expect(boxes.filter((ring) => isInsidePolygons([1, 1], [[ring]]))).toHaveLength(1);
});

test("nothing holds no position", () => {
  expect(isInsidePolygons([0, 0], [])).toBe(false);
  expect(isInsidePolygons([0, 0], [[]])).toBe(false);
  expect(isInsidePolygons([0, 0], [[[]]])).toBe(false);
});
