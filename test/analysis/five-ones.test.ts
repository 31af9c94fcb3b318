import { expect, test } from "vitest";
import { fiveOnes } from "../../src/analysis/five-ones.ts";
import type { Belt } from "../../src/domain/belt.ts";
import type { ProvenanceKind } from "../../src/domain/provenance.ts";
import { FIVE_ONES } from "../../src/domain/standards.ts";
import { CITY, MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const madeUp = readDataSet(MADE_UP_CITY);

/** The made-up belt and a record of each kind on it, all of one provenance each. */
function situation(
  beltKind: ProvenanceKind,
  proofKind: ProvenanceKind,
  sign: boolean | null = null,
) {
  const [belt] = madeUp.belts;
  if (!belt) throw new RangeError("the made-up city has no belt");
  const provenance = (kind: ProvenanceKind) => ({ ...belt.provenance, kind });
  const own = <T extends { readonly belt: string | null }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, belt: belt.id, provenance: provenance(proofKind) }));
  const placed: Belt = { ...belt, sign, provenance: provenance(beltKind) };
  const evidence = {
    points: own(madeUp.points),
    centres: own(madeUp.centres),
    squares: own(madeUp.squares),
    corridors: own(madeUp.corridors),
  };
  return { belt: placed, evidence };
}
const none = { points: [], centres: [], squares: [], corridors: [] };

test.each(["report", "public"] as const)(
  "records of a %s prove a real belt's standards",
  (kind) => {
    const { belt, evidence } = situation("report", kind, true);
    const met = { route: "met", sign: "met", centre: "met", square: "met", corridor: "met" };
    expect(fiveOnes(belt, evidence)).toEqual(met);
  },
);

test.each(["report", "public"] as const)(
  "illustrative records prove nothing about a %s belt",
  (kind) => {
    const { belt, evidence } = situation(kind, "illustrative");
    for (const one of FIVE_ONES) expect(fiveOnes(belt, evidence)[one]).toBe("unknown");
  },
);

test("what no record shows is unknown for a real belt and unmet for an illustrative one", () => {
  const states = (kind: ProvenanceKind) => fiveOnes(situation(kind, kind).belt, none);
  for (const one of FIVE_ONES) expect(states("report")[one]).toBe("unknown");
  const unmet = { route: "unmet", centre: "unmet", square: "unmet", corridor: "unmet" };
  expect(states("illustrative")).toEqual({ ...unmet, sign: "unknown" });
});

test("an illustrative belt is tried with illustrative records", () => {
  const { belt, evidence } = situation("illustrative", "illustrative", false);
  const met = { route: "met", centre: "met", square: "met", corridor: "met" };
  expect(fiveOnes(belt, evidence)).toEqual({ ...met, sign: "unmet" });
});

test("another belt's records count for nothing", () => {
  const { belt, evidence } = situation("illustrative", "illustrative");
  const stranger = { ...belt, id: "stranger" };
  expect(fiveOnes(stranger, evidence)).toEqual(fiveOnes(stranger, none));
});

test("a route takes a survey, or two stops that are placed", () => {
  const { belt, evidence } = situation("illustrative", "illustrative");
  const [first, second] = evidence.points;
  if (!first || !second) throw new RangeError("the made-up belt has too few stops");
  const points = (...list: (typeof first)[]) => fiveOnes(belt, { ...none, points: list }).route;
  expect(points(first)).toBe("unmet");
  expect(points(first, { ...second, position: null })).toBe("unmet");
  expect(points(first, second)).toBe("met");
  const route = [first.position ?? [0, 0], second.position ?? [0, 0]] as const;
  expect(fiveOnes({ ...belt, route }, none).route).toBe("met");
});

test("in the city itself, no real belt is credited with what only samples would show", () => {
  for (const belt of city.belts.filter(({ provenance }) => provenance.kind !== "illustrative")) {
    const ones = fiveOnes(belt, city);
    for (const [one, records] of [
      ["centre", city.centres],
      ["square", city.squares],
      ["corridor", city.corridors],
    ] as const) {
      const real = records.some(
        (record) => record.belt === belt.id && record.provenance.kind !== "illustrative",
      );
      expect(ones[one]).toBe(real ? "met" : "unknown");
    }
  }
});
