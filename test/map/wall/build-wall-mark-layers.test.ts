import { expect, test } from "vitest";
import { buildWallStyle } from "../../../src/map/wall/build-wall-style.ts";
import type { WallScene } from "../../../src/map/wall/wall-scene.ts";
import { city, cityScene, tokensOf } from "../../support/city-scene.ts";
import { drawnBy, evaluate } from "../../support/evaluate-style.ts";

const scene: WallScene = {
  ...cityScene,
  kind: "city",
  bearing: 0,
  scale: 1,
  room: null,
  tokens: tokensOf("dark"),
};
const [belt] = city.belts;
if (!belt) throw new RangeError("the city has no belt");
const focused = buildWallStyle({ ...scene, kind: "belt", focusBelt: belt.id });

test("each belt is named in the city; the one in focus is named by its panel alone", () => {
  const opacities = (style: typeof focused) =>
    drawnBy(style, "belt-labels", 12).map((feature) => [
      feature.properties?.record,
      evaluate(style, "belt-labels", "text-opacity", feature, 12),
    ]);
  expect(opacities(buildWallStyle(scene))).toEqual(
    cityScene.data.lines.filter(({ legs }) => legs.length > 0).map((line) => [line.belt.id, 1]),
  );
  for (const [record, opacity] of opacities(focused)) {
    expect(opacity).toBe(record === belt.id ? 0 : 0.5);
  }
});

test("every placed stop wears its mark, on the whole city too", () => {
  const placed = city.points.filter(({ position }) => position !== null).map(({ id }) => id);
  for (const style of [buildWallStyle(scene), focused]) {
    const drawn = drawnBy(style, "points", 12);
    expect(drawn.map(({ properties }) => properties?.record)).toEqual(placed);
    for (const feature of drawn) {
      expect(evaluate(style, "points", "icon-opacity", feature, 12)).toBeGreaterThan(0);
      expect(String(evaluate(style, "points", "icon-image", feature, 12))).toBe(
        feature.properties?.sprite,
      );
    }
  }
});

test("squares and centres stay out of the whole city's picture, and are there beside their belt", () => {
  const shown = (style: typeof focused, id: string) =>
    drawnBy(style, id, 12).filter(
      (feature) => Number(evaluate(style, id, "icon-opacity", feature, 12)) > 0,
    );
  for (const id of ["squares", "centres"]) {
    expect(shown(buildWallStyle(scene), id)).toEqual([]);
    expect(shown(focused, id).length).toBeGreaterThan(0);
  }
});
