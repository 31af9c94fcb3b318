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
  const places = assessments.flatMap(({ known }, place) =>
    known + EQUAL >= rankedFrom ? [place] : [],
  );
  const scores = Float64Array.from(places, (place) => assessments[place]?.low ?? 0);
  const ranks = competitionRanks(scores);
  const best = Uint32Array.from(ranks);
  const worst = Uint32Array.from(ranks);
  const swayedBy: string[][] = places.map(() => []);
  const tried = new Float64Array(places.length);
  for (const [index, { indicator }] of indicators.entries()) {
    const parts = Float64Array.from(places, (place) => {
      const result = assessments[place]?.results[index];
      return result ? result.weight * result.low : 0;
    });
    const sways = new Uint8Array(places.length);
    for (const swing of [-WEIGHT_SWING, WEIGHT_SWING]) {
      for (let at = 0; at < tried.length; at += 1) {
        tried[at] = (scores[at] ?? 0) + swing * (parts[at] ?? 0);
      }
      for (const [at, rank] of competitionRanks(tried).entries()) {
        if (rank !== ranks[at]) sways[at] = 1;
        if (rank < (best[at] ?? 0)) best[at] = rank;
        if (rank > (worst[at] ?? 0)) worst[at] = rank;
      }
    }
    for (const [at, sway] of sways.entries()) if (sway) swayedBy[at]?.push(indicator.id);
  }
  const ranked = new Map(places.map((place, at) => [place, at]));
  return assessments.map((_, place): BeltRank => {
    const at = ranked.get(place);
    if (at === undefined) return UNRANKED;
    return {
      rank: ranks[at] ?? null,
      best: best[at] ?? null,
      worst: worst[at] ?? null,
      swayedBy: swayedBy[at] ?? [],
    };
  });
}

/** 1, 2, 2, 4 …: as many are better as the rank less one; the order of `scores` is kept. */
function competitionRanks(scores: Float64Array): Uint32Array {
  // without a comparing function typed arrays sort many times faster
  const sorted = scores.slice().sort();
  return Uint32Array.from(
    scores,
    (score) => 1 + scores.length - bisectRight(sorted, score + EQUAL),
  );
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
