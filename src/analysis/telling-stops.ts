import type { PlacedPoint } from "./belt-legs.ts";

/** The higher, the sooner a stop between the ends is shown. */
const GRADE_WEIGHT = { municipal: 4, county: 2 } as const;

/** First and last stop come before all others; then grade, then whether something is told of it. */
function weightOf({ grade, highlight }: PlacedPoint, isEnd: boolean): number {
  return (
    (isEnd ? 8 : 0) + (grade === null ? 0 : GRADE_WEIGHT[grade]) + (highlight === null ? 0 : 1)
  );
}

/**
 * The stops that say most of a belt: first and last, then municipal before county before unknown ones,
 * of one grade those with a highlight, and of equals the earlier.
 *
 * @param stops in their order.
 * @param most how many; 2 or more keep both ends.
 * @returns those chosen, in their order.
 */
export function tellingStops(stops: readonly PlacedPoint[], most: number): readonly PlacedPoint[] {
  if (stops.length <= most) return stops;
  const weights = stops.map((stop, at) => weightOf(stop, at === 0 || at === stops.length - 1));
  const chosen = new Set(
    [...stops.keys()]
      .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other)
      .slice(0, most),
  );
  return stops.filter((_, at) => chosen.has(at));
}
