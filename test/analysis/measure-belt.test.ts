import fc from "fast-check";
import { expect, test } from "vitest";
import type { IndicatorResult } from "../../src/analysis/assess-belt.ts";
import { type BeltAssessment, newestScores } from "../../src/analysis/assess-belt.ts";
import type { Moment } from "../../src/analysis/moment.ts";
import { programmeStanding } from "../../src/analysis/programme-standing.ts";
import { type Indicator, MEASURES, type Measure } from "../../src/domain/assessment.ts";
import type { Belt } from "../../src/domain/belt.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import type { Point } from "../../src/domain/point.ts";
import { MILESTONES } from "../../src/domain/programme.ts";
import { FIVE_BASICS, SIX_HAVES } from "../../src/domain/standards.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const { scheme } = city.assessment;
if (!scheme) throw new RangeError("the city has no scheme");
const present: Moment = { month: "2020-06", date: "2020-06-15", isNow: true };

const indicatorOf = (measure: Measure | null, at: number, range: Indicator["range"] = null) => ({
  id: `indicator-${at}`,
  name: `${at}`,
  nameEn: `${at}`,
  weight: 1,
  measure,
  range,
});

/** A scheme that weighs every measure there is alike. */
const everyMeasure = {
  ...city,
  assessment: {
    scores: [],
    scheme: {
      ...scheme,
      dimensions: [
        {
          id: "all",
          name: "全",
          nameEn: "All",
          indicators: MEASURES.map((m, at) => indicatorOf(m, at)),
        },
      ],
    },
  },
};

const programme = fc
  .integer({ min: 1, max: 1e6 })
  .map((seed) => madeUpProgramme(everyMeasure, { belts: 6, points: 40, settlements: 300 }, seed));

function assessmentsOf(data: DataSet, moment = present): readonly BeltAssessment[] {
  return programmeStanding(data, moment).belts.flatMap(({ assessment }) => assessment ?? []);
}

const editBelt = (data: DataSet, at: number, edit: (belt: Belt) => Partial<Belt>): DataSet => ({
  ...data,
  belts: data.belts.map((belt, index) => (index === at ? { ...belt, ...edit(belt) } : belt)),
});
const editPoint = (data: DataSet, at: number, edit: (point: Point) => Partial<Point>): DataSet => ({
  ...data,
  points: data.points.map((point, index) => (index === at ? { ...point, ...edit(point) } : point)),
});

/** Ways of forgetting one thing that a data set knows. */
const forgetting: fc.Arbitrary<(data: DataSet) => DataSet> = fc.oneof(
  fc.tuple(fc.nat(39), fc.constantFrom(...SIX_HAVES)).map(
    ([at, have]) =>
      (data: DataSet) =>
        editPoint(data, at, ({ haves }) => ({ haves: { ...haves, [have]: null } })),
  ),
  fc.tuple(fc.nat(39), fc.constantFrom(...FIVE_BASICS)).map(
    ([at, basic]) =>
      (data: DataSet) =>
        editPoint(data, at, ({ basics }) => ({ basics: { ...basics, [basic]: null } })),
  ),
  fc.nat(39).map((at) => (data: DataSet) => editPoint(data, at, () => ({ grade: null }))),
  fc.nat(39).map((at) => (data: DataSet) => editPoint(data, at, () => ({ position: null }))),
  fc.nat(5).map((at) => (data: DataSet) => editBelt(data, at, () => ({ sign: null }))),
  fc.tuple(fc.nat(5), fc.constantFrom(...MILESTONES)).map(
    ([at, name]) =>
      (data: DataSet) =>
        editBelt(data, at, ({ milestones }) => ({ milestones: { ...milestones, [name]: null } })),
  ),
  fc.nat(2).map((at) => (data: DataSet) => ({
    ...data,
    centres: data.centres.map((centre, index) =>
      index === at ? { ...centre, position: null } : centre,
    ),
  })),
);

test("whatever is forgotten, no measure is proven further or narrowed to where it was not", () => {
  fc.assert(
    fc.property(programme, fc.array(forgetting, { minLength: 1, maxLength: 12 }), (data, edits) => {
      const known = assessmentsOf(data);
      const less = assessmentsOf(edits.reduce((edited, edit) => edit(edited), data));
      for (const [at, { results }] of known.entries()) {
        for (const [index, { low, high, indicator }] of results.entries()) {
          const vaguer = less[at]?.results[index];
          expect(vaguer?.low, indicator.measure ?? "").toBeLessThanOrEqual(low + 1e-12);
          expect(vaguer?.high, indicator.measure ?? "").toBeGreaterThanOrEqual(high - 1e-12);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("a share lies between 0 and 1, proven below possible, and the score is their weighted sum", () => {
  fc.assert(
    fc.property(programme, (data) => {
      for (const { results, low, high, known } of assessmentsOf(data)) {
        for (const { low: proven, high: possible, tally } of results) {
          expect(proven).toBeGreaterThanOrEqual(0);
          expect(possible).toBeGreaterThanOrEqual(proven);
          expect(possible).toBeLessThanOrEqual(1);
          if (tally && tally.total > 0) expect(proven).toBe(tally.met / tally.total);
        }
        const sum = (of: (result: IndicatorResult) => number): number =>
          results.reduce((total, result) => total + of(result), 0);
        expect(low).toBeCloseTo((100 * sum((result) => result.low)) / MEASURES.length, 9);
        expect(high).toBeCloseTo((100 * sum((result) => result.high)) / MEASURES.length, 9);
        expect(known).toBeCloseTo(100 - high + low, 9);
      }
    }),
    { numRuns: 30 },
  );
});

test("belts in another order have the same results in that order", () => {
  fc.assert(
    fc.property(programme, fc.nat(5), (data, turn) => {
      const belts = [...data.belts.slice(turn), ...data.belts.slice(0, turn)].toReversed();
      const [plain, turned] = [data, { ...data, belts }].map((each) =>
        programmeStanding(each, present),
      );
      const byId = new Map(plain?.belts.map((belt) => [belt.evidence.belt.id, belt]));
      expect(turned?.belts).toEqual(belts.map(({ id }) => byId.get(id)));
      expect(turned?.city).toEqual(plain?.city);
      expect(turned?.districts).toEqual(plain?.districts);
    }),
    { numRuns: 20 },
  );
});

/** What one belt has of one measure; without stops, actions and milestones unless the edit adds them. */
function shareOf(measure: Measure, kind: "report" | "illustrative", edit: Partial<DataSet> = {}) {
  const [belt] = city.belts;
  if (!belt) throw new RangeError("the city has no belt");
  const own: Belt = { ...belt, provenance: { ...belt.provenance, kind } };
  const data = { ...everyMeasure, points: [], actions: [], belts: [own], ...edit };
  const found = assessmentsOf(data)[0]?.results[MEASURES.indexOf(measure)];
  return found && [found.low, found.high];
}

/** Stops of the first belt with these grades. */
function stopsOf(kind: "report" | "illustrative", grades: readonly Point["grade"][]) {
  const [point] = city.points;
  const [belt] = city.belts;
  if (!point || !belt) throw new RangeError("the city has no point");
  return grades.map((grade, at): Point => {
    const provenance = { ...point.provenance, kind };
    return { ...point, id: `stop-${at}`, belt: belt.id, order: at + 1, grade, provenance };
  });
}

test.each<["report" | "illustrative", readonly Point["grade"][], Measure, readonly number[]]>([
  // a real belt's source may not name all its stops; an illustrative belt has those it has
  ["report", ["municipal", "county"], "stops", [0.25, 1]],
  ["illustrative", ["municipal", "county"], "stops", [0.25, 0.25]],
  ["illustrative", Array.from({ length: 11 }, () => "county"), "stops", [1, 1]],
  ["report", ["municipal", "county"], "grades", [1, 1]],
  ["illustrative", ["county", "county"], "grades", [0, 0]],
  ["report", ["county", "county"], "grades", [0, 1]],
  ["illustrative", ["county", null], "grades", [0, 1]],
  // of no stop nothing is known
  ["illustrative", [], "haves", [0, 1]],
  ["illustrative", [], "basics.team", [0, 1]],
])("of a %s belt with stops %j, %s is %j", (kind, grades, measure, expected) => {
  expect(shareOf(measure, kind, { points: stopsOf(kind, grades) })).toEqual(expected);
});

test("an illustrative stop counts for no real belt", () => {
  const points = stopsOf("illustrative", ["municipal", "county"]);
  expect(shareOf("stops", "report", { points })).toEqual([0, 1]);
  expect(shareOf("grades", "report", { points })).toEqual([0, 1]);
  expect(shareOf("ones.route", "report", { points })).toEqual([0, 1]);
});

test("actions count once they are due, about an illustrative stop for no real belt", () => {
  const [action] = city.actions;
  const [belt] = city.belts;
  if (!action || !belt) throw new RangeError("the city has no action");
  const points = stopsOf("illustrative", ["county"]);
  const ask = (due: string, closed: string | null, kind: "belt" | "point" = "belt") => ({
    ...action,
    id: `${kind}-${due}`,
    subject: { kind, id: kind === "belt" ? belt.id : "stop-0" },
    raised: "2020-01-01",
    due,
    state: closed ? ("done" as const) : ("open" as const),
    closed,
    provenance: { kind: "report" as const, source: "made up for the tests", page: null },
  });
  const actions = [
    ask("2020-03-01", "2020-02-01"),
    ask("2020-04-01", "2020-06-20"),
    ask("2020-06-15", null),
    ask("2020-06-16", null),
  ];
  expect(shareOf("actions", "report", { actions })).toEqual([1 / 3, 1 / 3]);
  expect(shareOf("actions", "report", { actions: actions.slice(3) })).toEqual([0, 1]);
  const aboutStop = [ask("2020-03-01", "2020-02-01", "point")];
  expect(shareOf("actions", "report", { actions: aboutStop, points })).toEqual([0, 1]);
  expect(shareOf("actions", "illustrative", { actions: aboutStop, points })).toEqual([1, 1]);
});

test("a stage counts for the pace once its month is past, not when it is reached early", () => {
  const [belt] = city.belts;
  if (!belt) throw new RangeError("the city has no belt");
  const pace = (covering: string) => {
    const milestones = { ...belt.milestones, built: "2019-03", brand: "2019-11", covering };
    return shareOf("pace", "report", { belts: [{ ...belt, milestones }] });
  };
  expect(pace("2020-02")).toEqual([0.5, 0.5]);
  expect(pace("pending")).toEqual([0.5, 0.5]);
});

test("of entered scores the newest by the month counts, within its range, worst end first", () => {
  const [belt] = city.belts;
  const [score] = city.assessment.scores;
  if (!belt || !score) throw new RangeError("the city has no score");
  const entered = [
    [40, "2019-12"],
    [10, "2020-07"],
    [20, "2020-05"],
  ].map(([value, month]) => ({
    ...score,
    belt: belt.id,
    indicator: "indicator-0",
    value: Number(value),
    month: String(month),
  }));
  const share = (range: Indicator["range"], scores: typeof entered) => {
    const indicators = [indicatorOf(null, 0, range)];
    const dimensions = [{ id: "all", name: "全", nameEn: "All", indicators }];
    const assessment = { scheme: { ...scheme, dimensions }, scores };
    return assessmentsOf({ ...city, belts: [belt], assessment })[0]?.results[0];
  };
  expect(share([0, 50], entered)).toMatchObject({ low: 0.4, high: 0.4, entered: entered[2] });
  expect(share([50, 0], entered)).toMatchObject({ low: 0.6, high: 0.6 });
  expect(share([30, 50], entered)).toMatchObject({ low: 0, high: 0 });
  expect(share([0, 50], [])).toMatchObject({ low: 0, high: 1, entered: null });
  expect(() => share([50, 50], entered)).toThrow(RangeError);
  expect(newestScores(entered, "2019-01").size).toBe(0);
});
