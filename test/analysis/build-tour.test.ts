import fc from "fast-check";
import { expect, test } from "vitest";
import { acrossBearing } from "../../src/analysis/across-bearing.ts";
import { type BeltLine, beltLines, isPlaced } from "../../src/analysis/belt-legs.ts";
import { buildTour } from "../../src/analysis/build-tour.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import type { Tour, TourScene } from "../../src/domain/tour.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);

/** Any programme: from none to very many belts, with few or many stops each, some not placed. */
const programme = fc
  .record({
    belts: fc.oneof(
      fc.nat(5),
      fc.integer({ min: 10, max: 80 }),
      fc.integer({ min: 100, max: 300 }),
    ),
    stopsPerBelt: fc.nat(14),
    seed: fc.nat(),
  })
  .map(({ belts, stopsPerBelt, seed }): DataSet => {
    const points = belts * stopsPerBelt;
    return belts === 0
      ? { ...city, belts: [], points: [] }
      : madeUpProgramme(city, { belts, points, settlements: 0 }, seed);
  });

const linesOf = (data: DataSet): readonly BeltLine[] => beltLines(data.belts, data.points);
const tourOf = (data: DataSet): Tour => buildTour(data, linesOf(data));
const secondsOf = (tour: readonly TourScene[]): number =>
  tour.reduce((sum, { seconds }) => sum + seconds, 0);
const idsOf = (tour: Tour): readonly string[] => tour.map(({ id }) => id);

test("any tour takes less than ten minutes, every scene a while, and no id comes twice", () => {
  fc.assert(
    fc.property(programme, (data) => {
      const tour = tourOf(data);
      expect(secondsOf(tour)).toBeLessThan(600);
      expect(tour.every(({ seconds }) => seconds > 0)).toBe(true);
      expect(new Set(idsOf(tour)).size).toBe(tour.length);
      expect(tour.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test("every belt with a line is there once, and none without", () => {
  fc.assert(
    fc.property(programme, (data) => {
      const drawn = data.belts.filter(
        ({ id }) => data.points.filter((point) => point.belt === id && isPlaced(point)).length > 1,
      );
      const shown = tourOf(data).filter(({ kind }) => kind === "belt");
      expect(idsOf(shown).toSorted()).toEqual(drawn.map(({ id }) => `belt:${id}`).toSorted());
    }),
    { numRuns: 40 },
  );
});

test("no belt comes before one that is better documented", () => {
  const rankOf = (data: DataSet, id: string | null): readonly number[] => {
    const belt = data.belts.find((each) => each.id === id);
    if (!belt) throw new RangeError(`no belt ${id}`);
    const { brand, character, milestones, provenance } = belt;
    const isSample = provenance.kind === "illustrative";
    const stops = data.points.filter(
      (point) => point.belt === id && (isSample || point.provenance.kind !== "illustrative"),
    );
    const known = [brand, character, ...Object.values(milestones)].filter(Boolean);
    return [isSample ? 0 : 1, stops.length, known.length];
  };
  /** As strings of digits of one length, of which the later in the alphabet is the greater. */
  const written = (data: DataSet, id: string | null): string =>
    rankOf(data, id)
      .map((value) => String(value).padStart(6, "0"))
      .join(" ");
  fc.assert(
    fc.property(programme, (data) => {
      const belts = tourOf(data).flatMap(({ kind, belt }) => (kind === "belt" ? [belt] : []));
      for (const [at, belt] of belts.entries()) {
        const before = belts[at - 1];
        if (!before) continue;
        const [one, other] = [written(data, before), written(data, belt)];
        expect(one >= other).toBe(true);
        if (one !== other) continue;
        const places = [before, belt].map((id) => data.belts.findIndex((each) => each.id === id));
        expect(places[0]).toBeLessThan(places[1] ?? 0);
      }
    }),
    { numRuns: 20 },
  );
});

test("whoever stays for a minute has seen the city, whom it reaches, and the belt known best", () => {
  let seconds = 0;
  const begun = tourOf(city).filter((scene) => {
    const isBegun = seconds < 50;
    seconds += scene.seconds;
    return isBegun;
  });
  expect(idsOf(begun).slice(0, 3)).toEqual(["city", "coverage", "belt:cangshan-nanjiangbin"]);
});

test("scenes follow each other: city, coverage, belt, its stops in order, its standards, city", () => {
  fc.assert(
    fc.property(programme, (data) => {
      const tour = tourOf(data);
      const kinds = tour.map(({ kind }) => kind).join(" ");
      expect(kinds).toMatch(/^city coverage( belt( stop)*( standards)?)*( city)?$/);
      for (const [at, scene] of tour.entries()) {
        if (scene.belt === null) continue;
        if (scene.kind !== "belt") expect(tour[at - 1]?.belt).toBe(scene.belt);
      }
      const orderOf = new Map(data.points.map(({ id, order }) => [id, order]));
      for (const [at, { kind, point }] of tour.entries()) {
        const before = tour[at - 1];
        if (kind !== "stop" || before?.kind !== "stop") continue;
        const [order = 0, orderBefore = 0] = [point, before.point].map((id) =>
          orderOf.get(id ?? ""),
        );
        expect(order).toBeGreaterThan(orderBefore);
      }
    }),
    { numRuns: 40 },
  );
});

test("the same data gives the same tour, whatever the order of the lines", () => {
  fc.assert(
    fc.property(programme, (data) => {
      expect(buildTour(data, linesOf(data).toReversed())).toEqual(tourOf(data));
    }),
    { numRuns: 20 },
  );
});

test("the city's own tour shows every stop and every belt's standards, each long enough", () => {
  const tour = tourOf(city);
  const placed = city.points.filter(isPlaced);
  const stops = tour.filter(({ kind }) => kind === "stop").map(({ point }) => point ?? "");
  expect(stops.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
  expect(tour.filter(({ kind }) => kind === "standards")).toHaveLength(city.belts.length);
  const stopSeconds = new Set(
    tour.flatMap(({ kind, seconds }) => (kind === "stop" ? [seconds] : [])),
  );
  expect(stopSeconds.size).toBe(1);
  for (const seconds of stopSeconds) {
    expect(seconds).toBeGreaterThanOrEqual(2.4);
    expect(seconds).toBeLessThanOrEqual(4);
  }
  expect(idsOf(tour).slice(0, 2)).toEqual(["city", "coverage"]);
  expect(idsOf(tour).at(-1)).toBe("city-2");
});

test("stops lean and turn as their belt does, and the map frames every subject", () => {
  const tour = tourOf(city);
  for (const { kind, belt, camera } of tour) {
    expect([camera.center, camera.zoom]).toEqual([null, null]);
    const stops = city.points.filter((point) => point.belt === belt).filter(isPlaced);
    const bearing = belt === null ? 0 : acrossBearing(stops.map(({ position }) => position));
    expect(camera.bearing).toBe(bearing);
    expect(camera.pitch).toBe(kind === "city" ? 40 : kind === "coverage" ? 45 : 50);
  }
});

test("where stops do not all fit, the ends and the municipal ones stay", () => {
  const data = madeUpProgramme(city, { belts: 20, points: 400, settlements: 0 }, 7);
  const tour = tourOf(data);
  const shown = tour.filter(({ kind }) => kind === "stop");
  expect(shown.length).toBeLessThan(data.points.filter(isPlaced).length);
  for (const { belt } of tour.filter(({ kind }) => kind === "belt")) {
    const stops = data.points.filter((point) => point.belt === belt).filter(isPlaced);
    const own = new Set(shown.filter((scene) => scene.belt === belt).map(({ point }) => point));
    const [first, last] = [stops[0], stops.at(-1)];
    expect([first, last].every((stop) => own.has(stop?.id ?? ""))).toBe(true);
    const between = stops.slice(1, -1);
    const left = between.filter(({ id }) => !own.has(id));
    const worst = between.some(({ id, grade }) => own.has(id) && grade !== "municipal");
    if (worst) expect(left.every(({ grade }) => grade !== "municipal")).toBe(true);
  }
});

test("sixty belts still come one by one in under ten minutes", () => {
  const data = madeUpProgramme(city, { belts: 60, points: 600, settlements: 0 }, 3);
  const belts = tourOf(data).filter(({ kind }) => kind === "belt");
  expect(belts).toHaveLength(linesOf(data).filter(({ legs }) => legs.length > 0).length);
  expect(belts.length).toBeGreaterThan(55);
  expect(new Set(belts.map(({ seconds }) => seconds))).toEqual(new Set([9]));
});

test("without belts there is the city and its coverage; without demand the city alone", () => {
  const none = { ...city, belts: [], points: [] };
  expect(idsOf(buildTour(none, []))).toEqual(["city", "coverage"]);
  const files = { ...city.manifest.files, demand: null };
  const bare = { ...none, manifest: { ...city.manifest, files } };
  expect(idsOf(buildTour(bare, []))).toEqual(["city"]);
  expect(idsOf(buildTour({ ...bare, belts: city.belts }, linesOf(city)))).not.toContain("coverage");
});
