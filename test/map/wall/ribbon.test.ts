import fc from "fast-check";
import { expect, test } from "vitest";
import { type BeltLine, beltLine } from "../../../src/analysis/belt-legs.ts";
import type { LngLat } from "../../../src/domain/geo.ts";
import type { Point } from "../../../src/domain/point.ts";
import { buildRibbon, type Ribbon } from "../../../src/map/wall/ribbon.ts";
import { arbitraryStops } from "../../support/arbitrary-stops.ts";
import { city } from "../../support/city-scene.ts";

const [belt] = city.belts;
const [point] = city.points;
if (!belt || !point) throw new RangeError("the city lacks a belt or point");

/** Metres on a sphere as large as the earth. */
function haversine([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const [f1, f2] = [(lat1 * Math.PI) / 180, (lat2 * Math.PI) / 180];
  const dl = ((lng2 - lng1) * Math.PI) / 180;
  const h = Math.sin((f2 - f1) / 2) ** 2 + Math.cos(f1) * Math.cos(f2) * Math.sin(dl / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(h));
}

const stopsAt = (
  positions: readonly LngLat[],
  samples: readonly boolean[] = [],
): readonly Point[] =>
  positions.map((position, at) => ({
    ...point,
    id: `stop-${at}`,
    position,
    provenance: { ...point.provenance, kind: samples[at] ? "illustrative" : "report" },
  }));
const proven = {
  ...belt,
  route: null,
  provenance: { ...belt.provenance, kind: "report" },
} as const;
const lineOf = (positions: readonly LngLat[], samples: readonly boolean[] = []): BeltLine =>
  beltLine(proven, stopsAt(positions, samples));
function ribbonOf(line: BeltLine): Ribbon {
  const ribbon = buildRibbon(line);
  if (!ribbon) throw new RangeError("no ribbon");
  return ribbon;
}

test("measures are those of the ground, to half a per cent, and never go back", () => {
  fc.assert(
    fc.property(arbitraryStops, (positions) => {
      const { path, meters, length } = ribbonOf(lineOf(positions));
      expect(meters).toHaveLength(path.length);
      let walked = 0;
      const errors = path.map((position, at) => {
        const step = at === 0 ? 0 : haversine(path[at - 1] ?? position, position);
        walked += step;
        const isLater = at === 0 || step > 0;
        const measured = Math.abs(meters[at] ?? Number.NaN);
        return isLater ? Math.abs(measured - walked) / (1e-3 + walked) : Number.NaN;
      });
      expect(Math.max(...errors)).toBeLessThanOrEqual(0.005);
      expect(Math.abs(meters.at(-1) ?? 0)).toBe(length);
    }),
  );
});

test("every stop has the measure of its place on the path, in order", () => {
  fc.assert(
    fc.property(arbitraryStops, (positions) => {
      const line = lineOf(positions);
      const { path, meters, stops, length } = ribbonOf(line);
      const measures = line.stops.map(({ id }) => stops.get(id) ?? Number.NaN);
      expect(measures).toEqual(measures.toSorted((a, b) => a - b));
      expect([measures[0], measures.at(-1)]).toEqual([0, length]);
      for (const [at, measure] of measures.entries()) {
        const index = meters.findIndex((each) => Math.abs(each) === measure);
        expect(path[index]?.[0]).toBeCloseTo(positions[at]?.[0] ?? 0, 9);
        expect(path[index]?.[1]).toBeCloseTo(positions[at]?.[1] ?? 0, 9);
      }
    }),
  );
});

test("a measure is negative at the end of a segment that is a sample, and only there", () => {
  const kinds = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(arbitraryStops, kinds, (positions, samples) => {
      const { meters, stops } = ribbonOf(lineOf(positions, samples));
      const bounds = [...stops.values()];
      const wrong = meters.slice(1).filter((end) => {
        const leg = bounds.findIndex((bound) => bound >= Math.abs(end)) - 1;
        return end < 0 !== Boolean(samples[leg] || samples[leg + 1]);
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test("each belt of the city is a ribbon about as long as its legs", () => {
  for (const each of city.belts) {
    const line = beltLine(
      each,
      city.points.filter((stop) => stop.belt === each.id),
    );
    const ribbon = ribbonOf(line);
    const long = line.legs
      .flatMap((leg) => leg.line.slice(1).map((to, at) => haversine(leg.line[at] ?? to, to)))
      .reduce((sum, step) => sum + step, 0);
    expect(ribbon.belt).toBe(each.id);
    expect(Math.abs(ribbon.length / long - 1)).toBeLessThan(0.005);
  }
});

test("where nothing is joined, or everything stands in one place, there is no ribbon", () => {
  expect(buildRibbon(lineOf([]))).toBeNull();
  expect(buildRibbon(lineOf([[119.3, 26]]))).toBeNull();
  const place: LngLat = [119.3, 26];
  const line = lineOf([place, [119.31, 26]]);
  const onePlace = line.legs.map((leg) => ({ ...leg, line: [place, place] }));
  expect(buildRibbon({ ...line, legs: onePlace })).toBeNull();
});
