import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { LAYER_IDS } from "../../src/domain/record-kinds.ts";
import { buildStyle } from "../../src/map/build-style.ts";
import type { MapScene } from "../../src/map/map-scene.ts";
import { syncStyle } from "../../src/map/sync-style.ts";
import { city, cityScene, tokensOf } from "../support/city-scene.ts";

/** Keeps a style as a running map does, through the same calls, and counts them. */
function standInMap(style: StyleSpecification) {
  const shown = structuredClone(style);
  const calls: string[] = [];
  const change = (part: "paint" | "layout") => (id: string, name: string, value: unknown) => {
    calls.push(`${id}.${name}`);
    const layer = shown.layers.find((each) => each.id === id);
    if (!layer) throw new RangeError(`no layer ${id}`);
    const values = layer[part] ?? {};
    Reflect.set(layer, part, values);
    if (value === undefined) Reflect.deleteProperty(values, name);
    else Reflect.set(values, name, value);
  };
  const map = {
    setPaintProperty: change("paint"),
    setLayoutProperty: change("layout"),
    setFilter(id: string, filter: unknown) {
      calls.push(`${id}.filter`);
      Reflect.set(shown.layers.find((each) => each.id === id) ?? {}, "filter", filter);
    },
    getSource: (id: string) => ({
      setData(data: unknown) {
        calls.push(id);
        Reflect.set(shown.sources[id] ?? {}, "data", data);
      },
    }),
  };
  return { map: map as unknown as MapLibreMap, shown, calls };
}

const LEGS = { type: "geojson", data: "legs.geojson" } as const;
const [belt] = city.belts;
const changes: readonly (readonly [string, Partial<MapScene>])[] = [
  ["the dark", { tokens: tokensOf("dark") }],
  ["English", { language: "en" }],
  ["a belt", { selection: { kind: "belt", id: belt?.id ?? "" }, focusBelt: belt?.id ?? "" }],
  ["a district", { district: "350102" }],
  ["hidden layers", { hiddenLayers: LAYER_IDS }],
];

test.each(changes)("a map is brought to %s and back as if it had been built so", (_, change) => {
  const [before, after] = [buildStyle(cityScene), buildStyle({ ...cityScene, ...change })];
  const { map, shown } = standInMap(before);
  syncStyle(map, before, after);
  expect(shown).toEqual(after);
  syncStyle(map, after, before);
  expect(shown).toEqual(before);
});

test("a scene that looks the same costs no call", () => {
  const style = buildStyle(cityScene);
  const { map, calls } = standInMap(style);
  syncStyle(map, style, buildStyle({ ...cityScene }));
  expect(calls).toEqual([]);
});

test("selecting sends no data to the map again", () => {
  const [before, after] = [
    buildStyle(cityScene),
    buildStyle({ ...cityScene, focusBelt: belt?.id ?? "", tokens: tokensOf("dark") }),
  ];
  const { map, calls } = standInMap(before);
  syncStyle(map, before, after);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((call) => call in before.sources)).toEqual([]);
});

test("what the next style leaves out is unset, and what it adds is set", () => {
  const layer = { id: "belts", type: "line", source: "legs" } as const;
  const sources = { legs: LEGS } as const;
  const before: StyleSpecification = {
    version: 8,
    sources,
    layers: [{ ...layer, paint: { "line-opacity": 0.4 }, filter: ["has", "record"] }],
  };
  const after: StyleSpecification = {
    version: 8,
    sources,
    layers: [{ ...layer, paint: { "line-width": 3 }, layout: { "line-cap": "round" } }],
  };
  const { map, shown } = standInMap(before);
  syncStyle(map, before, after);
  expect(shown).toEqual(after);
});
