import { expect, test } from "vitest";
import { beltLine, beltLines } from "../../src/analysis/belt-legs.ts";
import { boundsOf } from "../../src/analysis/bounds-of.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { CITY, MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const madeUp = readDataSet(MADE_UP_CITY);

test("every belt of the city gets its stops in order and a leg between each placed pair", () => {
  const lines = beltLines(city.belts, city.points.toReversed());
  expect(lines.map(({ belt }) => belt)).toEqual(city.belts);
  for (const { belt, stops, legs, surveyed } of lines) {
    expect(stops).toEqual(
      city.points.filter((point) => point.belt === belt.id).toSorted((a, b) => a.order - b.order),
    );
    const placed = stops.filter(({ position }) => position !== null);
    expect(legs.map(({ from }) => from)).toEqual(placed.slice(0, -1));
    expect(legs.map(({ to }) => to)).toEqual(placed.slice(1));
    if (surveyed) continue; // a road may pass beside its stops
    for (const { from, to, line } of legs) {
      expect(line[0]).toEqual(from.position);
      expect(line.at(-1)).toEqual(to.position);
    }
  }
});

test("a stop without a position is kept as a stop and left out of the line", () => {
  const [belt] = madeUp.belts;
  if (!belt) throw new RangeError("the made-up city has no belt");
  const stops = madeUp.points.map((stop) =>
    stop.order === 2 ? { ...stop, position: null } : stop,
  );
  const line = beltLine(belt, stops);
  expect(line.stops).toHaveLength(stops.length);
  expect(line.legs.map(({ from, to }) => [from.order, to.order])[0]).toEqual([1, 3]);
});

test("a belt with fewer than two placed stops has no line", () => {
  const [belt] = madeUp.belts;
  if (!belt) throw new RangeError("the made-up city has no belt");
  expect(beltLine(belt, madeUp.points.slice(0, 1)).legs).toEqual([]);
  expect(beltLine(belt, []).legs).toEqual([]);
});

test("a surveyed route is followed and said to be one; without it the line is a connecting line", () => {
  const [belt] = madeUp.belts;
  const [first, second] = madeUp.points;
  if (!belt || !first?.position || !second?.position) throw new RangeError("a record is missing");
  const detour: LngLat = [first.position[0], second.position[1] + 0.001];
  const route = [first.position, detour, second.position];
  const surveyed = beltLine({ ...belt, route }, [first, second]);
  expect(surveyed.surveyed).toBe(true);
  expect(surveyed.legs.map(({ line }) => line)).toEqual([route]);
  expect(beltLine(belt, [first, second]).surveyed).toBe(false);
});

test("bounds hold every position and touch the outermost", () => {
  const positions: readonly LngLat[] = [
    [119.3, 26.2],
    [119.1, 26.0],
    [119.2, 26.3],
  ];
  expect(boundsOf(positions)).toEqual([119.1, 26.0, 119.3, 26.3]);
  expect(boundsOf([[119.3, 26.2]])).toEqual([119.3, 26.2, 119.3, 26.2]);
  expect(boundsOf([])).toBeNull();
});
