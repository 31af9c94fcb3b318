import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildFocusLayers,
  PULSE_FROM,
  PULSE_SPEED,
} from "../../../src/map/wall/build-focus-layers.ts";
import type { ShownStop } from "../../../src/map/wall/wall-show.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { accessed, dataOf, layerNamed, numberOf } from "../../support/deck-props.ts";
import {
  cityFigures,
  cityFiles,
  madeUpLooks,
  madeUpMoment,
  sceneOf,
} from "../../support/wall-scenes.ts";

const showOf = (kind: "belt" | "stop" | "standards") =>
  buildShow(sceneOf(kind), cityFigures, cityFiles.demand, city.manifest.city.home);
const belt = showOf("belt");
const [ribbon] = belt.focus;
if (!ribbon) throw new RangeError("the first belt has no ribbon");

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const layersAt = (show: typeof belt, time: Partial<typeof madeUpMoment>) =>
  buildFocusLayers(show, { ...madeUpMoment, ...time }, madeUpLooks);
const stopsAt = (show: typeof belt, time: Partial<typeof madeUpMoment>) =>
  layerNamed(layersAt(show, time), "stops");

test("a pulse runs as many metres a second as any other, and leaps only when its light has left the belt", () => {
  const frames = fc.tuple(
    number(PULSE_FROM, 1e6),
    number(0.001, 0.5),
    number(1, 200),
    number(1, 200),
  );
  fc.assert(
    fc.property(frames, ([focused, seconds, zoom, nextZoom]) => {
      const [head, next] = [
        { focused, metersPerPixel: zoom },
        // the camera may be on its way meanwhile
        { focused: focused + seconds, metersPerPixel: nextZoom },
      ].map((time) => layerNamed(layersAt(belt, time), "ribbon")) as [
        ReturnType<typeof layerNamed>,
        ReturnType<typeof layerNamed>,
      ];
      const way = numberOf(next, "headMeters") - numberOf(head, "headMeters");
      if (way >= 0) expect(way).toBeCloseTo(PULSE_SPEED * seconds, 3);
      else {
        const before = numberOf(head, "headMeters") + PULSE_SPEED * seconds;
        expect(before).toBeGreaterThan(ribbon.length + 1.9 * numberOf(head, "tailMeters"));
      }
    }),
  );
});

test("however long the tour has run, a belt's first pulse sets out from its first stop", () => {
  fc.assert(
    fc.property(number(0, 1e6), number(0, PULSE_FROM), (running, focused) => {
      const ribbonAt = (seconds: number) =>
        layerNamed(layersAt(belt, { running, focused: seconds }), "ribbon");
      expect(numberOf(ribbonAt(focused), "tailMeters")).toBe(0);
      expect(numberOf(ribbonAt(PULSE_FROM + 0.1), "tailMeters")).toBeGreaterThan(0);
      expect(numberOf(ribbonAt(PULSE_FROM + 0.1), "headMeters")).toBeCloseTo(0.1 * PULSE_SPEED, 3);
    }),
  );
});

test("a belt draws itself from its first stop to its last, and waits with its pulse until then", () => {
  const reached = Array.from({ length: 100 }, (_, at) =>
    layerNamed(layersAt(belt, { elapsed: at / 10 }), "ribbon"),
  );
  const meters = reached.map((each) => numberOf(each, "reachedMeters"));
  expect(meters).toEqual(meters.toSorted((a, b) => a - b));
  expect(meters[0]).toBe(0);
  expect(meters.at(-1)).toBeGreaterThanOrEqual(ribbon.length);
  for (const each of reached) {
    if (numberOf(each, "reachedMeters") < ribbon.length)
      expect(numberOf(each, "tailMeters")).toBe(0);
  }
  expect(numberOf(reached.at(-1) ?? layerNamed([], "ribbon"), "tailMeters")).toBeGreaterThan(0);
});

test("no stop but the first is there before the ribbon comes to it; later each is whole, the last one too", () => {
  fc.assert(
    fc.property(number(0, 9), (elapsed) => {
      const layers = layersAt(belt, { elapsed });
      const reached = numberOf(layerNamed(layers, "ribbon"), "reachedMeters");
      const sizes = accessed(layerNamed(layers, "stops"), "getSize") as number[];
      for (const [at, { meters }] of belt.stops.entries()) {
        if (meters > 0 && meters >= reached) expect(sizes[at]).toBe(0);
        if (meters < reached) expect(sizes[at]).toBeGreaterThan(0);
      }
    }),
  );
  for (const show of [belt, showOf("stop"), showOf("standards")]) {
    for (const moving of [true, false]) {
      const sizes = accessed(stopsAt(show, { elapsed: 30, moving }), "getSize") as number[];
      expect(sizes.length).toBeGreaterThan(7);
      expect(Math.min(...sizes)).toBe(30);
    }
  }
});

test("a stop wears the mark of its grade, the dashed one where it is a sample", () => {
  const layer = stopsAt(belt, {});
  const marks = accessed(layer, "getIcon");
  for (const [at, stop] of belt.stops.entries()) {
    expect(marks[at]).toBe(stop.illustrative ? `${stop.mark}-sample` : stop.mark);
    expect(Object.keys(madeUpLooks.places)).toContain(marks[at]);
  }
});

test("the stop whose turn it is rises on a beam, larger than the others", () => {
  const show = showOf("stop");
  const [turn] = show.turn;
  expect(turn?.id).toBe(sceneOf("stop").point);
  const at = show.stops.findIndex(({ id }) => id === turn?.id);
  const heights = [0, 0.5, 1, 5].map((elapsed) => {
    const places = accessed(stopsAt(show, { elapsed }), "getPosition") as number[][];
    for (const [other, place] of places.entries()) if (other !== at) expect(place[2]).toBe(0);
    return places[at]?.[2] ?? Number.NaN;
  });
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(heights[0]).toBe(0);
  const sizes = accessed(stopsAt(show, {}), "getSize") as number[];
  expect(Math.max(...sizes)).toBe(sizes[at]);
  const layers = layersAt(show, {});
  const [beam] = accessed(layerNamed(layers, "turn-beam"), "getPath") as number[][][];
  expect(beam?.map(([lng, lat]) => [lng, lat])).toEqual([turn?.position, turn?.position]);
  expect(beam?.[1]?.[2]).toBe(heights.at(-1));
});

test("what rises looks as high from near as from far", () => {
  const heightAt = (metersPerPixel: number) =>
    Math.max(
      ...(accessed(stopsAt(showOf("stop"), { metersPerPixel }), "getPosition") as number[][]).map(
        (place) => place[2] ?? 0,
      ),
    );
  expect(heightAt(40) / heightAt(10)).toBeCloseTo(4, 9);
});

test("columns stand as high as the share of 六有 that is met; where something is unknown they are pale", () => {
  const show = showOf("standards");
  const [first, ...others] = show.stops;
  if (!first) throw new RangeError("the belt has no stops");
  const haves = (met: number, unmet: number, unknown: number) => ({
    met,
    unmet,
    unknown,
    total: met + unmet + unknown,
  });
  const stops: readonly ShownStop[] = [
    { ...first, haves: haves(6, 0, 0) },
    { ...first, haves: haves(3, 3, 0) },
    { ...first, haves: haves(3, 0, 3) },
    { ...first, haves: haves(0, 0, 0) },
    ...others,
  ];
  const columns = layerNamed(layersAt({ ...show, stops }, {}), "haves");
  const heights = accessed(columns, "getElevation");
  expect(heights.slice(0, 4)).toEqual([1, 0.5, 0.5, 0]);
  const opacity = (accessed(columns, "getFillColor") as number[][]).map((color) => color[3] ?? 0);
  expect(opacity[2]).toBeLessThan(opacity[1] ?? 0);
  expect(opacity[0]).toBe(opacity[1]);
});

test("a ribbon goes from red at its start to gold at its end", () => {
  const [colors] = accessed(layerNamed(layersAt(belt, {}), "ribbon"), "getColor") as number[][][];
  expect(colors).toHaveLength(ribbon.path.length);
  expect(colors?.[0]).toEqual(madeUpLooks.colors.start);
  for (const band of [0, 1, 2]) {
    expect(colors?.at(-1)?.[band]).toBeCloseTo(madeUpLooks.colors.end[band] ?? 0, 6);
  }
});

test("sizes follow the screen", () => {
  const large = { ...madeUpLooks, scale: 2 };
  for (const [id, name] of [
    ["ribbon", "getWidth"],
    ["turn-beam", "getWidth"],
    ["turn-ring", "radiusScale"],
    ["turn-ring", "getLineWidth"],
  ] as const) {
    const [one, other] = [madeUpLooks, large].map((looks) =>
      numberOf(layerNamed(buildFocusLayers(showOf("stop"), madeUpMoment, looks), id), name),
    );
    expect(other).toBeCloseTo(2 * (one ?? 0), 9);
  }
  expect(dataOf(layerNamed(layersAt(belt, {}), "turn-beam"))).toEqual([]);
});
