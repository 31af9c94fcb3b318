import fc from "fast-check";
import { expect, test } from "vitest";
import { beltPace } from "../../src/analysis/belt-pace.ts";
import { beltPhase } from "../../src/analysis/belt-phase.ts";
import { beltStage, STAGES } from "../../src/analysis/belt-stage.ts";
import { growth } from "../../src/analysis/growth.ts";
import { momentOf } from "../../src/analysis/moment.ts";
import { recordsAt, undatedCounts } from "../../src/analysis/records-at.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import { MILESTONES, type Milestones } from "../../src/domain/programme.ts";
import { lastMonthOf, quarterOf, quartersBetween } from "../../src/domain/quarter.ts";
import { madeUpProgramme } from "../support/made-up-programme.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const { programme } = city.manifest;
const quarters = quartersBetween(programme.start, programme.asOf);
const month = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ordinal]) => `${year}-${String(ordinal).padStart(2, "0")}`);

/** Milestones that a data check lets through: in order, pending ones last, any unknown. */
const milestones = fc
  .tuple(
    fc.array(month, { minLength: 5, maxLength: 5 }),
    fc.integer({ min: 0, max: 5 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([months, reached, known]) => {
    const sorted = months.toSorted();
    return Object.fromEntries(
      MILESTONES.map((name, at) => [
        name,
        known[at] === false ? null : at < reached ? sorted[at] : "pending",
      ]),
    ) as Milestones;
  });

test("a belt never goes back a stage, and is where its last dated milestone says", () => {
  fc.assert(
    fc.property(milestones, month, month, (dates, one, other) => {
      const [before, after] = one < other ? [one, other] : [other, one];
      const [early, late] = [beltStage(dates, before), beltStage(dates, after)];
      // from unknown it may only come to a milestone that is known
      expect(STAGES.indexOf(late)).toBeGreaterThanOrEqual(STAGES.indexOf(early));
      const reached = MILESTONES.filter((name) => {
        const at = dates[name];
        return at !== null && at !== "pending" && at <= after;
      });
      expect(late).toBe(reached.at(-1) ?? (dates.planned === null ? "unknown" : "none"));
    }),
  );
});

const NOTHING: Milestones = {
  planned: null,
  registered: null,
  built: null,
  brand: null,
  covering: null,
};

test.each<[string, Partial<Milestones>, string, string, number | null]>([
  ["built in its month", { built: "2018-12" }, "2026-11", "in-time", null],
  ["built three months late", { built: "2019-03" }, "2026-11", "late", 3],
  ["not built in time, as of then", { built: "2019-03" }, "2019-02", "overdue", 2],
  ["not due yet", { built: "pending" }, "2018-12", "not-due", null],
  ["pending for two years", { built: "pending" }, "2020-12", "overdue", 24],
  ["unknown", {}, "2020-12", "unknown", null],
  [
    "unknown, but a later stage was reached in time",
    { brand: "2018-11" },
    "2020-12",
    "in-time",
    null,
  ],
  ["unknown after a stage that is pending", { registered: "pending" }, "2020-12", "overdue", 24],
  ["unknown before one reached late", { brand: "2019-11" }, "2020-12", "unknown", null],
])("一年打基础: %s", (_, dates, at, verdict, monthsLate) => {
  const [first] = beltPace({ ...NOTHING, ...dates }, programme.stages, at);
  expect(first).toMatchObject({ year: 2018, due: "2018-12", verdict, monthsLate });
});

test("nothing unknown is ever called late, overdue or in time by itself", () => {
  fc.assert(
    fc.property(month, (at) => {
      for (const { verdict } of beltPace(NOTHING, programme.stages, at)) {
        expect(["not-due", "unknown"]).toContain(verdict);
      }
    }),
  );
});

test("a moment is the last day of its quarter; the present is the data's own day", () => {
  expect(momentOf("2019-Q1", city.manifest)).toEqual({
    month: "2019-03",
    date: "2019-03-31",
    isNow: false,
  });
  expect(momentOf("2020-Q2", city.manifest).date).toBe("2020-06-30");
  const now = { month: programme.asOf, date: city.manifest.updated, isNow: true };
  expect(momentOf(null, city.manifest)).toEqual(now);
  expect(momentOf(quarterOf(programme.asOf), city.manifest)).toEqual(now);
  expect(momentOf("2099-Q4", city.manifest)).toEqual(now);
});

test("at a quarter stands exactly what is dated up to its end; at present, everything", () => {
  for (const quarter of quarters.slice(0, -1)) {
    const then = recordsAt(city, momentOf(quarter, city.manifest));
    const end = lastMonthOf(quarter);
    const expected = city.points.filter(({ since }) => since !== null && since <= end);
    expect(then.points).toEqual(expected);
    expect(then.belts).toBe(city.belts);
  }
  expect(recordsAt(city, momentOf(null, city.manifest))).toBe(city);
});

test("growth counts points, lines and belts as a reader would one by one, and never shrinks", () => {
  const programmes = fc.option(fc.integer({ min: 1, max: 1e6 })).map((seed) => {
    const size = { belts: 10, points: 40, settlements: 0 };
    return seed === null ? city : madeUpProgramme(city, size, seed);
  });
  fc.assert(fc.property(programmes, expectPlainGrowth), { numRuns: 20 });
});

function expectPlainGrowth(data: DataSet): void {
  const steps = growth(data, quarters, data.manifest);
  for (const [index, step] of steps.entries()) {
    const moment = { ...momentOf(step.quarter, data.manifest), isNow: false };
    const there = data.points.filter(({ since }) => since !== null && since <= moment.month);
    const phases = data.belts.map((belt) =>
      beltPhase(
        belt,
        there.filter((point) => point.belt === belt.id),
        moment,
      ),
    );
    expect(step.points).toBe(there.length);
    expect(step.lines).toBe(phases.filter((phase) => phase === "line").length);
    expect(step.belts).toBe(phases.filter((phase) => phase === "belt").length);
    const before = steps[index - 1];
    if (!before) continue;
    expect(step.points).toBeGreaterThanOrEqual(before.points);
    expect(step.belts).toBeGreaterThanOrEqual(before.belts);
  }
  const undated = undatedCounts(data);
  expect((steps.at(-1)?.points ?? 0) + undated.points).toBe(data.points.length);
}

test("a belt comes from nothing over points and a line to a belt, and at present is one", () => {
  const [belt] = city.belts;
  const [first, second] = city.points;
  if (!belt || !first || !second) throw new RangeError("a record is missing");
  const then = momentOf("2019-Q1", city.manifest);
  const built = (month: string | null) => ({
    ...belt,
    milestones: { ...belt.milestones, built: month },
  });
  expect(beltPhase(built(null), [], then)).toBe("absent");
  expect(beltPhase(built("pending"), [first], then)).toBe("points");
  expect(beltPhase(built("2019-04"), [first, second], then)).toBe("line");
  expect(beltPhase(built("2019-03"), [], then)).toBe("belt");
  expect(beltPhase(built(null), [], momentOf(null, city.manifest))).toBe("belt");
});
