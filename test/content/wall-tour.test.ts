import { expect, test } from "vitest";
import { wallTour } from "../../src/content/wall-tour.ts";
import type { TourFileScene } from "../../src/domain/tour-file.ts";
import { MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const data = readDataSet(MADE_UP_CITY);

const written = (target: string): TourFileScene => ({
  target,
  camera: null,
  panels: null,
  text: null,
  textEn: null,
  seconds: 7,
});

test("without a tour file the tour is made from the records", () => {
  const { tour, lines, shown } = wallTour(data, null, null);
  expect(tour[0]?.id).toBe("city");
  expect(tour.filter(({ kind }) => kind === "belt").map(({ belt }) => belt)).toEqual(["west"]);
  expect(lines.map(({ belt }) => belt.id)).toEqual(["west"]);
  expect(shown.points).toHaveLength(data.points.length);
});

test("a tour file takes its place", () => {
  const { tour } = wallTour(data, null, {
    scenes: [written("belt:west"), written("point:west-02")],
  });
  expect(tour.map(({ id, seconds }) => [id, seconds])).toEqual([
    ["belt:west", 7],
    ["stop:west-02", 7],
  ]);
});

test("as of a quarter the tour has what was there then", () => {
  const { tour, shown, moment } = wallTour(data, "2018-Q1", null);
  expect(moment.month).toBe("2018-03");
  expect(shown.points.length).toBeLessThan(data.points.length);
  for (const { point } of tour) {
    if (point !== null) expect(shown.points.map(({ id }) => id)).toContain(point);
  }
});
