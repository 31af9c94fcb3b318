import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { momentOf } from "../../src/analysis/moment.ts";
import { COVERAGE_METERS } from "../../src/analysis/place-coverage.ts";
import { programmeStanding } from "../../src/analysis/programme-standing.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import type { Point } from "../../src/domain/point.ts";
import { SIX_HAVES, type SixHave } from "../../src/domain/standards.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const now = momentOf(null, city.manifest);
const standingOf = (data: DataSet, weights: Readonly<Record<string, number>> = {}) =>
  programmeStanding(data, now, weights);
const scheme = city.assessment.scheme;
if (!scheme) throw new RangeError("the city has no scheme");
const indicators = scheme.dimensions.flatMap((dimension) => dimension.indicators);
const size = { belts: 12, points: 90, settlements: 60 };
const programme = fc.integer({ min: 1, max: 1e6 }).map((seed) => madeUpProgramme(city, size, seed));

/** The data set with one have of one point set. */
const withHave = (data: DataSet, at: number, have: SixHave, flag: boolean | null): DataSet => ({
  ...data,
  points: data.points.map(
    (point, index): Point =>
      index === at ? { ...point, haves: { ...point.haves, [have]: flag } } : point,
  ),
});

const scoreOf = (data: DataSet, belt: string) => {
  const found = standingOf(data).belts.find(({ evidence }) => evidence.belt.id === belt);
  if (!found?.assessment) throw new RangeError(`no assessment of ${belt}`);
  return found.assessment;
};

test("unknown never counts as met, and finding out keeps the score where it was said to be", () => {
  fc.assert(
    fc.property(programme, fc.nat(), fc.constantFrom(...SIX_HAVES), (data, nat, have) => {
      const at = nat % data.points.length;
      const belt = data.points[at]?.belt ?? "";
      const [met, unmet, unknown] = [true, false, null].map((flag) =>
        scoreOf(withHave(data, at, have, flag), belt),
      );
      if (!met || !unmet || !unknown) throw new RangeError("three scores");
      const slack = 1e-9;
      expect(unknown.low).toBeLessThanOrEqual(met.low + slack);
      expect(met.low).toBeGreaterThanOrEqual(unmet.low - slack);
      for (const found of [met, unmet]) {
        expect(found.low).toBeGreaterThanOrEqual(unknown.low - slack);
        expect(found.high).toBeLessThanOrEqual(unknown.high + slack);
      }
    }),
    { numRuns: 60 },
  );
});

test("tallies name their whole: met, unmet and unknown make it up, for belts, districts and city", () => {
  fc.assert(
    fc.property(programme, (data) => {
      const { belts, districts, city: whole } = standingOf(data);
      for (const name of ["ones", "haves", "basics"] as const) {
        const areas = [whole, ...districts.values()].map((area) => area[name]);
        for (const { met, unmet, unknown, total } of areas) {
          expect(met + unmet + unknown).toBe(total);
        }
        const [first, ...parts] = areas;
        expect(parts.reduce((sum, { met }) => sum + met, 0)).toBe(first?.met);
      }
      for (const { standards, evidence } of belts) {
        expect(standards.haves.total).toBe(6 * evidence.proven.length);
        expect(standards.basics.total).toBe(5 * evidence.proven.length);
      }
    }),
    { numRuns: 30 },
  );
});

test("weights that are all multiplied by one number change nothing", () => {
  fc.assert(
    fc.property(programme, fc.double({ min: 0.1, max: 9, noNaN: true }), (data, factor) => {
      const scaled = Object.fromEntries(indicators.map(({ id, weight }) => [id, weight * factor]));
      const [plain, other] = [standingOf(data), standingOf(data, scaled)];
      for (const [at, belt] of plain.belts.entries()) {
        expect(other.belts[at]?.assessment?.low).toBeCloseTo(belt.assessment?.low ?? -1, 6);
        expect(other.belts[at]?.rank?.rank).toBe(belt.rank?.rank);
      }
    }),
    { numRuns: 20 },
  );
});

/** Ranks as anybody would count them: one more than how many are better. */
const plainRanks = (scores: readonly number[]): readonly number[] =>
  scores.map((score) => 1 + scores.filter((other) => other > score + 1e-9).length);

test("ranks and their bands are those of scoring every belt anew with every weight rescaled", () => {
  fc.assert(
    fc.property(programme, (data) => {
      const { belts } = standingOf(data);
      const ranked = belts.filter(
        ({ assessment }) => (assessment?.known ?? 0) + 1e-9 >= scheme.rankedFrom,
      );
      const results = ranked.map(({ assessment }) => assessment?.results ?? []);
      const scoreAll = (weights: readonly number[]): readonly number[] => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        return results.map((list) =>
          list.reduce((sum, { low }, at) => sum + ((weights[at] ?? 0) / total) * 100 * low, 0),
        );
      };
      const own = indicators.map(({ weight }) => weight);
      const trials = own.flatMap((_, at) =>
        [0.8, 1.2].map((factor) =>
          own.map((weight, each) => (each === at ? weight * factor : weight)),
        ),
      );
      const ranks = [own, ...trials].map((weights) => plainRanks(scoreAll(weights)));
      for (const [at, belt] of ranked.entries()) {
        const all = ranks.map((list) => list[at] ?? 0);
        expect(belt.rank).toMatchObject({
          rank: all[0],
          best: Math.min(...all),
          worst: Math.max(...all),
        });
        const swaying = indicators.filter((_, each) =>
          [2 * each + 1, 2 * each + 2].some((trial) => all[trial] !== all[0]),
        );
        expect(belt.rank?.swayedBy).toEqual(swaying.map(({ id }) => id));
      }
      for (const belt of belts) {
        if (!ranked.includes(belt)) expect(belt.rank?.rank).toBeNull();
      }
    }),
    { numRuns: 20 },
  );
});

test("levers are what is missing of each weight, largest first; together they are the rest to 100", () => {
  for (const { assessment } of standingOf(city).belts) {
    const levers = assessment?.levers ?? [];
    expect(levers.map(({ gain }) => gain)).toEqual(
      levers.map(({ gain }) => gain).toSorted((one, other) => other - one),
    );
    const missing = levers.reduce((sum, { gain }) => sum + gain, 0);
    expect((assessment?.low ?? 0) + missing).toBeCloseTo(100, 6);
  }
});

test("coverage is that of measuring every settlement to every point and centre that counts", () => {
  for (const { evidence, assessment } of standingOf(city).belts) {
    const sites = [...evidence.proven, ...evidence.centres].flatMap(({ position }) =>
      position ? [position] : [],
    );
    const settlements = city.places.filter(
      ({ kind, adcode }) => kind === "settlement" && adcode === evidence.belt.adcode,
    );
    const covered = settlements.filter(({ position }) =>
      sites.some((site) => geodesicLength([site, position]) <= COVERAGE_METERS),
    );
    const result = assessment?.results.find(({ indicator }) => indicator.measure === "coverage");
    if (sites.length === 0) expect(result).toMatchObject({ low: 0, high: 1 });
    else expect(result?.low).toBeCloseTo(covered.length / settlements.length, 9);
  }
});

test("a real belt is credited with nothing made up, and is not ranked on ignorance", () => {
  const { belts } = standingOf(city);
  const real = belts.filter(({ evidence }) => evidence.belt.provenance.kind !== "illustrative");
  expect(real.length).toBeGreaterThan(0);
  for (const { rank, actions, drafts, assessment } of real) {
    expect(rank?.rank).toBeNull();
    expect(actions).toEqual([]);
    expect(drafts).toEqual([]);
    expect(assessment?.results.every(({ entered }) => entered === null)).toBe(true);
  }
});

test("drafts are exactly the unmet standards that no action under way answers", () => {
  const { belts } = standingOf(city);
  const open = city.actions.filter(({ state }) => state !== "done");
  for (const { evidence, standards, drafts } of belts) {
    const unmet = [
      ...Object.entries(standards.ones).flatMap(([one, { state }]) =>
        state === "unmet" ? [`belt:${evidence.belt.id}:ones.${one}`] : [],
      ),
      ...(["stops", "grades"] as const).flatMap((name) =>
        standards[name].state === "unmet" ? [`belt:${evidence.belt.id}:${name}`] : [],
      ),
      ...evidence.proven.flatMap(({ id, haves, basics }) =>
        [
          ...Object.entries(haves).map(([name, flag]) => [`haves.${name}`, flag] as const),
          ...Object.entries(basics).map(([name, flag]) => [`basics.${name}`, flag] as const),
        ].flatMap(([standard, flag]) => (flag === false ? [`point:${id}:${standard}`] : [])),
      ),
    ];
    const answered = open.map(
      ({ subject, standard }) => `${subject.kind}:${subject.id}:${standard}`,
    );
    expect(
      drafts.map(({ subject, standard }) => `${subject.kind}:${subject.id}:${standard}`).sort(),
    ).toEqual(unmet.filter((key) => !answered.includes(key)).sort());
  }
});

test("at an earlier moment a draft is answered by what was under way then", () => {
  const draft = standingOf(city).belts.flatMap(({ drafts }) => drafts)[0];
  const [template] = city.actions;
  if (!draft || !template) throw new RangeError("the city has no draft");
  const action = {
    ...template,
    ...draft,
    raised: "2020-03-10",
    due: "2020-06-30",
    closed: "2020-08-15",
    state: "done" as const,
  };
  const isProposed = (month: string): boolean =>
    programmeStanding(
      { ...city, actions: [action] },
      { month, date: `${month}-28`, isNow: true },
    ).belts.some(({ drafts }) =>
      drafts.some((each) => JSON.stringify(each) === JSON.stringify(draft)),
    );
  expect(["2020-02", "2020-03", "2020-07", "2020-08"].map(isProposed)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("an action is overdue from the day after it was due until it is done, and not raised before", () => {
  const [action] = city.actions;
  if (!action) throw new RangeError("the city has no action");
  const asked = {
    ...action,
    raised: "2020-01-10",
    due: "2020-06-30",
    closed: "2020-08-15",
    state: "done" as const,
  };
  const on = (month: string, date: string) =>
    programmeStanding({ ...city, actions: [asked] }, { month, date, isNow: true }).belts.flatMap(
      ({ actions }) => actions,
    );
  expect(on("2020-01", "2020-01-09")).toEqual([]);
  expect(on("2020-06", "2020-06-30")).toEqual([
    { action: asked, state: "doing", overdue: false, daysOverdue: 0 },
  ]);
  expect(on("2020-07", "2020-07-31")).toMatchObject([{ overdue: true, daysOverdue: 31 }]);
  expect(on("2020-08", "2020-08-15")).toMatchObject([{ state: "done", overdue: false }]);
});

test.each([
  { ones: -1 },
  { ones: Number.NaN },
  Object.fromEntries(indicators.map(({ id }) => [id, 0])),
])("weights that weigh nothing are the caller's mistake: %o", (weights) => {
  expect(() => standingOf(city, weights)).toThrow(RangeError);
});

test("who leads on an indicator has the largest share of it, and all who have it are named", () => {
  const { belts, leaders } = standingOf(city);
  for (const [at, { share, belts: leading }] of leaders.entries()) {
    const shares = belts.map(({ evidence, assessment }) => ({
      id: evidence.belt.id,
      low: assessment?.results[at]?.low ?? 0,
    }));
    const most = Math.max(...shares.map(({ low }) => low));
    expect(share).toBeCloseTo(most, 12);
    expect([...leading].sort()).toEqual(
      shares.flatMap(({ id, low }) => (most > 0 && low >= most - 1e-9 ? [id] : [])).sort(),
    );
  }
});
