import { expect, test } from "vitest";
import { svgPaths, svgTransform } from "../../src/map/svg-paths.ts";
import { project } from "../../src/map/web-mercator.ts";
import { city, cityScene } from "../support/city-scene.ts";

const origin = city.manifest.city.centre;
const paths = svgPaths(cityScene.data, origin);

test("every district, drawn belt and placed corridor has one path", () => {
  expect(paths.districts.map(({ adcode }) => adcode)).toEqual(
    city.districts.map(({ adcode }) => adcode),
  );
  expect(paths.belts.map(({ id }) => id)).toEqual(city.belts.map(({ id }) => id));
  expect(paths.corridors.map(({ id }) => id)).toEqual(
    city.corridors.filter(({ line }) => line).map(({ id }) => id),
  );
  for (const { path } of [...paths.districts, ...paths.belts, ...paths.corridors]) {
    expect(path).toMatch(/^M-?\d/);
    expect(path).not.toContain("NaN");
  }
});

test("a district's path has a ring for each ring of its polygons", () => {
  for (const [index, { polygons }] of city.districts.entries()) {
    const rings = polygons.reduce((sum, polygon) => sum + polygon.length, 0);
    expect(paths.districts[index]?.path.match(/Z/g)).toHaveLength(rings);
  }
});

test("under the camera a path stands where its positions are projected to, turned or not", () => {
  const size = { width: 1280, height: 800 };
  for (const bearing of [0, 35]) {
    const camera = { center: [119.35, 26.02], zoom: 11.3, bearing, pitch: 0 } as const;
    const transform = svgTransform(origin, camera, size);
    const numbers = (transform.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
    const [tx = 0, ty = 0, turn = 0, zoom = 1, dx = 0, dy = 0] = numbers;
    const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    for (const [index, { legs }] of cityScene.data.lines.entries()) {
      const [, px, py] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(paths.belts[index]?.path ?? "") ?? [];
      const [x, y] = [(Number(px) + dx) * zoom, (Number(py) + dy) * zoom];
      const [screenX, screenY] = project(legs[0]?.line[0] ?? [0, 0], camera, size);
      expect(Math.abs(tx + x * cosine - y * sine - screenX)).toBeLessThan(0.1);
      expect(Math.abs(ty + x * sine + y * cosine - screenY)).toBeLessThan(0.1);
    }
  }
});
