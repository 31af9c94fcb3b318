import fc from "fast-check";
import { expect, test } from "vitest";
import type { BeltAssessment } from "../../src/analysis/assess-belt.ts";
import { rankBelts } from "../../src/analysis/rank-belts.ts";

/** An assessment with these shares of indicators that weigh so much; all of it is known but `unknown`. */
function assessmentOf(
  weights: readonly number[],
  shares: readonly number[],
  unknown = 0,
): BeltAssessment {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const results = weights.map((plain, at) => {
    const indicator = {
      id: `indicator-${at}`,
      name: `${at}`,
      nameEn: `${at}`,
      weight: plain,
      measure: null,
      range: null,
    };
    const low = shares[at] ?? 0;
    const weight = (100 * plain) / total;
    return { indicator, dimension: "all", weight, low, high: low, tally: null, entered: null };
  });
  const low = results.reduce((sum, result) => sum + result.weight * result.low, 0);
  return { results, low, high: low + unknown, known: 100 - unknown, levers: [] };
}

/** Shares in fifths and small whole weights, so that belts are equal often. */
const weights = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
  .filter((list) => list.some((weight) => weight > 0));
const shares = fc.array(
  fc.integer({ min: 0, max: 5 }).map((fifths) => fifths / 5),
  { minLength: 5, maxLength: 5 },
);
const belts = fc.tuple(weights, fc.array(shares, { minLength: 1, maxLength: 9 }));

/** One more than how many are better, counted one by one; scores in whole millionths. */
const plainRanks = (scores: readonly number[]): readonly number[] => {
  const exact = scores.map((score) => Math.round(score * 1e6));
  return exact.map((score) => 1 + exact.filter((other) => other > score).length);
};

test("ranks, bands and swaying weights are those of weighing everything anew, ties included", () => {
  fc.assert(
    fc.property(belts, ([plain, all]) => {
      const ranks = rankBelts(
        all.map((each) => assessmentOf(plain, each)),
        0,
      );
      const ranksWith = (tried: readonly number[]) =>
        plainRanks(all.map((each) => assessmentOf(tried, each).low));
      const own = ranksWith(plain);
      const trials = plain.map((_, at) =>
        [0.8, 1.2].map((factor) =>
          ranksWith(plain.map((weight, each) => (each === at ? weight * factor : weight))),
        ),
      );
      for (const [belt, rank] of ranks.entries()) {
        const tried = trials.map((both) => both.map((list) => list[belt] ?? 0));
        const seen = [own[belt] ?? 0, ...tried.flat()];
        expect(rank).toEqual({
          rank: own[belt],
          best: Math.min(...seen),
          worst: Math.max(...seen),
          swayedBy: tried.flatMap((both, at) =>
            both.some((each) => each !== own[belt]) ? [`indicator-${at}`] : [],
          ),
        });
      }
    }),
    { numRuns: 300 },
  );
});

test("belts in another order have the same ranks in that order", () => {
  fc.assert(
    fc.property(belts, ([plain, all]) => {
      const assessments = all.map((each) => assessmentOf(plain, each));
      expect(rankBelts(assessments.toReversed(), 0)).toEqual(
        rankBelts(assessments, 0).toReversed(),
      );
    }),
  );
});

test("equal scores share a rank and the next one is left out; the less known have none", () => {
  const of = (share: number, unknown = 0) => assessmentOf([1], [share], unknown);
  const ranks = rankBelts([of(0.5), of(0.9, 41), of(0.5), of(0.7, 40), of(0.1)], 60);
  expect(ranks.map(({ rank }) => rank)).toEqual([2, null, 2, 1, 4]);
  expect(ranks[1]).toEqual({ rank: null, best: null, worst: null, swayedBy: [] });
});

test("no belt, no rank", () => expect(rankBelts([], 60)).toEqual([]));

test.each([-1, 101, Number.NaN])("refuses a limit of %d", (rankedFrom) => {
  expect(() => rankBelts([assessmentOf([1], [1])], rankedFrom)).toThrow(RangeError);
});

test("refuses assessments of different schemes", () => {
  const mixed = [assessmentOf([1], [1]), assessmentOf([1, 2], [1, 1])];
  expect(() => rankBelts(mixed, 0)).toThrow(RangeError);
});
