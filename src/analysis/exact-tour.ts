import type { CostMatrix } from "./cost-matrix.ts";

/** Most stops whose best tour is found by trying every subset: 2¹⁶ × 16 entries, 8 MB. */
export const EXACT_TOUR_STOPS = 17;

/**
 * Best closed tour, by dynamic programming over subsets.
 *
 * Source: M. Held, R. M. Karp, A dynamic programming approach to sequencing problems, 1962.
 *
 * @param costs n × n, from row to column; may be asymmetric
 * @returns the n stops in order, beginning with stop 0
 * @throws RangeError for more than {@link EXACT_TOUR_STOPS} stops
 */
export function exactTour(costs: CostMatrix): readonly number[] {
  const count = costs.size;
  if (count > EXACT_TOUR_STOPS) throw new RangeError(`${count} stops are too many to try them all`);
  if (count <= 2) return Array.from({ length: count }, (_, stop) => stop);
  const others = count - 1; // stop 0 is where the tour begins; stop s is bit s − 1
  const subsets = 1 << others;
  const best = new Float64Array(subsets * others).fill(Number.POSITIVE_INFINITY);
  const before = new Int8Array(subsets * others).fill(-1);
  for (let last = 0; last < others; last++)
    best[(1 << last) * others + last] = costs.at(0, last + 1);
  for (let subset = 1; subset < subsets; subset++) {
    for (let last = 0; last < others; last++) {
      const soFar = best[subset * others + last] as number;
      if (soFar === Number.POSITIVE_INFINITY) continue;
      for (let next = 0; next < others; next++) {
        if (subset & (1 << next)) continue;
        const at = (subset | (1 << next)) * others + next;
        const cost = soFar + costs.at(last + 1, next + 1);
        if (cost >= (best[at] as number)) continue;
        best[at] = cost;
        before[at] = last;
      }
    }
  }
  const all = subsets - 1;
  const whole = (last: number): number =>
    (best[all * others + last] as number) + costs.at(last + 1, 0);
  let last = 0;
  for (let other = 1; other < others; other++) if (whole(other) < whole(last)) last = other;
  const order: number[] = [];
  for (let subset = all, at = last; at >= 0; ) {
    order.push(at + 1);
    const previous = before[subset * others + at] as number;
    subset ^= 1 << at;
    at = previous;
  }
  return [0, ...order.reverse()];
}
