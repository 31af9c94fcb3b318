import { expect, test } from "vitest";
import { LAYER_IDS } from "../../src/domain/record-kinds.ts";
import { buildStyle } from "../../src/map/build-style.ts";
import type { MapScene } from "../../src/map/map-scene.ts";
import { svgLabels, svgMarks } from "../../src/map/svg-marks.ts";
import { cameraForBounds, project } from "../../src/map/web-mercator.ts";
import { city, cityScene } from "../support/city-scene.ts";
import { drawnBy, evaluate } from "../support/evaluate-style.ts";

const size = { width: 1280, height: 800 };
const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };
const wholeCity = cameraForBounds(city.manifest.city.limits, size, noPadding, 18);
const [belt] = city.belts;
const stop = city.points.find((point) => point.belt === belt?.id && point.position);
if (!belt || !stop?.position) throw new RangeError("the city lacks a belt with a placed stop");

const scenes: readonly (readonly [string, Partial<MapScene>])[] = [
  ["the whole city", {}],
  ["English", { language: "en" }],
  ["a belt", { selection: { kind: "belt", id: belt.id }, focusBelt: belt.id }],
  ["a stop", { selection: { kind: "point", id: stop.id }, focusBelt: belt.id }],
  ...city.districts.map(({ name, adcode }) => [name, { district: adcode }] as const),
  ...LAYER_IDS.map((layer) => [`no ${layer}`, { hiddenLayers: [layer] }] as const),
];
/** The style's layers of marks, in the order they are drawn in. */
const MARK_LAYERS = ["candidates", "squares", "centres", "points"];

test.each(scenes)("%s has the same marks, looks and order as the style draws", (_, change) => {
  const scene = { ...cityScene, ...change };
  const style = buildStyle(scene);
  const drawn = MARK_LAYERS.flatMap((layer) =>
    drawnBy(style, layer, wholeCity.zoom).map((feature) => ({
      record: { kind: feature.properties?.kind, id: feature.properties?.record },
      mark: feature.properties?.mark,
      illustrative: String(feature.properties?.sprite).endsWith("-sample"),
      name: feature.properties?.name,
      dimmed: Number(evaluate(style, layer, "icon-opacity", feature, wholeCity.zoom)) < 1,
    })),
  );
  const marks = svgMarks(scene, wholeCity, size).map(
    ({ record, mark, illustrative, name, dimmed }) => ({
      record,
      mark,
      illustrative,
      name,
      dimmed,
    }),
  );
  expect(marks).toEqual(drawn);
});

test("a mark is as large as the style's at every zoom, so that nothing jumps", () => {
  const scene: MapScene = { ...cityScene, selection: { kind: "point", id: stop.id } };
  const style = buildStyle(scene);
  for (const zoom of [6, 8, 9.5, 11, 12.25, 14, 16]) {
    const camera = { ...wholeCity, center: stop.position ?? wholeCity.center, zoom };
    for (const { record, scale } of svgMarks(scene, camera, size)) {
      const layer = `${record.kind}s`;
      const feature = drawnBy(style, layer, zoom).find(
        ({ properties }) => properties?.record === record.id,
      );
      if (!feature) throw new RangeError(`the style does not draw ${record.id}`);
      const drawn = Number(evaluate(style, layer, "icon-size", feature, zoom));
      expect(scale, `${record.id} at ${zoom}`).toBeCloseTo(drawn, 5);
    }
  }
});

test("marks stand where their records are, and those far off the screen are left out", () => {
  const camera = { center: stop.position ?? wholeCity.center, zoom: 16, bearing: 0, pitch: 0 };
  const marks = svgMarks(cityScene, camera, size);
  expect(marks.length).toBeLessThan(city.points.length);
  for (const { record, x, y } of marks.filter((mark) => mark.record.kind === "point")) {
    const point = city.points.find(({ id }) => id === record.id);
    expect([x, y]).toEqual(project(point?.position ?? [0, 0], camera, size));
    expect(x).toBeGreaterThanOrEqual(-20);
    expect(x).toBeLessThanOrEqual(size.width + 20);
  }
  expect(marks.some(({ record }) => record.id === stop.id)).toBe(true);
});

test("the selected stop is named first, wherever there is room", () => {
  const scene: MapScene = {
    ...cityScene,
    selection: { kind: "point", id: stop.id },
    focusBelt: belt.id,
  };
  const camera = { center: stop.position ?? wholeCity.center, zoom: 12, bearing: 0, pitch: 0 };
  const labels = svgLabels(scene, svgMarks(scene, camera, size), camera, size);
  expect(labels[0]?.text).toBe(stop.name);
});

test("stops beside the belt in focus are not named, its own are", () => {
  const scene = { ...cityScene, focusBelt: belt.id };
  const camera = { center: stop.position ?? wholeCity.center, zoom: 13.5, bearing: 0, pitch: 0 };
  const names = svgLabels(scene, svgMarks(scene, camera, size), camera, size)
    .filter(({ role }) => role === "mark")
    .map(({ text }) => text);
  const own = new Set(
    [...city.points, ...city.centres, ...city.squares]
      .filter((record) => record.belt === belt.id)
      .map(({ name }) => name),
  );
  const free = new Set(city.candidates.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !own.has(name) && !free.has(name))).toEqual([]);
});

test("the map of the whole city names districts, in the reader's language", () => {
  const labels = (language: MapScene["language"]) =>
    svgLabels({ ...cityScene, language }, [], wholeCity, size)
      .filter(({ role }) => role === "district")
      .map(({ text }) => text);
  const chinese = labels("zh-CN");
  const english = labels("en");
  // the inner districts stand too close for all to be named at once
  expect(chinese.length).toBeGreaterThanOrEqual(3);
  expect(english.length).toBeGreaterThanOrEqual(3);
  expect(city.districts.map(({ name }) => name)).toEqual(expect.arrayContaining([...chinese]));
  expect(city.districts.map(({ nameEn }) => nameEn)).toEqual(expect.arrayContaining([...english]));
});

test("a district's filter leaves only its own belts' names", () => {
  for (const { adcode } of city.districts) {
    const names = svgLabels({ ...cityScene, district: adcode }, [], wholeCity, size)
      .filter(({ role }) => role === "belt")
      .map(({ key }) => key);
    const own = city.belts.filter((each) => each.adcode === adcode).map(({ id }) => `belt-${id}`);
    expect(own).toEqual(expect.arrayContaining(names));
  }
});
