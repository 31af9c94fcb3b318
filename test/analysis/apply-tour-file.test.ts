import { expect, test } from "vitest";
import { applyTourFile } from "../../src/analysis/apply-tour-file.ts";
import { beltLines } from "../../src/analysis/belt-legs.ts";
import { buildTour } from "../../src/analysis/build-tour.ts";
import type { Tour } from "../../src/domain/tour.ts";
import type { TourFileScene } from "../../src/domain/tour-file.ts";
import { MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const data = readDataSet(MADE_UP_CITY);
const lines = beltLines(data.belts, data.points);
const generated = buildTour(data, lines);

const scene = (target: string, changes: Partial<TourFileScene> = {}): TourFileScene => ({
  target,
  camera: null,
  panels: null,
  text: null,
  textEn: null,
  seconds: null,
  ...changes,
});
const apply = (...scenes: readonly TourFileScene[]): Tour => applyTourFile({ scenes }, data, lines);

test("a file that says nothing but the targets of the generated tour gives that tour", () => {
  const targets = generated.map(({ kind, belt, point }) => {
    if (kind === "stop") return `point:${point}`;
    return belt === null ? kind : `${kind}:${belt}`;
  });
  expect(apply(...targets.map((target) => scene(target)))).toEqual(generated);
});

test("what is written stands, what is null is as in the generated tour", () => {
  const [belt] = apply(
    scene("belt:west", {
      camera: { center: [10.5, 50.6], zoom: null, pitch: 30, bearing: null },
      panels: ["strip"],
      text: "一条线",
      textEn: "One line",
      seconds: 42,
    }),
  );
  const plain = generated.find(({ id }) => id === "belt:west");
  expect(belt).toEqual({
    ...plain,
    camera: { center: [10.5, 50.6], zoom: null, pitch: 30, bearing: plain?.camera.bearing },
    panels: ["strip"],
    text: "一条线",
    textEn: "One line",
    seconds: 42,
  });
});

test("it replaces the generated tour wholly, and the city may come again and again", () => {
  const tour = apply(scene("city"), scene("city"), scene("point:west-03"), scene("city"));
  expect(tour.map(({ id }) => id)).toEqual(["city", "city-2", "stop:west-03", "city-3"]);
});

test("what is not on the map is left out; where nothing is left, the generated tour runs", () => {
  const gone = [scene("belt:east"), scene("standards:east"), scene("point:west-07")];
  expect(apply(...gone, scene("coverage")).map(({ id }) => id)).toEqual(["coverage"]);
  expect(apply(...gone)).toEqual(generated);
});
