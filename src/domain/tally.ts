import type { StandardState } from "./standards.ts";

/** How many standards are met, unmet and unknown, of how many: a ratio always names its denominator. */
export interface Tally {
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** `met + unmet + unknown`. */
  readonly total: number;
}

/** Counts states. */
export function tallyOf(states: Iterable<StandardState>): Tally {
  const counts = { met: 0, unmet: 0, unknown: 0, total: 0 };
  for (const state of states) {
    counts[state] += 1;
    counts.total += 1;
  }
  return Object.freeze(counts);
}

/** Adds counts up; of none, the empty tally. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = { met: 0, unmet: 0, unknown: 0, total: 0 };
  for (const { met, unmet, unknown, total } of tallies) {
    sum.met += met;
    sum.unmet += unmet;
    sum.unknown += unknown;
    sum.total += total;
  }
  return Object.freeze(sum);
}
