import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { LAYER_IDS, type LayerId } from "../../src/domain/record-kinds.ts";
import { buildStyle, SELECTABLE_LAYERS } from "../../src/map/build-style.ts";
import type { MapScene } from "../../src/map/map-scene.ts";
import { city, cityScene, tokensOf } from "../support/city-scene.ts";
import { drawnBy, evaluate, featuresOf, layerOf } from "../support/evaluate-style.ts";

const [belt] = city.belts;
const [district] = city.districts;
const stop = city.points.find((point) => point.belt === belt?.id);
if (!belt || !district || !stop) throw new RangeError("the city lacks a belt, district or stop");

const scenes: readonly (readonly [string, Partial<MapScene>])[] = [
  ["the whole city", {}],
  ["English", { language: "en" }],
  ["a belt", { selection: { kind: "belt", id: belt.id }, focusBelt: belt.id }],
  ["a stop", { selection: { kind: "point", id: stop.id }, focusBelt: belt.id }],
  ["a corridor", { selection: { kind: "corridor", id: city.corridors[0]?.id ?? "" } }],
  ["a district", { district: district.adcode }],
  ["a belt in another district", { district: "350181", focusBelt: belt.id }],
  ["nothing but ground", { hiddenLayers: LAYER_IDS }],
];

test.each(scenes)("the style of %s is valid in both themes", (_, change) => {
  for (const theme of ["light", "dark"] as const) {
    const style = buildStyle({ ...cityScene, ...change, tokens: tokensOf(theme) });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  }
});

test.each(scenes)(
  "%s has the same layers in the same order, so that a map is never given a new style",
  (_, change) => {
    const ids = ({ layers }: ReturnType<typeof buildStyle>) =>
      layers.map(({ id, type }) => [id, type]);
    expect(ids(buildStyle({ ...cityScene, ...change }))).toEqual(ids(buildStyle(cityScene)));
  },
);

test("no layer's source is missing, no source is without a layer", () => {
  const style = buildStyle(cityScene);
  const used = style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
  expect(new Set(used)).toEqual(new Set(Object.keys(style.sources)));
});

test("data that stays is the same object, so that nothing is sent to the map twice", () => {
  const before = buildStyle(cityScene);
  const after = buildStyle({ ...cityScene, focusBelt: belt.id, tokens: tokensOf("dark") });
  for (const id of Object.keys(before.sources)) {
    expect(featuresOf(after, id)).toBe(featuresOf(before, id));
  }
});

test("another language changes the names on the map", () => {
  const name = (language: MapScene["language"]) =>
    featuresOf(buildStyle({ ...cityScene, language }), "district-labels")[0]?.properties?.name;
  expect(name("zh-CN")).toBe(district.name);
  expect(name("en")).toBe(district.nameEn);
  expect(name("zh-CN")).toBe(district.name);
});

test("whatever can be selected says which record it is", () => {
  const style = buildStyle(cityScene);
  for (const id of SELECTABLE_LAYERS) {
    const layer = layerOf(style, id);
    const source = "source" in layer ? String(layer.source) : "";
    const features = featuresOf(style, source);
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) {
      expect(properties?.kind).toEqual(expect.any(String));
      expect(properties?.record).toEqual(expect.any(String));
    }
  }
});

const LAYERS_OF: Readonly<Record<LayerId, readonly string[]>> = {
  belts: [
    "belts",
    "belts-forming",
    "belts-sample",
    "belt-glow",
    "belt-focused",
    "focused-sample",
    "belt-labels",
    "spokes-member",
    "spokes-wider",
  ],
  points: ["points", "points-names", "focused-stop-labels"],
  centres: ["centres", "centres-names"],
  squares: ["squares", "squares-names"],
  corridors: ["corridors", "corridor-labels"],
  candidates: ["candidates", "candidates-names"],
  places: ["place-labels"],
  water: ["water", "water-labels"],
};

test.each(LAYER_IDS)("hiding %s hides all of it and nothing else", (hidden) => {
  const scene = { ...cityScene, focusBelt: belt.id };
  const visible = (style: ReturnType<typeof buildStyle>): string[] =>
    style.layers.filter(({ layout }) => layout?.visibility !== "none").map(({ id }) => id);
  const all = visible(buildStyle(scene));
  const left = visible(buildStyle({ ...scene, hiddenLayers: [hidden] }));
  expect(all.filter((id) => !left.includes(id)).sort()).toEqual([...LAYERS_OF[hidden]].sort());
});

const RECORD_LAYERS = [...new Set(Object.values(LAYERS_OF).flat())].filter(
  (id) => !id.startsWith("place") && !id.startsWith("water"),
);

test.each(city.districts.map(({ name, adcode }) => [name, adcode] as const))(
  "the filter of %s leaves no record of another district, a belt in focus included",
  (_, adcode) => {
    for (const focus of city.belts) {
      const style = buildStyle({ ...cityScene, district: adcode, focusBelt: focus.id });
      for (const id of RECORD_LAYERS) {
        for (const zoom of [9, 12, 16]) {
          const strangers = drawnBy(style, id, zoom).filter(
            ({ properties }) => properties?.adcode !== adcode,
          );
          expect(strangers.map(({ properties }) => properties?.record)).toEqual([]);
        }
      }
    }
  },
);

test("without a filter every placed record is drawn", () => {
  const style = buildStyle(cityScene);
  for (const kind of ["points", "centres", "squares", "candidates"] as const) {
    const placed = city[kind].filter(({ position }) => position !== null);
    expect(drawnBy(style, kind, 12).map(({ properties }) => properties?.record)).toEqual(
      placed.map(({ id }) => id),
    );
  }
});

test("a belt in focus is drawn over the others, and they step back with all that is theirs", () => {
  const style = buildStyle({ ...cityScene, focusBelt: belt.id });
  const focused = new Set(
    drawnBy(style, "belt-focused", 12).map((each) => each.properties?.record),
  );
  expect(focused).toEqual(new Set([belt.id]));
  for (const id of ["points", "centres", "squares"]) {
    for (const feature of drawnBy(style, id, 12)) {
      const own = feature.properties?.belt === belt.id;
      const opacity = evaluate(style, id, "icon-opacity", feature, 12);
      if (own) expect(opacity).toBe(1);
      else expect(opacity).toBeLessThanOrEqual(0.5);
    }
  }
  const [other] = drawnBy(style, "belts", 12).filter((each) => each.properties?.record !== belt.id);
  if (!other) throw new RangeError("the city has one belt only");
  expect(evaluate(style, "belts", "line-opacity", other, 12)).toBeLessThanOrEqual(0.5);
});

test("a selected mark is larger than its neighbours at every zoom", () => {
  const style = buildStyle({ ...cityScene, selection: { kind: "point", id: stop.id } });
  const features = drawnBy(style, "points", 12);
  const chosen = features.find(({ properties }) => properties?.record === stop.id);
  const other = features.find(({ properties }) => properties?.record !== stop.id);
  if (!chosen || !other) throw new RangeError("the city has too few placed stops");
  for (const zoom of [6, 9, 11, 13, 16, 18]) {
    const size = (feature: typeof chosen) =>
      Number(evaluate(style, "points", "icon-size", feature, zoom));
    expect(size(chosen)).toBeGreaterThan(size(other));
  }
});
