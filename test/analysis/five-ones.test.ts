import { expect, test } from "vitest";
import { beltEvidence } from "../../src/analysis/belt-evidence.ts";
import { fiveOnes } from "../../src/analysis/five-ones.ts";
import type { Belt } from "../../src/domain/belt.ts";
import type { ProvenanceKind } from "../../src/domain/provenance.ts";
import { FIVE_ONES } from "../../src/domain/standards.ts";
import { CITY, MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const madeUp = readDataSet(MADE_UP_CITY);
const template = beltOf(madeUp);

function beltOf({ belts: [belt] }: typeof madeUp): Belt {
  if (!belt) throw new RangeError("the made-up city has no belt");
  return belt;
}

const NONE = { points: [], centres: [], squares: [], corridors: [] } as const;
type Records = Pick<typeof madeUp, keyof typeof NONE>;

/** The made-up belt and its records, all of one kind each. */
function situation(beltKind: ProvenanceKind, proofKind: ProvenanceKind, belt: Partial<Belt> = {}) {
  const of = (kind: ProvenanceKind) => ({ ...template.provenance, kind });
  const own = <T extends { readonly belt: string | null }>(records: readonly T[]) =>
    records.map((record) => ({ ...record, belt: template.id, provenance: of(proofKind) }));
  const records: Records = {
    points: own(madeUp.points),
    centres: own(madeUp.centres),
    squares: own(madeUp.squares),
    corridors: own(madeUp.corridors),
  };
  return { belt: { ...template, sign: null, ...belt, provenance: of(beltKind) }, records };
}

function onesOf(belt: Belt, records: Records) {
  const [evidence] = beltEvidence({ ...records, belts: [belt] });
  if (!evidence) throw new RangeError("no evidence");
  return fiveOnes(evidence);
}
const statesOf = (belt: Belt, records: Records) => {
  const ones = onesOf(belt, records);
  return FIVE_ONES.map((one) => ones[one].state);
};

test.each(["report", "public"] as const)(
  "records of a %s prove a real belt's standards, and say which they are",
  (kind) => {
    const { belt, records } = situation("report", kind, { sign: true });
    expect(onesOf(belt, records)).toEqual({
      route: { state: "met", proof: "stops" },
      sign: { state: "met", proof: "entered" },
      centre: { state: "met", proof: { kind: "centre", id: "hall" } },
      square: { state: "met", proof: { kind: "square", id: "green" } },
      corridor: { state: "met", proof: { kind: "corridor", id: "lane" } },
    });
  },
);

test.each(["report", "public"] as const)(
  "illustrative records prove nothing about a %s belt",
  (kind) => {
    const { belt, records } = situation(kind, "illustrative");
    expect(new Set(statesOf(belt, records))).toEqual(new Set(["unknown"]));
  },
);

test("what no record shows is unknown for a real belt and unmet for an illustrative one", () => {
  expect(statesOf(situation("report", "report").belt, NONE)).toEqual(
    FIVE_ONES.map(() => "unknown"),
  );
  const illustrative = onesOf(situation("illustrative", "report").belt, NONE);
  for (const one of FIVE_ONES) {
    expect(illustrative[one]).toEqual({ state: one === "sign" ? "unknown" : "unmet", proof: null });
  }
});

test("another belt's records count for nothing", () => {
  const { belt, records } = situation("illustrative", "illustrative");
  const stranger = { ...belt, id: "stranger" };
  expect(onesOf(stranger, records)).toEqual(onesOf(stranger, NONE));
});

test("a route takes a survey, or two stops that are placed", () => {
  const { belt, records } = situation("illustrative", "illustrative");
  const [first, second] = records.points;
  if (!first || !second) throw new RangeError("the made-up belt has too few stops");
  const route = (...points: Records["points"]) => onesOf(belt, { ...NONE, points }).route;
  expect(route(first).state).toBe("unmet");
  // two stops are there, and where the second one stands is not known
  expect(route(first, { ...second, position: null })).toEqual({ state: "unknown", proof: null });
  expect(route(first, second)).toEqual({ state: "met", proof: "stops" });
  const line = [first.position ?? [0, 0], second.position ?? [0, 0]] as const;
  expect(onesOf({ ...belt, route: line }, NONE).route).toEqual({ state: "met", proof: "route" });
});

test("in the city itself, no real belt is credited with what only samples would show", () => {
  for (const { belt, ...evidence } of beltEvidence(city)) {
    if (belt.provenance.kind === "illustrative") continue;
    const counted = [
      ...evidence.proven,
      ...evidence.centres,
      ...evidence.squares,
      ...evidence.corridors,
    ];
    for (const { provenance } of counted) expect(provenance.kind).not.toBe("illustrative");
  }
});
