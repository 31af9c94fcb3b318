import fc from "fast-check";
import { expect, test } from "vitest";
import { beltLine } from "../../../src/analysis/belt-legs.ts";
import type { LngLat } from "../../../src/domain/geo.ts";
import { stopNameAnchors } from "../../../src/map/wall/stop-name-anchors.ts";
import { arbitraryPlace } from "../../support/arbitrary-camera.ts";
import { city } from "../../support/city-scene.ts";

const [belt] = city.belts;
const [point] = city.points;
if (!belt || !point) throw new RangeError("the city lacks a belt or point");

/** A belt of two stops: its line is straight. */
const straight = (from: LngLat, to: LngLat) =>
  beltLine({ ...belt, route: null }, [
    { ...point, id: "first", position: from },
    { ...point, id: "last", position: to },
  ]);

/** Anchors and offsets that an expression gives for a stop. */
function triedFor(id: string, from: LngLat, to: LngLat, bearing: number) {
  const value = stopNameAnchors(straight(from, to), bearing).get(id) ?? [];
  const anchors = value.filter((each) => typeof each === "string");
  const offsets = value.filter((each) => typeof each !== "string");
  return { anchors, offsets };
}

test("names are tried square to the line as the camera sees it, on either side", () => {
  const bearing = fc.double({ min: -180, max: 180, noNaN: true });
  fc.assert(
    fc.property(arbitraryPlace, arbitraryPlace, bearing, (from, to, turned) => {
      const [dx, dy] = [
        to[0] - from[0],
        // near enough to Web Mercator between two places of one city
        -(to[1] - from[1]) / Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180),
      ];
      const long = Math.hypot(dx, dy);
      fc.pre(long > 0.01);
      const turn = (-turned * Math.PI) / 180;
      const way = [
        (dx * Math.cos(turn) - dy * Math.sin(turn)) / long,
        (dx * Math.sin(turn) + dy * Math.cos(turn)) / long,
      ] as const;
      const { offsets } = triedFor("first", from, to, turned);
      for (const [x, y] of offsets) {
        expect(Math.abs(x * way[0] + y * way[1])).toBeLessThan(0.02);
        expect(Math.hypot(x, y)).toBeGreaterThan(1.4);
      }
      const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = offsets;
      expect(x1 + x2).toBeCloseTo(0, 6);
      expect(y1 + y2).toBeCloseTo(0, 6);
    }),
  );
});

test("a text hangs by the corner or side that points back at its mark", () => {
  const eastward = triedFor("last", [119.3, 26], [119.4, 26], 0);
  expect(eastward.anchors.slice(0, 2)).toEqual(["top", "bottom"]);
  expect(eastward.offsets[0]?.[1]).toBeGreaterThan(1);
  const northward = triedFor("last", [119.3, 26], [119.3, 26.1], 0);
  expect(northward.anchors.slice(0, 2).toSorted()).toEqual(["left", "right"]);
});

test("a belt without stops on the map has no names to set", () => {
  expect(stopNameAnchors({ legs: [] }, 0).size).toBe(0);
});
