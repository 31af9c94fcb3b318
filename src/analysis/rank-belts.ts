import type { BeltAssessment } from "./assess-belt.ts";

/** A belt's rank and how far it hangs on the weights. */
export interface BeltRank {
  /** 1 is best, equal scores share a rank; null when too little is known for one. */
  readonly rank: number | null;
  /** Best and worst rank while each weight in turn is 20 % smaller or larger. */
  readonly best: number | null;
  readonly worst: number | null;
  /** Ids of the indicators whose weight moves it. */
  readonly swayedBy: readonly string[];
}

/** How far each weight is tried to either side. */
export const WEIGHT_SWING = 0.2;

/** Scores closer than this are equal: it is far below what anybody reads, far above rounding. */
const EQUAL = 1e-9;

const UNRANKED: BeltRank = { rank: null, best: null, worst: null, swayedBy: [] };

/**
 * Ranks belts by the points that are proven, and tries every weight at −20 % and +20 %, the others
 * scaled so that the sum stays 100, so that nobody is ranked by an accident of weights.
 *
 * Scaling all scores alike changes no rank, so the tried score of a belt is
 * `score ± 0.2 · weight · share`, without dividing by the new sum of weights.
 *
 * @param assessments all of one scheme; the order is kept.
 * @param rankedFrom a belt of which less than this is known, 0…100, is not ranked.
 * @throws RangeError when `rankedFrom` lies outside 0…100, or the assessments differ in their indicators.
 */
export function rankBelts(
  assessments: readonly BeltAssessment[],
  rankedFrom: number,
): readonly BeltRank[] {
  if (!(rankedFrom >= 0 && rankedFrom <= 100)) {
    throw new RangeError(`rankedFrom must lie within 0…100, got ${rankedFrom}`);
  }
  const indicators = assessments[0]?.results ?? [];
  if (assessments.some(({ results }) => results.length !== indicators.length)) {
    throw new RangeError("assessments of one scheme have the same indicators");
  }
  const ranked = assessments.filter(({ known }) => known + EQUAL >= rankedFrom);
  const scores = new Float64Array(ranked.length);
  for (let at = 0; at < scores.length; at += 1) scores[at] = ranked[at]?.low ?? 0;
  const ranks = competitionRanks(scores);
  const best = ranks.slice();
  const worst = ranks.slice();
  const swayedBy: string[][] = ranked.map(() => []);
  const tried = new Float64Array(scores.length);
  const parts = new Float64Array(scores.length);
  for (const [index, { indicator }] of indicators.entries()) {
    for (let at = 0; at < parts.length; at += 1) {
      const result = ranked[at]?.results[index];
      parts[at] = result ? result.weight * result.low : 0;
    }
    for (const swing of [-WEIGHT_SWING, WEIGHT_SWING]) {
      for (let at = 0; at < tried.length; at += 1) {
        tried[at] = (scores[at] ?? 0) + swing * (parts[at] ?? 0);
      }
      const moved = competitionRanks(tried);
      for (let at = 0; at < moved.length; at += 1) {
        const rank = moved[at] ?? 0;
        if (rank === ranks[at]) continue;
        if (rank < (best[at] ?? 0)) best[at] = rank;
        if (rank > (worst[at] ?? 0)) worst[at] = rank;
        const sways = swayedBy[at];
        if (sways?.at(-1) !== indicator.id) sways?.push(indicator.id);
      }
    }
  }
  const byAssessment = new Map(
    ranked.map((assessment, at): [BeltAssessment, BeltRank] => {
      const [rank = 0, first = 0, last = 0] = [ranks[at], best[at], worst[at]];
      return [assessment, { rank, best: first, worst: last, swayedBy: swayedBy[at] ?? [] }];
    }),
  );
  return assessments.map((assessment) => byAssessment.get(assessment) ?? UNRANKED);
}

/** 1, 2, 2, 4 …: as many are better as the rank less one; the order of `scores` is kept. */
function competitionRanks(scores: Float64Array): Uint32Array {
  // without a comparing function typed arrays sort many times faster
  const sorted = scores.slice().sort();
  const ranks = new Uint32Array(scores.length);
  for (let at = 0; at < ranks.length; at += 1) {
    ranks[at] = 1 + scores.length - bisectRight(sorted, (scores[at] ?? 0) + EQUAL);
  }
  return ranks;
}

/** How many of the ascending values are not above a limit. */
function bisectRight(values: Float64Array, limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
