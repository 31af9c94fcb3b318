import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bounds, Camera, LngLat } from "../../src/domain/geo.ts";
import {
  cameraForBounds,
  clampCamera,
  fromUnitSquare,
  project,
  type Size,
  toUnitSquare,
  unproject,
} from "../../src/map/web-mercator.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position: fc.Arbitrary<LngLat> = fc.tuple(number(-179, 179), number(-84, 84));
const nearFuzhou: fc.Arbitrary<LngLat> = fc.tuple(number(118, 121), number(25, 27));
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 5760 }),
  height: fc.integer({ min: 320, max: 2160 }),
});
const camera: fc.Arbitrary<Camera> = fc.record({
  center: nearFuzhou,
  zoom: number(6, 18),
  bearing: fc.oneof(fc.constant(0), number(-180, 180)),
  pitch: fc.constant(0),
});
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(nearFuzhou, number(0.001, 2), number(0.001, 2))
  .map(([[west, south], width, height]): Bounds => [west, south, west + width, south + height]);

test("the unit square has the corners and the closed form of Web Mercator", () => {
  const EDGE = (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI; // 85.0511…°
  expect(toUnitSquare([0, 0])).toEqual([0.5, 0.5]);
  expect(toUnitSquare([-180, EDGE])[0]).toBe(0);
  expect(toUnitSquare([-180, EDGE])[1]).toBeCloseTo(0, 12);
  expect(toUnitSquare([180, -EDGE])[1]).toBeCloseTo(1, 12);
  fc.assert(
    fc.property(position, ([lng, lat]) => {
      const [x, y] = toUnitSquare([lng, lat]);
      const sine = Math.sin((lat * Math.PI) / 180);
      expect(x).toBeCloseTo((lng + 180) / 360, 12);
      expect(y).toBeCloseTo(0.5 - Math.atanh(sine) / (2 * Math.PI), 10);
    }),
  );
});

test("a place of the unit square is brought back where it came from", () => {
  fc.assert(
    fc.property(position, ([lng, lat]) => {
      const [backLng, backLat] = fromUnitSquare(toUnitSquare([lng, lat]));
      expect(backLng).toBeCloseTo(lng, 9);
      expect(backLat).toBeCloseTo(lat, 9);
    }),
  );
});

test("what stands on a pixel is found there again, however the map is turned", () => {
  fc.assert(
    fc.property(camera, size, number(0, 1), number(0, 1), (view, screen, across, down) => {
      const pixel = [across * screen.width, down * screen.height] as const;
      const [x, y] = project(unproject(pixel, view, screen), view, screen);
      expect(x).toBeCloseTo(pixel[0], 4);
      expect(y).toBeCloseTo(pixel[1], 4);
    }),
  );
});

test("the centre stands in the middle of the screen, east to the right of it, north above", () => {
  const view: Camera = { center: [119.3, 26.08], zoom: 12, bearing: 0, pitch: 0 };
  const screen = { width: 800, height: 600 };
  expect(project(view.center, view, screen)).toEqual([400, 300]);
  // at zoom 12 the world is 512 · 2¹² pixels around
  const [east] = project([119.4, 26.08], view, screen);
  expect(east).toBeCloseTo(400 + (0.1 / 360) * 512 * 4096, 6);
  expect(project([119.3, 26.1], view, screen)[1]).toBeLessThan(300);
});

test("with a bearing of 90° east is up", () => {
  const view: Camera = { center: [119.3, 26.08], zoom: 12, bearing: 90, pitch: 0 };
  const [x, y] = project([119.31, 26.08], view, { width: 800, height: 600 });
  expect(x).toBeCloseTo(400, 6);
  expect(y).toBeLessThan(300);
});

test("a framed subject fits into the screen less its padding, and fills it one way", () => {
  const free = fc.integer({ min: 0, max: 100 });
  const padding = fc.record({ top: free, right: free, bottom: free, left: free });
  fc.assert(
    fc.property(bounds, size, padding, (subject, screen, air) => {
      const view = cameraForBounds(subject, screen, air, 99);
      const [west, south, east, north] = subject;
      const [left, top] = project([west, north], view, screen);
      const [right, bottom] = project([east, south], view, screen);
      const gaps = {
        across: [left - air.left, screen.width - air.right - right],
        down: [top - air.top, screen.height - air.bottom - bottom],
      };
      for (const gap of [...gaps.across, ...gaps.down]) expect(gap).toBeGreaterThan(-1e-3);
      const widest = (pair: readonly number[]) => Math.max(...pair);
      expect(Math.min(widest(gaps.across), widest(gaps.down))).toBeLessThan(1e-3);
      // centred in what is left
      expect((gaps.across[0] ?? 0) - (gaps.across[1] ?? 0)).toBeCloseTo(0, 3);
      expect((gaps.down[0] ?? 0) - (gaps.down[1] ?? 0)).toBeCloseTo(0, 3);
    }),
  );
});

test("a single stop is framed at the nearest zoom allowed, padding wider than the screen or not", () => {
  const stop: Bounds = [119.3, 26.08, 119.3, 26.08];
  for (const air of [0, 2000]) {
    const padding = { top: air, right: air, bottom: air, left: air };
    const view = cameraForBounds(stop, { width: 390, height: 844 }, padding, 15);
    expect(view.zoom).toBe(15);
    expect(view.center[0]).toBeCloseTo(119.3, 9);
    expect(view.center[1]).toBeCloseTo(26.08, 9);
  }
});

test("a held camera shows nothing beyond the limits", () => {
  const upright = camera.map((view) => ({ ...view, bearing: 0 }));
  fc.assert(
    fc.property(upright, bounds, size, (wished, limits, screen) => {
      const view = clampCamera(wished, limits, screen);
      const [west, north] = unproject([0, 0], view, screen);
      const [east, south] = unproject([screen.width, screen.height], view, screen);
      expect(west).toBeGreaterThanOrEqual(limits[0] - 1e-9);
      expect(south).toBeGreaterThanOrEqual(limits[1] - 1e-9);
      expect(east).toBeLessThanOrEqual(limits[2] + 1e-9);
      expect(north).toBeLessThanOrEqual(limits[3] + 1e-9);
      expect(view.zoom).toBeGreaterThanOrEqual(wished.zoom);
    }),
  );
});

test("a camera within the limits is left where it is", () => {
  const view: Camera = { center: [119.3, 26.08], zoom: 12, bearing: 0, pitch: 0 };
  const held = clampCamera(view, [117, 24, 122, 28], { width: 1280, height: 800 });
  expect(held.zoom).toBe(12);
  expect(held.center[0]).toBeCloseTo(119.3, 9);
  expect(held.center[1]).toBeCloseTo(26.08, 9);
});
