import fc from "fast-check";
import { expect, test } from "vitest";
import { SCENE_KINDS } from "../../../src/domain/tour.ts";
import { buildWallLayers } from "../../../src/map/wall/build-wall-layers.ts";
import type { WallLooks } from "../../../src/map/wall/wall-looks.ts";
import type { WallMoment } from "../../../src/map/wall/wall-moment.ts";
import type { WallShow } from "../../../src/map/wall/wall-show.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { accessed, accessorNames, dataOf, layerNamed, toldTo } from "../../support/deck-props.ts";
import { cityFigures, cityFiles, madeUpLooks, sceneOf } from "../../support/wall-scenes.ts";

const shows: readonly (readonly [WallShow["kind"], WallShow])[] = SCENE_KINDS.map((kind) => [
  kind,
  buildShow(sceneOf(kind), cityFigures, cityFiles.demand, city.manifest.city.home),
]);

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const moment: fc.Arbitrary<WallMoment> = fc.record({
  elapsed: number(0, 60),
  arrival: number(0, 4),
  running: number(0, 1e6),
  focused: number(0, 1e6),
  moving: fc.boolean(),
  metersPerPixel: number(0.5, 200),
  pitch: number(0, 60),
});
const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const looks: fc.Arbitrary<WallLooks> = fc.record({
  colors: fc.record({ start: color, end: color, pulse: color, municipal: color, muted: color }),
  scale: number(0.5, 3),
  atlas: fc.constant(madeUpLooks.atlas),
  places: fc.constant(madeUpLooks.places),
});

test.each(shows)("%s: layers keep their ids, and each has one", (_, show) => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [ids, others] = [one, other].map((time) =>
        buildWallLayers(show, time, madeUpLooks).map(({ id }) => id),
      );
      expect(ids).toEqual(others);
      expect(new Set(ids).size).toBe(ids?.length);
    }),
    { numRuns: 20 },
  );
});

test.each(shows)("%s: the data is the same object from frame to frame", (_, show) => {
  fc.assert(
    fc.property(moment, number(0, 60), (one, later) => {
      const other = {
        ...one,
        elapsed: one.elapsed + later,
        running: one.running + later,
        focused: one.focused + later,
      };
      const before = buildWallLayers(show, one, madeUpLooks);
      const after = buildWallLayers(show, other, madeUpLooks);
      for (const layer of before) expect(dataOf(layerNamed(after, layer.id))).toBe(dataOf(layer));
    }),
    { numRuns: 20 },
  );
});

test.each(shows)("%s: nothing moves where nothing may move", (_, show) => {
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const still = { ...one, moving: false };
      const { elapsed, running, focused, arrival } = other;
      const later = { ...still, elapsed, running, focused, arrival };
      expect(buildWallLayers(show, later, madeUpLooks).map(toldTo)).toEqual(
        buildWallLayers(show, still, madeUpLooks).map(toldTo),
      );
    }),
    { numRuns: 5 },
  );
});

test.each(shows)("%s: at its end a moving scene stands as one that does not move", (_, show) => {
  const end = {
    elapsed: 90,
    arrival: 3,
    running: 0,
    focused: 0,
    moving: true,
    metersPerPixel: 12,
    pitch: 45,
  };
  // a pulse alone goes on
  const withoutPulse = (layers: ReturnType<typeof buildWallLayers>) =>
    layers.map((layer) => ({ ...toldTo(layer), headMeters: 0, tailMeters: 0 }));
  expect(withoutPulse(buildWallLayers(show, end, madeUpLooks))).toEqual(
    withoutPulse(buildWallLayers(show, { ...end, moving: false }, madeUpLooks)),
  );
});

test.each(shows)("%s: all that is told is numbers where numbers are meant", (_, show) => {
  const areNumbers = (value: unknown): boolean => {
    if (typeof value === "number") return Number.isFinite(value);
    return Array.isArray(value) ? value.every(areNumbers) : true;
  };
  fc.assert(
    fc.property(moment, looks, (time, look) => {
      for (const layer of buildWallLayers(show, time, look)) {
        for (const [name, value] of Object.entries(toldTo(layer))) {
          expect([layer.id, name, areNumbers(value)]).toEqual([layer.id, name, true]);
        }
      }
    }),
    { numRuns: 10 },
  );
});

test.each(shows)("%s: an accessor that answers otherwise says so by its trigger", (_, show) => {
  fc.assert(
    fc.property(moment, moment, looks, looks, (one, other, look, otherLook) => {
      const before = buildWallLayers(show, one, look);
      // another theme alone, or everything at once
      const repainted = buildWallLayers(show, one, { ...otherLook, scale: look.scale });
      const after = [...repainted, ...buildWallLayers(show, other, otherLook)];
      for (const next of after) {
        const layer = layerNamed(before, next.id);
        if (dataOf(next) !== dataOf(layer)) continue;
        for (const name of accessorNames(layer)) {
          const trigger = (of: typeof layer) => JSON.stringify(of.props.updateTriggers?.[name]);
          if (trigger(next) !== trigger(layer)) continue;
          expect([layer.id, name, accessed(next, name)]).toEqual([
            layer.id,
            name,
            accessed(layer, name),
          ]);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("a programme without anything to show is shown without trouble", () => {
  const nothing = { ribbons: [], focus: [], stops: [], turn: [], ones: [], cells: [] };
  const time = {
    elapsed: 1,
    arrival: 0,
    running: 1,
    focused: 1,
    moving: true,
    metersPerPixel: 12,
    pitch: 45,
  };
  for (const kind of SCENE_KINDS) {
    for (const layer of buildWallLayers({ kind, ...nothing }, time, madeUpLooks)) {
      expect(dataOf(layer)).toEqual([]);
    }
  }
});
