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
const style = buildWallStyle(scene);
/** Metres that a CSS pixel shows at Fuzhou's latitude, MapLibre's tiles being 512 px. */
const metersPerPixel = (zoom: number) =>
  (40_075_016.686 * Math.cos((26 * Math.PI) / 180)) / (512 * 2 ** zoom);

const heightsAt = (of: typeof style, zoom: number) =>
  new Map(
    drawnBy(of, "districts", zoom).map((feature) => [
      String(feature.properties?.adcode),
      Number(evaluate(of, "districts", "fill-extrusion-height", feature, zoom)) /
        metersPerPixel(zoom),
    ]),
  );

test("districts stand the higher the more points they have, all of them low", () => {
  const heights = heightsAt(style, 11);
  expect(heights.size).toBe(city.districts.length);
  const counted = city.districts
    .map(({ adcode }) => ({
      height: heights.get(adcode) ?? Number.NaN,
      points: city.points.filter((point) => point.adcode === adcode).length,
    }))
    .toSorted((a, b) => a.points - b.points);
  for (const [at, { height, points }] of counted.entries()) {
    expect(height).toBeGreaterThan(4.5);
    expect(height).toBeLessThan(22);
    const before = counted[at - 1];
    if (before && before.points < points) expect(height).toBeGreaterThan(before.height);
    if (before && before.points === points) expect(height).toBeCloseTo(before.height, 6);
  }
});

test("they look as high at every zoom", () => {
  const at11 = heightsAt(style, 11);
  for (const zoom of [6, 8.3, 12.7, 15, 18]) {
    for (const [adcode, height] of heightsAt(style, zoom)) {
      expect(height).toBeCloseTo(at11.get(adcode) ?? Number.NaN, 6);
    }
  }
});

test("the district of the belt in focus stands out from the others", () => {
  const [belt] = city.belts;
  if (!belt) throw new RangeError("the city has no belt");
  const before = heightsAt(style, 11);
  const after = heightsAt(buildWallStyle({ ...scene, kind: "belt", focusBelt: belt.id }), 11);
  for (const [adcode, height] of after) {
    const rise = height - (before.get(adcode) ?? Number.NaN);
    if (adcode === belt.adcode) expect(rise).toBeGreaterThan(1);
    else expect(rise).toBeCloseTo(0, 6);
  }
});
