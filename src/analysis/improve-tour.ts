import type { CostMatrix } from "./cost-matrix.ts";

/** A gain smaller than this is rounding, and would be found for ever. */
const LEAST_GAIN = 1e-7;
/** Most stops that are moved together. */
const LONGEST_SEGMENT = 3;

/**
 * Improves a closed tour until no reversal of a part (2-opt) and no move of up to three stops in a row,
 * either way round (Or-opt), makes it cheaper. Costs may be asymmetric.
 *
 * Source: G. A. Croes, 1958; I. Or, 1976.
 *
 * @param order all stops once; changed in place
 */
export function improveTour(costs: CostMatrix, order: number[]): void {
  while (reverseAPart(costs, order) || moveASegment(costs, order));
}

const stopAt = (order: readonly number[], at: number): number => order[at % order.length] as number;

/** Makes the best reversal; false when none helps. */
function reverseAPart(costs: CostMatrix, order: number[]): boolean {
  const count = order.length;
  // what the tour costs up to each place, forwards and backwards: a reversed part costs a difference
  const forwards = new Float64Array(count);
  const backwards = new Float64Array(count);
  for (let at = 1; at < count; at++) {
    const [one, two] = [stopAt(order, at - 1), stopAt(order, at)];
    forwards[at] = (forwards[at - 1] as number) + costs.at(one, two);
    backwards[at] = (backwards[at - 1] as number) + costs.at(two, one);
  }
  let best = { gain: LEAST_GAIN, from: 0, to: 0 };
  for (let from = 1; from < count - 1; from++) {
    const before = stopAt(order, from - 1);
    for (let to = from + 1; to < count; to++) {
      const [first, last, after] = [stopAt(order, from), stopAt(order, to), stopAt(order, to + 1)];
      const now =
        costs.at(before, first) +
        costs.at(last, after) +
        (forwards[to] as number) -
        (forwards[from] as number);
      const then =
        costs.at(before, last) +
        costs.at(first, after) +
        (backwards[to] as number) -
        (backwards[from] as number);
      if (now - then > best.gain) best = { gain: now - then, from, to };
    }
  }
  if (best.to === 0) return false;
  const part = order.slice(best.from, best.to + 1).reverse();
  order.splice(best.from, part.length, ...part);
  return true;
}

/** Makes the best move of a few stops in a row; false when none helps. */
function moveASegment(costs: CostMatrix, order: number[]): boolean {
  const count = order.length;
  let best = { gain: LEAST_GAIN, from: 0, length: 0, to: 0, isReversed: false };
  for (let length = 1; length <= Math.min(LONGEST_SEGMENT, count - 3); length++) {
    for (let from = 0; from < count; from++) {
      const part = Array.from({ length }, (_, at) => stopAt(order, from + at));
      const [first, last] = [part[0] as number, part[length - 1] as number];
      const [before, after] = [stopAt(order, from + count - 1), stopAt(order, from + length)];
      const opened = costs.at(before, first) + costs.at(last, after) - costs.at(before, after);
      const turned = pathCost(costs, part.toReversed()) - pathCost(costs, part);
      // the gap after each stop of the rest, but the one that the part comes from
      for (let step = 0; step < count - length - 1; step++) {
        const [left, right] = [
          stopAt(order, from + length + step),
          stopAt(order, from + length + step + 1),
        ];
        const closed = opened + costs.at(left, right);
        const straight = closed - costs.at(left, first) - costs.at(last, right);
        const reversed = closed - costs.at(left, last) - costs.at(first, right) - turned;
        const gain = Math.max(straight, reversed);
        if (gain > best.gain)
          best = { gain, from, length, to: left, isReversed: reversed > straight };
      }
    }
  }
  if (best.length === 0) return false;
  const part = Array.from({ length: best.length }, (_, at) => stopAt(order, best.from + at));
  const rest = order.filter((stop) => !part.includes(stop));
  const moved = best.isReversed ? part.toReversed() : part;
  rest.splice(rest.indexOf(best.to) + 1, 0, ...moved);
  order.splice(0, count, ...rest);
  return true;
}

const pathCost = (costs: CostMatrix, path: readonly number[]): number =>
  path.reduce((sum, stop, at) => (at === 0 ? 0 : sum + costs.at(path[at - 1] as number, stop)), 0);
