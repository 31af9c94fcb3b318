import fc from "fast-check";
import { expect, test } from "vitest";
import { beltEvidence } from "../../src/analysis/belt-evidence.ts";
import { beltStandards } from "../../src/analysis/belt-standards.ts";
import { pointStandards } from "../../src/analysis/point-standards.ts";
import { FIVE_BASICS, SIX_HAVES } from "../../src/domain/standards.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const programme = fc
  .integer({ min: 1, max: 1e6 })
  .map((seed) => madeUpProgramme(city, { belts: 8, points: 50, settlements: 0 }, seed));

test("a point's standards are counted of six and of five, unknown apart", () => {
  const flag = fc.constantFrom(true, false, null);
  const flags = fc.record({
    haves: fc.record(Object.fromEntries(SIX_HAVES.map((name) => [name, flag]))),
    basics: fc.record(Object.fromEntries(FIVE_BASICS.map((name) => [name, flag]))),
  }) as fc.Arbitrary<Parameters<typeof pointStandards>[0]>;
  fc.assert(
    fc.property(flags, (point) => {
      const standards = pointStandards(point);
      for (const [group, total] of [
        ["haves", 6],
        ["basics", 5],
      ] as const) {
        const count = (state: boolean | null): number =>
          Object.values(point[group]).filter((each) => each === state).length;
        expect(standards[group]).toEqual({
          met: count(true),
          unmet: count(false),
          unknown: count(null),
          total,
        });
      }
    }),
  );
});

test("a belt counts its own records only, made-up ones only when it is made up itself", () => {
  fc.assert(
    fc.property(programme, (data) => {
      for (const { belt, stops, proven, ...facilities } of beltEvidence(data)) {
        const isReal = belt.provenance.kind !== "illustrative";
        const own = <T extends (typeof data.points)[number] | (typeof data.centres)[number]>(
          records: readonly T[],
        ): readonly T[] => records.filter((record) => record.belt === belt.id);
        const counts = ({ provenance }: typeof belt): boolean =>
          !isReal || provenance.kind !== "illustrative";
        expect(stops).toEqual(own(data.points));
        expect(proven).toEqual(stops.filter(({ provenance }) => counts({ ...belt, provenance })));
        expect(facilities.centres).toEqual(
          own(data.centres).filter(({ provenance }) => counts({ ...belt, provenance })),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test("stops come in order, in whatever order the records are", () => {
  const [plain, turned] = [city.points, city.points.toReversed()].map((points) =>
    beltEvidence({ ...city, points }),
  );
  expect(turned).toEqual(plain);
});

test("refuses a target that asks for nothing, and stops without standards", () => {
  const evidence = beltEvidence(city).find(({ proven }) => proven.length > 0);
  if (!evidence) throw new RangeError("no belt with stops");
  const points = new Map(evidence.stops.map((stop) => [stop.id, pointStandards(stop)]));
  expect(beltStandards(evidence, points, 8).stops.target).toBe(8);
  expect(() => beltStandards(evidence, points, 0)).toThrow(RangeError);
  expect(() => beltStandards(evidence, points, Number.NaN)).toThrow(RangeError);
  expect(() => beltStandards(evidence, new Map(), 8)).toThrow(RangeError);
});
