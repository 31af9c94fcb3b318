import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { SCENE_KINDS, type TourScene } from "../../../src/domain/tour.ts";
import { buildWallStyle, WALL_LOOK } from "../../../src/map/wall/build-wall-style.ts";
import type { WallScene } from "../../../src/map/wall/wall-scene.ts";
import { tokensOf } from "../../support/city-scene.ts";
import { drawnBy, evaluate, featuresOf, layerOf } from "../../support/evaluate-style.ts";
import { cityFigures, sceneOf } from "../../support/wall-scenes.ts";

const data = { ...cityFigures.shown, lines: cityFigures.lines };
const tokens = tokensOf("dark");

const wallScene = (scene: TourScene, change: Partial<WallScene> = {}): WallScene => ({
  data,
  kind: scene.kind,
  bearing: scene.camera.bearing ?? 0,
  scale: 1,
  room: null,
  focusBelt: scene.belt,
  selection: scene.point ? { kind: "point", id: scene.point } : null,
  spokes: [],
  hiddenLayers: [],
  district: null,
  language: "zh-CN",
  tokens,
  ...change,
});
const home = wallScene(sceneOf("city"));
const scenes: readonly (readonly [string, WallScene])[] = [
  ...SCENE_KINDS.map((kind) => [kind, wallScene(sceneOf(kind))] as const),
  ["a belt, in English", wallScene(sceneOf("belt"), { language: "en" })],
  ["a belt in the light", wallScene(sceneOf("belt"), { tokens: tokensOf("light") })],
  ["a belt from the east", wallScene(sceneOf("belt"), { bearing: 90 })],
  ["a stop on a tall screen", wallScene(sceneOf("stop"), { scale: 2 })],
  ["a belt that nobody knows", wallScene({ ...sceneOf("belt"), belt: "nowhere" })],
];

test.each(scenes)("the style is valid: %s", (_, scene) => {
  expect(validateStyleMin(buildWallStyle(scene)).map(({ message }) => message)).toEqual([]);
  const essential = WALL_LOOK.essential(buildWallStyle(scene));
  expect(validateStyleMin(essential).map(({ message }) => message)).toEqual([]);
});

test.each(scenes)(
  "same layers in the same order, so that no map is given a new style: %s",
  (_, scene) => {
    const ids = (each: WallScene) => buildWallStyle(each).layers.map(({ id, type }) => [id, type]);
    expect(ids(scene)).toEqual(ids(home));
  },
);

test("each layer has an id of its own and a source that is there; no source is without a layer", () => {
  const { layers, sources } = buildWallStyle(home);
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  const used = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
  expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
});

test("all that is sent once stays the same object from scene to scene", () => {
  const before = buildWallStyle(home);
  for (const [, scene] of scenes) {
    if (scene.language !== home.language) continue;
    const after = buildWallStyle(scene);
    for (const id of Object.keys(before.sources)) {
      expect(featuresOf(after, id)).toBe(featuresOf(before, id));
    }
  }
});

test.each(scenes)("no text is smaller than 18 px of 1080 lines: %s", (_, scene) => {
  const style = buildWallStyle(scene);
  const texts = style.layers.filter(({ layout }) => layout && "text-field" in layout);
  expect(texts.length).toBeGreaterThan(4);
  for (const { id } of texts) {
    for (const feature of drawnBy(style, id, 13)) {
      const size = Number(evaluate(style, id, "text-size", feature, 13));
      expect([id, size / scene.scale]).toEqual([id, Math.max(18, size / scene.scale)]);
    }
  }
});

test("on a screen with twice the lines everything is twice as large", () => {
  for (const kind of SCENE_KINDS) {
    const [one, other] = [1, 2].map((scale) => buildWallStyle(wallScene(sceneOf(kind), { scale })));
    if (!one || !other) throw new RangeError("two scales give two styles");
    for (const { id, paint = {}, layout = {} } of one.layers) {
      for (const name of [...Object.keys(paint), ...Object.keys(layout)]) {
        // text-max-width is in ems
        if (
          name === "text-max-width" ||
          !/-size$|-width$|-blur$|^text-padding$|extrusion-height$/.test(name)
        )
          continue;
        const [feature] = drawnBy(one, id, 13);
        if (!feature) continue;
        const [small, large] = [one, other].map((style) =>
          Number(evaluate(style, id, name, feature, 13)),
        );
        expect([id, name, large]).toEqual([id, name, 2 * (small ?? Number.NaN)]);
      }
    }
  }
});

test("a stretch that is a sample keeps its dashed thread, whichever belt is in focus", () => {
  for (const kind of SCENE_KINDS) {
    const style = buildWallStyle(wallScene(sceneOf(kind)));
    const samples = featuresOf(style, "legs").filter(
      ({ properties }) => properties?.illustrative && !properties.forming,
    );
    expect(samples.length).toBeGreaterThan(0);
    expect(drawnBy(style, "belts-sample", 13)).toEqual(samples);
    expect(layerOf(style, "belts-sample").paint).toHaveProperty("line-dasharray");
    for (const sample of samples) {
      expect(evaluate(style, "belts-sample", "line-opacity", sample, 13)).toBeGreaterThan(0);
      expect(evaluate(style, "belts", "line-opacity", sample, 13)).toBeGreaterThan(0);
    }
  }
});

test("a belt is drawn either as built or as forming, and a forming one is dashed", () => {
  const lines = data.lines.map((line, at) =>
    at === 0 ? { ...line, phase: "line" as const } : line,
  );
  const style = buildWallStyle({ ...home, data: { ...data, lines } });
  const forming = drawnBy(style, "belts-forming", 12);
  const built = drawnBy(style, "belts", 12);
  expect(forming.every(({ properties }) => properties?.record === lines[0]?.belt.id)).toBe(true);
  expect(forming.length).toBe(lines[0]?.legs.length);
  expect(built.length + forming.length).toBe(featuresOf(style, "legs").length);
  expect(layerOf(style, "belts-forming").paint).toHaveProperty("line-dasharray");
});

test("beside a belt in focus the others step back with their marks", () => {
  const scene = wallScene(sceneOf("belt"));
  const style = buildWallStyle(scene);
  for (const id of ["points", "centres", "squares"]) {
    const [own, other] = [true, false].map((isOwn) =>
      drawnBy(style, id, 12).find(
        ({ properties }) => (properties?.belt === scene.focusBelt) === isOwn,
      ),
    );
    if (!own || !other) continue;
    for (const name of ["icon-opacity", "icon-size"]) {
      expect(evaluate(style, id, name, other, 12)).toBeLessThan(
        Number(evaluate(style, id, name, own, 12)),
      );
    }
  }
});

test("only the belt in focus has its stops named, and not the one that has words beside it", () => {
  const stop = sceneOf("stop");
  const style = buildWallStyle(wallScene(stop));
  const named = drawnBy(style, "points-names", 13).map(({ properties }) => properties);
  expect(named.length).toBeGreaterThan(5);
  expect(named.every((each) => each?.belt === stop.belt)).toBe(true);
  expect(named.map((each) => each?.record)).not.toContain(stop.point);
  expect(drawnBy(buildWallStyle(home), "points-names", 13)).toEqual([]);
});

test("whatever can be selected is a layer whose features say which record they are", () => {
  const style = buildWallStyle(home);
  for (const id of WALL_LOOK.selectable) {
    const layer = layerOf(style, id);
    const features = featuresOf(style, "source" in layer ? String(layer.source) : "");
    expect(features.length).toBeGreaterThan(0);
    for (const { properties } of features) {
      expect(properties?.kind).toEqual(expect.any(String));
      expect(properties?.record).toEqual(expect.any(String));
    }
  }
});
