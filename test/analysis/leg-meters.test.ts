import { expect, test } from "vitest";
import { beltLine, beltLines } from "../../src/analysis/belt-legs.ts";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { beltMeters, legMeters } from "../../src/analysis/leg-meters.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);

test("a connecting line is as long as straight from stop to stop, not as its curve", () => {
  for (const line of beltLines(city.belts, city.points)) {
    if (line.surveyed) continue;
    const placed = line.stops.flatMap(({ position }) => (position ? [position] : []));
    expect(beltMeters(line)).toBeCloseTo(geodesicLength(placed), 6);
  }
});

test("a surveyed leg is as long as its route", () => {
  const [belt] = city.belts;
  const [first, second] = city.points;
  if (!belt || !first?.position || !second?.position) throw new RangeError("a record is missing");
  const detour: LngLat = [first.position[0], second.position[1] + 0.01];
  const route = [first.position, detour, second.position];
  const line = beltLine({ ...belt, route }, [first, second]);
  const [leg] = line.legs;
  expect(leg && legMeters(leg, true)).toBeCloseTo(geodesicLength(route), 6);
  expect(beltMeters(line)).toBeCloseTo(geodesicLength(route), 6);
  expect(beltMeters(line)).toBeGreaterThan(geodesicLength([first.position, second.position]));
});

test("a belt without a line has no length", () => {
  const [belt] = city.belts;
  expect(belt && beltMeters(beltLine(belt, []))).toBe(0);
});
