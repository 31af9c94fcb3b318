import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type CoverageSite, demandCoverage } from "../../src/analysis/demand-coverage.ts";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { WALKING } from "../../src/analysis/walking.ts";
import type { Demand } from "../../src/domain/demand.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { parseDemand } from "../../src/io/parse-demand.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

/** The plane may be wrong by so much: a cell nearer to the limit is left to chance. */
const ERROR_METERS = 1;
const RADIUS_METERS = 900 / 1.3;

interface Cell {
  readonly position: LngLat;
  readonly adcode: string;
  readonly people: number;
}

function demandOf(cells: readonly Cell[]): Demand {
  const adcodes = [...new Set(cells.map(({ adcode }) => adcode))];
  return {
    h3: cells.map((_, at) => at.toString(16).padStart(15, "0")),
    lng: Float64Array.from(cells, ({ position }) => position[0]),
    lat: Float64Array.from(cells, ({ position }) => position[1]),
    population: Float64Array.from(cells, ({ people }) => people),
    district: Uint16Array.from(cells, ({ adcode }) => adcodes.indexOf(adcode)),
    adcodes,
  };
}

const DISTRICTS = ["350102", "350103", "350104"].map((adcode) => ({ adcode }));

/** Some three kilometres across, so that about every other cell is near a site. */
const position = fc
  .tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1500, max: 1500 }))
  .map(([east, north]): LngLat => [119.3 + east / 1e5, 26.05 + north / 1e5]);
const cell: fc.Arbitrary<Cell> = fc.record({
  position,
  adcode: fc.constantFrom("350102", "350103"),
  people: fc.nat(5000),
});
const site = fc
  .tuple(fc.option(position), fc.constantFrom("report", "public", "illustrative" as const))
  .map(([at, kind]): CoverageSite => ({ position: at, provenance: { kind } }) as CoverageSite);
const cells = fc.array(cell, { maxLength: 30 });
const sites = fc.array(site, { maxLength: 8 });

/** Whether a site of those is within the limit, each measured on the ellipsoid. */
const isWithin = (from: LngLat, all: readonly CoverageSite[], limit: number): boolean =>
  all.some((each) => each.position !== null && geodesicLength([from, each.position]) <= limit);

const isReal = ({ provenance }: CoverageSite): boolean => provenance.kind !== "illustrative";

/** Flags agree with measuring each to each, but for cells within a metre of the limit. */
function expectTrue(all: readonly Cell[], from: readonly CoverageSite[]): void {
  const { covered, illustrativeOnly } = demandCoverage(demandOf(all), from, DISTRICTS);
  for (const [at, { position: centre }] of all.entries()) {
    const limits = [RADIUS_METERS - ERROR_METERS, RADIUS_METERS + ERROR_METERS];
    const [surely, perhaps] = limits.map((limit) => isWithin(centre, from, limit));
    const [reallySurely, reallyPerhaps] = limits.map((limit) =>
      isWithin(centre, from.filter(isReal), limit),
    );
    if (surely === perhaps) expect(covered[at]).toBe(surely ? 1 : 0);
    if (surely === perhaps && reallySurely === reallyPerhaps) {
      expect(illustrativeOnly[at]).toBe(surely && !reallySurely ? 1 : 0);
    }
  }
}

test("a quarter of an hour reaches 692 m in a straight line", () => {
  const { radiusMeters, parameters } = demandCoverage(demandOf([]), [], DISTRICTS);
  expect(Math.round(radiusMeters)).toBe(692);
  expect(parameters).toEqual({ minutes: 15, metersPerMinute: 60, detourFactor: 1.3 });
});

test("cells are covered as measuring each to each on the ellipsoid says, to a metre", () => {
  fc.assert(fc.property(cells, sites, expectTrue), { numRuns: 500 });
});

test("so they are far north and south, and where one stray cell stretches the grid", () => {
  const moved = fc.constantFrom<LngLat>([0, 0], [-119.3, -26.05], [0, 34], [-200, -86]);
  fc.assert(
    fc.property(cells, sites, moved, fc.boolean(), (all, from, [east, north], isStray) => {
      const move = ([lng, lat]: LngLat): LngLat => [lng + east, lat + north];
      const stray: Cell = { position: [10, 50], adcode: "350103", people: 1 };
      expectTrue(
        [
          ...all.map((each) => ({ ...each, position: move(each.position) })),
          ...(isStray ? [stray] : []),
        ],
        from.map((each) => ({ ...each, position: each.position && move(each.position) })),
      );
    }),
  );
});

test("people are summed by district and city as their flags say", () => {
  fc.assert(
    fc.property(cells, sites, (all, from) => {
      const result = demandCoverage(demandOf(all), from, DISTRICTS);
      const sum = (isIn: (each: Cell, at: number) => boolean): number =>
        all.filter(isIn).reduce((total, { people }) => total + people, 0);
      expect([...result.districts.keys()]).toEqual(DISTRICTS.map(({ adcode }) => adcode));
      const parts = [...result.districts].map(([adcode, part]) => [adcode, part] as const);
      for (const [adcode, part] of [...parts, [null, result.city] as const]) {
        const isHere = (each: Cell): boolean => adcode === null || each.adcode === adcode;
        const people = sum(isHere);
        const covered = sum((each, at) => isHere(each) && result.covered[at] === 1);
        expect(part).toEqual({
          people,
          covered,
          coveredByIllustrativeOnly: sum(
            (each, at) => isHere(each) && result.illustrativeOnly[at] === 1,
          ),
          share: people === 0 ? null : covered / people,
        });
      }
    }),
  );
});

test("neither the order of the sites nor that of the cells matters", () => {
  fc.assert(
    fc.property(cells, sites, fc.nat(30), (all, from, turn) => {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      const one = demandCoverage(demandOf(all), from, DISTRICTS);
      const other = demandCoverage(demandOf(turned), from.toReversed(), DISTRICTS);
      expect(other.city).toEqual(one.city);
      expect(other.districts).toEqual(one.districts);
      expect([...other.covered]).toEqual([
        ...one.covered.slice(turn),
        ...one.covered.slice(0, turn),
      ]);
    }),
  );
});

test("a further site never covers less, and a real one leaves no more to illustrative ones", () => {
  fc.assert(
    fc.property(cells, sites, site, (all, from, further) => {
      const demand = demandOf(all);
      const before = demandCoverage(demand, from, DISTRICTS);
      const after = demandCoverage(demand, [...from, further], DISTRICTS);
      expect(after.covered.every((flag, at) => flag >= (before.covered[at] ?? 0))).toBe(true);
      expect(after.illustrativeOnly.every((flag, at) => flag <= (after.covered[at] ?? 0))).toBe(
        true,
      );
      if (!isReal(further)) return;
      expect(
        after.illustrativeOnly.every((flag, at) => flag <= (before.illustrativeOnly[at] ?? 0)),
      ).toBe(true);
    }),
  );
});

test("the city's cells and sites come out as by brute force", () => {
  const city = readDataSet(CITY);
  const text = readFileSync(`${CITY}/demand.csv`, "utf8");
  const { demand } = parseDemand("demand.csv", { "demand.csv": text }, city.districts);
  if (!demand) throw new Error("the city's demand is refused");
  const from = [...city.points, ...city.centres];
  const result = demandCoverage(demand, from, city.districts, WALKING);
  const placed = from.flatMap(({ position: at }) => (at ? [at] : []));
  const count = (limit: number): number =>
    demand.h3.filter((_, at) => {
      const [lng = 0, lat = 0] = [demand.lng[at], demand.lat[at]];
      // a hundredth of a degree is more than the radius: what is farther need not be measured
      const near = placed.filter(([x, y]) => Math.abs(x - lng) < 0.01 && Math.abs(y - lat) < 0.01);
      return near.some((each) => geodesicLength([each, [lng, lat]]) <= limit);
    }).length;
  const covered = result.covered.filter((flag) => flag === 1).length;
  expect(covered).toBeGreaterThan(50);
  expect(covered).toBeGreaterThanOrEqual(count(RADIUS_METERS - ERROR_METERS));
  expect(covered).toBeLessThanOrEqual(count(RADIUS_METERS + ERROR_METERS));
  expect(result.city.people).toBe(
    city.districts.reduce((sum, { population2020 }) => sum + population2020, 0),
  );
});

test("a cell in no district, and parameters without a radius, are the caller's mistake", () => {
  const demand = demandOf([{ position: [119.3, 26], adcode: "350199", people: 1 }]);
  expect(() => demandCoverage(demand, [], DISTRICTS)).toThrow(RangeError);
  for (const detourFactor of [0, Number.NaN, -1]) {
    const parameters = { ...WALKING, detourFactor };
    expect(() => demandCoverage(demandOf([]), [], DISTRICTS, parameters)).toThrow(RangeError);
  }
});
