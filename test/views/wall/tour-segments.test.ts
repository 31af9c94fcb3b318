// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { setLocale } from "../../../src/i18n/translate.ts";
import { partRun, tourParts } from "../../../src/views/wall/tour-segments.ts";
import { city } from "../../support/city-scene.ts";
import { cityFigures } from "../../support/wall-scenes.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
});

const { tour } = cityFigures;

test("the tour is told belt by belt, the city and its coverage beside them; no scene is lost", () => {
  const parts = tourParts(tour, city.belts);
  expect(parts.flatMap(({ scenes }) => scenes)).toEqual(tour);
  const inOrder = tour.flatMap(({ belt }) => belt ?? []);
  const belts = [...new Set(inOrder)];
  expect(parts.filter(({ scenes }) => scenes[0]?.belt != null)).toHaveLength(belts.length);
  for (const { scene, scenes } of parts) {
    expect(scene).toBe(scenes[0]?.id);
    expect(new Set(scenes.map(({ belt }) => belt)).size).toBe(1);
  }
  expect(parts[0]?.name).toBe("全城");
});

test("a part fills from nothing to all of it over its scenes, without a gap or a step back", () => {
  for (const part of tourParts(tour, city.belts)) {
    let filled = 0;
    for (const scene of part.scenes) {
      const run = partRun(part, scene, 0, 1);
      expect(run.from).toBeCloseTo(filled, 9);
      expect(run.to).toBeGreaterThan(run.from);
      filled = run.to;
    }
    expect(filled).toBeCloseTo(1, 9);
  }
});

test("so long as the scene still lasts, by the clock on the wall; standing, it has no end", () => {
  const [part] = tourParts(tour, city.belts);
  const scene = part?.scenes[0];
  if (!part || !scene) throw new RangeError("a tour has a scene");
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 100 }),
      (share, pace) => {
        const elapsed = share * scene.seconds;
        const run = partRun(part, scene, elapsed, pace);
        expect(run.milliseconds ?? Number.NaN).toBeCloseTo(
          ((scene.seconds - elapsed) * 1000) / pace,
          6,
        );
        expect(run.from).toBeGreaterThanOrEqual(0);
        expect(run.from).toBeLessThanOrEqual(run.to);
      },
    ),
  );
  expect(partRun(part, scene, 1, null).milliseconds).toBeNull();
});
