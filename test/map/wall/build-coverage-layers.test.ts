import { expect, test } from "vitest";
import { buildCoverageLayers } from "../../../src/map/wall/build-coverage-layers.ts";
import type { ShownCell } from "../../../src/map/wall/wall-show.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { accessed, layerNamed, numberOf } from "../../support/deck-props.ts";
import {
  cityFigures,
  cityFiles,
  madeUpLooks,
  madeUpMoment,
  sceneOf,
} from "../../support/wall-scenes.ts";

const show = buildShow(sceneOf("coverage"), cityFigures, cityFiles.demand, city.manifest.city.home);
const cellsOf = (cells: readonly ShownCell[], time: Partial<typeof madeUpMoment> = {}) =>
  layerNamed(
    buildCoverageLayers({ ...show, cells }, { ...madeUpMoment, ...time }, madeUpLooks),
    "cells",
  );
const cell = (state: ShownCell["state"], population: number): ShownCell => ({
  position: [119.3, 26.05],
  population,
  state,
});

test("a column is as high as its people are many", () => {
  const [few = 0, many = 0, none] = accessed(
    cellsOf([cell("gap", 2000), cell("covered", 6000), cell("gap", 0)]),
    "getElevation",
  ) as number[];
  expect(many / few).toBeCloseTo(3, 9);
  expect(none).toBe(0);
});

test("whoever is reached stands in light, by samples alone in less; red is for belts", () => {
  const { start, municipal, muted } = madeUpLooks.colors;
  const colors = accessed(
    cellsOf([cell("covered", 3000), cell("sample", 3000), cell("gap", 3000)]),
    "getFillColor",
  ) as number[][];
  expect(colors.map((color) => color.slice(0, 3))).toEqual([municipal, municipal, muted]);
  const [covered = 0, sample = 0, gap = 0] = colors.map((color) => color[3]);
  expect(covered).toBeGreaterThan(sample);
  expect(sample).toBeGreaterThan(gap);
  for (const color of accessed(cellsOf(show.cells), "getFillColor") as number[][]) {
    expect(color.slice(0, 3)).not.toEqual(start);
    expect(color[3]).toBeLessThanOrEqual(255);
  }
});

test("columns grow once, and look as high from near as from far", () => {
  const heights = Array.from({ length: 60 }, (_, at) =>
    numberOf(cellsOf(show.cells, { elapsed: at / 10 }), "elevationScale"),
  );
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights.at(-1)).toBeGreaterThan(100 * (heights[0] ?? 0));
  const scale = (metersPerPixel: number) =>
    numberOf(cellsOf(show.cells, { metersPerPixel }), "elevationScale");
  expect(scale(40) / scale(10)).toBeCloseTo(4, 9);
});
