import { type Indicator, isMeasure, type Scheme, type Score } from "../domain/assessment.ts";
import { type MeasuredBelt, measureBelt, type Share } from "./measure-belt.ts";

/** An indicator of the scheme with the weight that is in use. */
export interface WeightedIndicator {
  readonly indicator: Indicator;
  /** Id of its dimension. */
  readonly dimension: string;
  /** Points out of 100; the weights of all indicators sum to 100. */
  readonly weight: number;
}

/** What a belt has of one indicator. */
export interface IndicatorResult extends WeightedIndicator, Share {
  /** The entered score that counts; null where it is computed or nothing was entered. */
  readonly entered: Score | null;
}

/** An indicator that would raise a belt. */
export interface Lever {
  readonly indicator: Indicator;
  /** Points between what is proven and all: weight × (1 − low). */
  readonly gain: number;
  /** Of these, the points that are only unknown: a record that says so would give them. */
  readonly unknown: number;
}

/** A belt's score, as proven and as possible while something is unknown. */
export interface BeltAssessment {
  readonly results: readonly IndicatorResult[];
  /** Points proven, 0…100: unknown counts nothing. */
  readonly low: number;
  /** Points possible, 0…100: unknown counts in full. */
  readonly high: number;
  /** Weight of what is known, 0…100: `100 − (high − low)`. */
  readonly known: number;
  /** Largest gain first; none of 0. */
  readonly levers: readonly Lever[];
}

/**
 * The indicators of a scheme with their weights.
 *
 * @param tried weights that replace those of the scheme, by indicator id; all are scaled to 100. Ids
 *   that the scheme does not have are left aside: an address may be older than the scheme.
 * @throws RangeError when a weight is negative or not finite, or all are 0.
 */
export function weightedIndicators(
  scheme: Scheme,
  tried: Readonly<Record<string, number>> = {},
): readonly WeightedIndicator[] {
  const plain = scheme.dimensions.flatMap(({ id, indicators }) =>
    indicators.map((indicator) => ({
      indicator,
      dimension: id,
      weight: (Object.hasOwn(tried, indicator.id) ? tried[indicator.id] : null) ?? indicator.weight,
    })),
  );
  const total = plain.reduce((sum, { weight }) => sum + weight, 0);
  if (plain.some(({ weight }) => !(weight >= 0)) || !(total > 0) || !Number.isFinite(total)) {
    throw new RangeError("weights must be finite, not negative, and not all 0");
  }
  return plain.map((each) => ({ ...each, weight: (each.weight / total) * 100 }));
}

/**
 * Scores a belt (可量化考评): the sum of weight × share over the indicators, shares computed from the
 * data (`measureBelt`) or entered within a range. Where the data is unknown the score is an interval:
 * what is proven, and what is possible.
 *
 * @param entered newest score of each indicator for this belt, by indicator id.
 * @throws RangeError when an indicator's range has no width.
 */
export function assessBelt(
  indicators: readonly WeightedIndicator[],
  belt: MeasuredBelt,
  entered: ReadonlyMap<string, Score>,
): BeltAssessment {
  const results = indicators.map(({ indicator, dimension, weight }): IndicatorResult => {
    const { measure, id } = indicator;
    const isComputed = measure !== null && isMeasure(measure);
    const score = isComputed ? null : (entered.get(id) ?? null);
    const { low, high, tally } = isComputed
      ? measureBelt(measure, belt)
      : enteredShare(indicator, score);
    return { indicator, dimension, weight, low, high, tally, entered: score };
  });
  let low = 0;
  let high = 0;
  for (const result of results) {
    low += result.weight * result.low;
    high += result.weight * result.high;
  }
  return { results, low, high, known: 100 - (high - low), levers: levers(results) };
}

/** Where a score lies in its range, 0…1; the worst value may be the larger one. */
function enteredShare({ range }: Indicator, score: Score | null): Share {
  if (score === null || range === null) return { low: 0, high: 1, tally: null };
  const [worst, best] = range;
  if (worst === best) throw new RangeError(`a range needs two ends, got ${worst} twice`);
  const share = Math.min(1, Math.max(0, (score.value - worst) / (best - worst)));
  return { low: share, high: share, tally: null };
}

function levers(results: readonly IndicatorResult[]): readonly Lever[] {
  const found: Lever[] = [];
  for (const { indicator, weight, low, high } of results) {
    const gain = weight * (1 - low);
    if (gain > 1e-9) found.push({ indicator, gain, unknown: weight * (high - low) });
  }
  return found.sort((one, other) => other.gain - one.gain);
}

/** For each belt the newest score of each indicator up to a month, by belt id, then indicator id. */
export function newestScores(
  scores: readonly Score[],
  month: string,
): ReadonlyMap<string, ReadonlyMap<string, Score>> {
  const byBelt = new Map<string, Map<string, Score>>();
  for (const score of scores) {
    if (score.month > month) continue;
    const own = byBelt.get(score.belt) ?? new Map<string, Score>();
    byBelt.set(score.belt, own);
    const before = own.get(score.indicator);
    if (!before || before.month < score.month) own.set(score.indicator, score);
  }
  return byBelt;
}
