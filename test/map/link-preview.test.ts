import { expect, test } from "vitest";
import { linkPreview, PREVIEW_SIZE } from "../../src/map/link-preview.ts";
import { toUnitSquare } from "../../src/map/web-mercator.ts";
import { city, tokensOf } from "../support/city-scene.ts";

const texts = {
  title: "福州党建示范带地图",
  lines: ["13 条示范带"],
  badge: "含示例数据",
  foot: "审图号：待填",
};
const tokens = tokensOf("light");
const drawing = linkPreview(city, tokens, texts);

/** Where each record's mark stands on the picture. */
const places = new Map(
  [...drawing.matchAll(/data-record="([^"]+)" transform="translate\(([\d.-]+) ([\d.-]+)\)/g)].map(
    ([, id = "", x, y]) => [id, [Number(x), Number(y)] as const],
  ),
);

test("the opening view of the map lies beside the panel, in the map's own projection", () => {
  const [west, south, east, north] = city.manifest.city.home;
  const inside = city.points.filter(({ position }) => {
    const [lng = 0, lat = 0] = position ?? [];
    return lng > west && lng < east && lat > south && lat < north;
  });
  expect(inside.length).toBeGreaterThan(20);
  for (const { id } of inside) {
    const [x = NaN, y = NaN] = places.get(id) ?? [];
    expect(x).toBeGreaterThan(560);
    expect(x).toBeLessThan(PREVIEW_SIZE.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(PREVIEW_SIZE.height);
  }
  // two stops apart by so much on the sphere's map are apart by the same share on the picture
  const [one, other, third] = inside.flatMap(({ id, position }) =>
    position ? [{ id, position }] : [],
  );
  if (!one || !other || !third) throw new RangeError("the fixture has too few stops");
  const stretch = (to: typeof one): number => {
    const [fromX, toX] = [toUnitSquare(one.position)[0], toUnitSquare(to.position)[0]];
    return ((places.get(to.id)?.[0] ?? NaN) - (places.get(one.id)?.[0] ?? NaN)) / (toX - fromX);
  };
  expect(stretch(other) / stretch(third)).toBeCloseTo(1, 1);
});

test("samples wear their ring here too, and the picture says that there are some", () => {
  const ringed = [...drawing.matchAll(/<g data-record="([^"]+)"[^>]*>(.*?)<\/g>/g)].filter(
    ([, , inner]) => inner?.includes("stroke-dasharray"),
  );
  const samples = [...city.points, ...city.centres, ...city.squares].filter(
    ({ position, provenance }) => position && provenance.kind === "illustrative",
  );
  expect(ringed.map(([, id]) => id).sort()).toEqual(samples.map(({ id }) => id).sort());
  expect(drawing).toContain(">含示例数据</text>");
  expect(linkPreview(city, tokens, { ...texts, badge: null })).not.toContain("示例数据");
});

test("a title is text, and a long one goes over several lines", () => {
  const long = linkPreview(city, tokens, { ...texts, title: "一二三四五六七八九十<b>&" });
  expect(long).toContain(">一二三四五六七八九</text>");
  expect(long).toContain(">十&lt;b&gt;&amp;</text>");
});
