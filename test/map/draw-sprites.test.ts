// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { MARK_HALF_BOX, MARKS } from "../../src/domain/marks.ts";
import { buildSources } from "../../src/map/build-sources.ts";
import { drawSprites } from "../../src/map/draw-sprites.ts";
import { cityScene, tokensOf } from "../support/city-scene.ts";

const sprites = drawSprites(tokensOf("light"), 2);
const names = sprites.map(({ name }) => name);

test("every sprite that a record asks for is drawn, once", () => {
  const sources = Object.values(buildSources(cityScene.data, "zh-CN", []));
  const asked = sources
    .flatMap(({ features }) => features.map(({ properties }) => properties?.sprite))
    .filter((sprite) => sprite !== undefined);
  expect(asked.length).toBeGreaterThan(100);
  expect(names).toEqual(expect.arrayContaining([...new Set(asked)]));
  expect(new Set(names).size).toBe(names.length);
});

test("a sample has a sprite of its own for every mark", () => {
  expect(names).toHaveLength(2 * MARKS.length);
  for (const mark of MARKS) expect(names).toEqual(expect.arrayContaining([mark, `${mark}-sample`]));
});

test("sprites are square, hold the whole mark, and are as sharp as the screen", () => {
  for (const ratio of [1, 2, 3]) {
    for (const { image, pixelRatio } of drawSprites(tokensOf("dark"), ratio)) {
      expect(pixelRatio).toBe(ratio);
      expect(image.width).toBe(image.height);
      expect(image.width).toBeGreaterThanOrEqual(2 * MARK_HALF_BOX * ratio);
    }
  }
});
