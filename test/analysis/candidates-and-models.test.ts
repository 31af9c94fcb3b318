import { expect, test } from "vitest";
import { candidateStanding } from "../../src/analysis/candidate-standing.ts";
import { modelSpokes, regionalModel } from "../../src/analysis/regional-model.ts";
import { CITY, MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const madeUp = readDataSet(MADE_UP_CITY);
const at = (month: string) => ({ month, date: `${month}-28`, isNow: true });

test("a candidate's gaps are what is not known to be met, unmet and unknown apart", () => {
  const [candidate] = madeUp.candidates;
  if (!candidate) throw new RangeError("no candidate");
  const standing = candidateStanding(candidate, [], at("2020-12"));
  expect(standing.gaps).toEqual([
    { standard: "haves.facilities", state: "unmet" },
    { standard: "haves.sign", state: "unknown" },
    { standard: "basics.activities", state: "unknown" },
    { standard: "basics.support", state: "unmet" },
  ]);
  expect(standing.haves).toEqual({ met: 4, unmet: 1, unknown: 1, total: 6 });
  expect(standing.plan).toEqual({ done: 0, unknown: 0, total: 1, nextDue: "2021-01", overdue: 0 });
  expect(candidateStanding(candidate, [], at("2021-02")).plan).toMatchObject({ overdue: 1 });
});

test("what is due next is never past, and nothing is due once every measure is done", () => {
  const [candidate] = madeUp.candidates;
  if (!candidate?.plan) throw new RangeError("no candidate with a plan");
  const { plan } = candidate;
  const measure = (due: string | null, done: boolean | null) => ({ measure: "补", due, done });
  const next = (month: string, ...measures: readonly ReturnType<typeof measure>[]) =>
    candidateStanding(
      { ...candidate, plan: { ...plan, measures: [...measures], due: "2020-09" } },
      [],
      at(month),
    ).plan?.nextDue;
  const measures = [measure("2020-03", true), measure("2020-05", null), measure("2020-12", false)];
  expect(next("2020-01", ...measures)).toBe("2020-05");
  expect(next("2020-06", ...measures)).toBe("2020-09");
  expect(next("2020-10", ...measures)).toBe("2020-12");
  expect(next("2021-01", ...measures)).toBeNull();
  expect(next("2020-01", measure("2020-03", true))).toBeNull();
  expect(next("2020-01")).toBe("2020-09");
});

test("a candidate of which nothing is known has only unknown gaps and no plan", () => {
  for (const candidate of city.candidates) {
    if (candidate.provenance.kind === "illustrative") continue;
    const { gaps, plan } = candidateStanding(candidate, [], at("2026-11"));
    expect(gaps).toHaveLength(11);
    expect(new Set(gaps.map(({ state }) => state))).toEqual(new Set(["unknown"]));
    expect(plan).toBeNull();
  }
});

test("a model has the records that say they belong to it, and spokes from its hub to all of them", () => {
  const belt = city.belts.find(({ model }) => model !== null);
  if (!belt) throw new RangeError("no belt with a model");
  const model = regionalModel(belt, city);
  expect(model?.name).toBe("1+8+N");
  expect(model?.members).toHaveLength(8);
  expect(model?.hub?.record.kind).toBe("centre");
  const spokes = model ? modelSpokes(model) : [];
  expect(spokes).toHaveLength(8 + (model?.wider.length ?? 0));
  for (const { from, illustrative } of spokes) {
    expect(from).toEqual(model?.hub?.position);
    // the belt is real, its parts are samples: no spoke may look like a fact
    expect(illustrative).toBe(true);
  }
});

test("without a model there are no parts, without a placed hub no spokes", () => {
  const plain = city.belts.find(({ model }) => model === null);
  expect(plain && regionalModel(plain, city)).toBeNull();
  const [belt] = madeUp.belts;
  const centres = madeUp.centres.map((centre) => ({ ...centre, position: null }));
  const model = belt ? regionalModel(belt, { ...madeUp, centres }) : null;
  expect(model?.hub?.name).toBe("西区中心");
  expect(model && modelSpokes(model)).toEqual([]);
});
