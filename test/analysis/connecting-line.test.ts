import fc from "fast-check";
import { expect, test } from "vitest";
import { connectingLine } from "../../src/analysis/connecting-line.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { arbitraryStops } from "../support/arbitrary-stops.ts";
import { besideSegment, localPlane } from "../support/local-plane.ts";

/** The design's bound, and room for a plane that the line does not share with the test. */
const MOST = 0.15 * 1.01;

const degreesBetween = (one: number, other: number): number =>
  Math.abs(((((other - one) % 360) + 540) % 360) - 180);

function heading(from: LngLat | undefined, to: LngLat | undefined): number {
  if (!from || !to) throw new RangeError("a heading needs two positions");
  const [east, north] = localPlane(from)(to);
  return (Math.atan2(east, north) * 180) / Math.PI;
}

test("passes through every stop exactly", () => {
  fc.assert(
    fc.property(arbitraryStops, (stops) => {
      const legs = connectingLine(stops);
      expect(legs.map((leg) => leg[0])).toEqual(stops.slice(0, -1));
      expect(legs.map((leg) => leg.at(-1))).toEqual(stops.slice(1));
    }),
  );
});

test("strays from a leg by at most 15 % of its length, sideways and past its ends", () => {
  fc.assert(
    fc.property(arbitraryStops, (stops) => {
      for (const leg of connectingLine(stops)) {
        const [start, end] = [leg[0] as LngLat, leg.at(-1) as LngLat];
        const plane = localPlane(start);
        const length = Math.hypot(...plane(end));
        for (const position of leg) {
          const { along, aside } = besideSegment(plane(position), plane(start), plane(end));
          expect(aside).toBeLessThanOrEqual(MOST * length);
          expect(along).toBeGreaterThanOrEqual(-MOST * length);
          expect(along).toBeLessThanOrEqual((1 + MOST) * length);
        }
      }
    }),
  );
});

test("rounds a turn off: at most a third of it and 5° are left as a corner, unless the belt turns back", () => {
  fc.assert(
    fc.property(arbitraryStops, (stops) => {
      const legs = connectingLine(stops);
      for (const [index, leg] of legs.slice(0, -1).entries()) {
        const next = legs[index + 1] ?? [];
        const turn = degreesBetween(
          heading(stops[index], stops[index + 1]),
          heading(stops[index + 1], stops[index + 2]),
        );
        if (turn > 150) continue;
        const corner = degreesBetween(heading(leg.at(-2), leg.at(-1)), heading(next[0], next[1]));
        expect(corner).toBeLessThanOrEqual(turn / 3 + 5);
      }
    }),
  );
});

test("two stops, or stops in a row, make a straight line", () => {
  const stops: readonly LngLat[] = [
    [119.3, 26.0],
    [119.3, 26.05],
    [119.3, 26.2],
  ];
  for (const line of [stops.slice(0, 2), stops]) {
    for (const [lng] of connectingLine(line).flat()) expect(lng).toBeCloseTo(119.3, 12);
  }
});

test("two stops at one place leave the line whole", () => {
  const [a, b]: [LngLat, LngLat] = [
    [119.3, 26.0],
    [119.31, 26.01],
  ];
  const line = connectingLine([a, b, b, a]).flat(2);
  expect(line.every(Number.isFinite)).toBe(true);
});

test.each([[[]], [[[119.3, 26.0] as const]]])("refuses fewer than two stops: %j", (stops) => {
  expect(() => connectingLine(stops)).toThrow(RangeError);
});
