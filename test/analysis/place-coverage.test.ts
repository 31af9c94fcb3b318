import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import {
  COVERAGE_METERS,
  orderSettlements,
  placeCoverage,
  settlementsByDistrict,
} from "../../src/analysis/place-coverage.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const { places } = readDataSet(CITY);
const [template] = places;
if (!template) throw new RangeError("the city has no place");
const settlementsAt = (positions: readonly LngLat[]) =>
  orderSettlements(positions.map((position) => ({ ...template, position })));

/** The plane may be wrong by so much: a settlement nearer to the limit is left to chance. */
const ERROR_METERS = 1;

/** Some three kilometres across, so that about every other settlement is near a site. */
const position = fc
  .tuple(fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1500, max: 1500 }))
  .map(([east, north]): LngLat => [119.3 + east / 1e5, 26.05 + north / 1e5]);
const positions = fc.array(position, { maxLength: 12 });

test("as many are covered as measuring each to each on the ellipsoid says, to a metre", () => {
  fc.assert(
    fc.property(positions, positions, (settlements, sites) => {
      const within = (limit: number): number =>
        settlements.filter((each) => sites.some((site) => geodesicLength([each, site]) <= limit))
          .length;
      const { met, unmet, unknown, total } = placeCoverage(
        settlementsAt(settlements),
        sites,
        "unmet",
      );
      expect(met).toBeGreaterThanOrEqual(within(COVERAGE_METERS - ERROR_METERS));
      expect(met).toBeLessThanOrEqual(within(COVERAGE_METERS + ERROR_METERS));
      expect([unmet, unknown, total]).toEqual([settlements.length - met, 0, settlements.length]);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, number, LngLat]>([
  ["north", 26.05, [0, 1]],
  ["east", 26.05, [1, 0]],
  ["north-east", 26.05, [1, 1]],
  ["north on the equator", 0, [0, 1]],
  ["south far north", 60, [0, -1]],
])("the limit is a kilometre %s, to a metre", (_, lat, [east, north]) => {
  const start: LngLat = [119.3, lat];
  const at = (step: number): LngLat => [119.3 + east * step, lat + north * step];
  // bisects the step that the ellipsoid calls a kilometre
  let [near, far] = [0, 0.05];
  for (let round = 0; round < 60; round += 1) {
    const middle = (near + far) / 2;
    if (geodesicLength([start, at(middle)]) <= COVERAGE_METERS) near = middle;
    else far = middle;
  }
  const share = ERROR_METERS / COVERAGE_METERS;
  const covers = (step: number) => placeCoverage(settlementsAt([start]), [at(step)], "unmet").met;
  expect(covers(near * (1 - share))).toBe(1);
  expect(covers(near * (1 + share))).toBe(0);
});

test("another site never covers less, and what is not covered is what the caller says it is", () => {
  fc.assert(
    fc.property(positions, positions, position, (settlements, sites, further) => {
      const ordered = settlementsAt(settlements);
      const before = placeCoverage(ordered, sites, "unknown");
      const after = placeCoverage(ordered, [...sites, further], "unknown");
      expect(after.met).toBeGreaterThanOrEqual(before.met);
      expect(before.unknown).toBe(settlements.length - before.met);
      expect(placeCoverage(ordered, [], "unknown").met).toBe(0);
    }),
  );
});

test("each district has its own settlements, and no station or building among them", () => {
  const byDistrict = settlementsByDistrict(places);
  const expected = places.filter(({ kind }) => kind === "settlement");
  expect([...byDistrict.values()].flat()).toHaveLength(expected.length);
  for (const [adcode, settlements] of byDistrict) {
    const own = expected.filter((place) => place.adcode === adcode);
    expect(settlements.map(({ position: at }) => at).toSorted()).toEqual(
      own.map(({ position: at }) => [...at]).toSorted(),
    );
  }
});
