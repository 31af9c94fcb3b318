import fc from "fast-check";
import { expect, test } from "vitest";
import { beltJourney, nearestStart } from "../../src/analysis/belt-journey.ts";
import { type BeltLine, beltLine, beltLines } from "../../src/analysis/belt-legs.ts";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { beltMeters } from "../../src/analysis/leg-meters.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import type { Point } from "../../src/domain/point.ts";
import { arbitraryPosition, arbitraryStops } from "../support/arbitrary-stops.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const [belt] = city.belts;
const [template] = city.points;
if (!belt || !template) throw new RangeError("the city has no belt with a point");

const stopAt = (position: LngLat | null, index: number): Point => ({
  ...template,
  id: `stop-${index + 1}`,
  order: index + 1,
  position,
});
const lineThrough = (
  positions: readonly (LngLat | null)[],
  route: BeltLine["belt"]["route"] = null,
) => beltLine({ ...belt, route }, positions.map(stopAt));

test("the whole of a belt is as long as its line, either way, and reversed legs are the same", () => {
  for (const line of beltLines(city.belts, city.points)) {
    const forward = beltJourney(line, null, false);
    const back = beltJourney(line, null, true);
    expect(forward.lengthMeters).toBeCloseTo(beltMeters(line), 6);
    expect(back.lengthMeters).toBeCloseTo(forward.lengthMeters, 6);
    expect(back.stops.map(({ point }) => point.id)).toEqual(
      forward.stops.map(({ point }) => point.id).reverse(),
    );
  }
});

test("a journey from a stop is what measuring from stop to stop says, at 1.3 × 60 m a minute", () => {
  const positions = fc
    .tuple(arbitraryStops, fc.array(fc.boolean(), { maxLength: 14 }))
    .map(([stops, placed]) => stops.map((stop, index) => (placed[index] === false ? null : stop)));
  fc.assert(
    fc.property(positions, fc.nat(), fc.boolean(), (all, pick, reversed) => {
      const line = lineThrough(all);
      const start = line.stops[pick % line.stops.length];
      const journey = beltJourney(line, start?.id ?? null, reversed);
      const wanted = line.stops.slice();
      if (reversed) wanted.reverse();
      const onTheWay = wanted.slice(start ? wanted.indexOf(start) : 0);
      expect(journey.stops.map(({ point }) => point)).toEqual(onTheWay);
      const placed = onTheWay.flatMap(({ position }) => (position ? [position] : []));
      expect(journey.lengthMeters).toBeCloseTo(geodesicLength(placed), 6);
      expect(journey.minutes).toBeCloseTo((geodesicLength(placed) * 1.3) / 60, 6);
      const legs = journey.stops.flatMap(({ leg }) => leg ?? []);
      expect(legs.length).toBe(Math.max(0, placed.length - 1));
      for (const [index, leg] of legs.entries()) {
        expect(leg.lengthMeters).toBeCloseTo(geodesicLength(placed.slice(index, index + 2)), 6);
      }
    }),
  );
});

test("a surveyed route is walked as long as it is, without a detour on top", () => {
  const [from, corner, to]: LngLat[] = [
    [119.3, 26.05],
    [119.3, 26.06],
    [119.31, 26.06],
  ];
  if (!from || !corner || !to) throw new RangeError("a position is missing");
  const route = [from, corner, to];
  const journey = beltJourney(lineThrough([from, to], route), null, false);
  expect(journey.surveyed).toBe(true);
  expect(journey.lengthMeters).toBeCloseTo(geodesicLength(route), 3);
  expect(journey.minutes).toBeCloseTo(geodesicLength(route) / 60, 3);
});

test("a belt that is no line yet has stops to read and no legs to walk", () => {
  const line = beltLine(belt, [stopAt([119.3, 26.05], 0), stopAt([119.31, 26.05], 1)], "points");
  const journey = beltJourney(line, null, false);
  expect(journey.stops.map(({ leg }) => leg)).toEqual([null, null]);
  expect(journey.lengthMeters).toBe(0);
});

test("a stop of another belt is refused", () => {
  expect(() => beltJourney(lineThrough([[119.3, 26.05]]), "elsewhere", false)).toThrow(RangeError);
});

test("the start is the nearest stop, and the way on has the most stops", () => {
  fc.assert(
    fc.property(arbitraryStops, arbitraryPosition, (positions, from) => {
      const line = lineThrough(positions);
      const start = nearestStart(line, from);
      if (!start) throw new RangeError("no start");
      const shortest = Math.min(...positions.map((each) => geodesicLength([from, each])));
      expect(start.approach.straightMeters).toBe(shortest);
      expect(geodesicLength([from, start.stop.position ?? from])).toBe(shortest);
      const chosen = beltJourney(line, start.stop.id, start.reversed).stops.length;
      const other = beltJourney(line, start.stop.id, !start.reversed).stops.length;
      expect(chosen).toBeGreaterThanOrEqual(other);
      if (chosen === other) expect(start.reversed).toBe(false);
    }),
  );
  expect(nearestStart(lineThrough([null, null]), [119.3, 26.05])).toBeNull();
});
