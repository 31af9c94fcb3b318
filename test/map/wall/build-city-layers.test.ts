import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCityLayers } from "../../../src/map/wall/build-city-layers.ts";
import { PULSE_SPEED } from "../../../src/map/wall/build-focus-layers.ts";
import type { ShownOnes } from "../../../src/map/wall/wall-show.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { accessed, dataOf, layerNamed, numberOf } from "../../support/deck-props.ts";
import { localPlane } from "../../support/local-plane.ts";
import {
  cityFigures,
  cityFiles,
  madeUpLooks,
  madeUpMoment,
  sceneOf,
} from "../../support/wall-scenes.ts";

const show = buildShow(sceneOf("city"), cityFigures, cityFiles.demand, city.manifest.city.home);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const layersAt = (time: Partial<typeof madeUpMoment>, ones: readonly ShownOnes[] = show.ones) =>
  buildCityLayers({ ...show, ones }, { ...madeUpMoment, ...time }, madeUpLooks);
const ribbonsAt = (time: Partial<typeof madeUpMoment>) =>
  layerNamed(layersAt(time), "city-ribbons");

test("one pulse runs on all belts, as fast on each, and leaps only when its light has left the longest", () => {
  const longest = Math.max(...show.ribbons.map(({ length }) => length));
  const frames = fc.tuple(number(0, 1e6), number(0.001, 0.5), number(1, 200), number(1, 200));
  fc.assert(
    fc.property(frames, ([running, seconds, zoom, nextZoom]) => {
      const now = ribbonsAt({ running, metersPerPixel: zoom });
      const next = ribbonsAt({ running: running + seconds, metersPerPixel: nextZoom });
      const way = numberOf(next, "headMeters") - numberOf(now, "headMeters");
      if (way >= 0) expect(way).toBeCloseTo(PULSE_SPEED * seconds, 3);
      else {
        const before = numberOf(now, "headMeters") + PULSE_SPEED * seconds;
        expect(before).toBeGreaterThan(longest + 1.9 * numberOf(now, "tailMeters"));
      }
    }),
  );
});

test("belts draw themselves once, then all of each is there", () => {
  const reached = Array.from({ length: 80 }, (_, at) =>
    numberOf(ribbonsAt({ elapsed: at / 10 }), "reachedMeters"),
  );
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
  expect(reached[0]).toBe(0);
  const last = reached.at(-1) ?? 0;
  for (const { length } of show.ribbons) expect(last).toBeGreaterThanOrEqual(length);
});

test("about each belt stands a ring of five parts, as wide on the screen from near as from far", () => {
  for (const metersPerPixel of [8, 40]) {
    const rings = layerNamed(layersAt({ metersPerPixel }), "city-ones");
    expect(dataOf(rings)).toHaveLength(show.ones.length * 5);
    const paths = accessed(rings, "getPath") as (readonly [number, number])[][];
    for (const [at, path] of paths.entries()) {
      const owner = show.ones[Math.floor(at / 5)];
      if (!owner) throw new RangeError("a part without a ring");
      const plane = localPlane(owner.position);
      for (const place of path) {
        const pixels = Math.hypot(...plane(place)) / metersPerPixel;
        expect(pixels).toBeGreaterThan(33);
        expect(pixels).toBeLessThan(35);
      }
    }
  }
});

test("only what is met shines; what is unknown is paler than what is not met", () => {
  const [one] = show.ones;
  if (!one) throw new RangeError("no belt has a place for its ring");
  const states = ["met", "unmet", "unknown", "unknown", "met"] as const;
  const colors = accessed(
    layerNamed(layersAt({}, [{ ...one, states }]), "city-ones"),
    "getColor",
  ) as number[][];
  const { municipal, muted } = madeUpLooks.colors;
  expect(colors.map((color) => color.slice(0, 3))).toEqual([
    municipal,
    muted,
    muted,
    muted,
    municipal,
  ]);
  const [met = 0, unmet = 0, unknown = 0] = colors.map((color) => color[3]);
  expect(met).toBeGreaterThan(unmet);
  expect(unmet).toBeGreaterThan(unknown);
});

test("parts of a ring are made anew only when they would look otherwise", () => {
  const parts = (metersPerPixel: number, ones = show.ones) =>
    dataOf(layerNamed(layersAt({ metersPerPixel }, ones), "city-ones"));
  const first = parts(10);
  expect(parts(10.1)).toBe(first);
  expect(parts(11)).not.toBe(first);
  expect(parts(11, [...show.ones])).not.toBe(parts(11));
});
