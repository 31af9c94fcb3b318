import { type CostMatrix, costMatrix, tourCost } from "./cost-matrix.ts";
import { EXACT_TOUR_STOPS, exactTour } from "./exact-tour.ts";
import { improveTour } from "./improve-tour.ts";

/** What an order is to be: a round, or a way whose ends may be given. */
export type OrderGoal =
  | { readonly kind: "closed" }
  | { readonly kind: "open"; readonly first: number | null; readonly last: number | null };

export interface StopOrder {
  /** All stops, each once. */
  readonly order: readonly number[];
  /** Of the whole way, in the unit of the costs; of a round with the way back. */
  readonly cost: number;
  /** True when no other order can be cheaper. */
  readonly isProvedBest: boolean;
}

/** How often a tour that cannot be improved is shaken, per stop. */
const SHAKES_PER_STOP = 10;
/** Pairs of stops looked at for a shake, in all: half a second for a hundred stops. */
const MOST_PAIRS = 4_000_000;

/**
 * The cheapest order of stops: proved up to 16 stops of a way and 17 of a round, beyond that by iterated
 * local search, which is the same at each call.
 *
 * @param costs n × n, from row to column; may be asymmetric
 * @throws RangeError when an end is no stop, or both are the same one of several
 */
export function orderStops(costs: CostMatrix, goal: OrderGoal): StopOrder {
  if (goal.kind === "closed") return orderRound(costs);
  const { first, last } = goal;
  for (const end of [first, last]) {
    if (end !== null && !(Number.isInteger(end) && end >= 0 && end < costs.size)) {
      throw new RangeError(`${end} is none of ${costs.size} stops`);
    }
  }
  if (first !== null && first === last && costs.size > 1) {
    throw new RangeError(`stop ${first} cannot be both ends`);
  }
  // a way is a round through nowhere: a stop that costs nothing, and only the given ends lie beside it
  const never = costs.size * (1 + mostOf(costs));
  const fromNowhere = (to: number): number => (first === null || first === to ? 0 : never);
  const toNowhere = (from: number): number => (last === null || last === from ? 0 : never);
  const stops = Array.from({ length: costs.size }, (_, stop) => stop);
  const round = orderRound(
    costMatrix([
      [0, ...stops.map(fromNowhere)],
      ...stops.map((from) => [toNowhere(from), ...stops.map((to) => costs.at(from, to))]),
    ]),
  );
  return { ...round, order: round.order.slice(1).map((stop) => stop - 1) };
}

/** A round from stop 0. */
function orderRound(costs: CostMatrix): StopOrder {
  const isProvedBest = costs.size <= EXACT_TOUR_STOPS;
  const order = isProvedBest ? exactTour(costs) : searchTour(costs);
  return { order, cost: tourCost(costs, order), isProvedBest };
}

/**
 * Iterated local search: the best tour is cut in four parts, two of them change places, and it is
 * improved again.
 *
 * Source: O. Martin, S. W. Otto, E. W. Felten, Large-step Markov chains for the TSP, 1991.
 */
function searchTour(costs: CostMatrix): readonly number[] {
  let best = nearestNext(costs);
  improveTour(costs, best);
  let bestCost = tourCost(costs, best);
  const random = sequence(best.length);
  const shakes = Math.min(SHAKES_PER_STOP * best.length, MOST_PAIRS / best.length ** 2);
  for (let shake = 0; shake < shakes; shake++) {
    const order = exchangeParts(best, random);
    improveTour(costs, order);
    const cost = tourCost(costs, order);
    if (cost < bestCost) [best, bestCost] = [order, cost];
  }
  const start = best.indexOf(0);
  return [...best.slice(start), ...best.slice(0, start)];
}

/** From stop 0 always to the nearest that is left. */
function nearestNext(costs: CostMatrix): number[] {
  const left = new Set(Array.from({ length: costs.size - 1 }, (_, at) => at + 1));
  const order = [0];
  while (left.size > 0) {
    const here = order.at(-1) as number;
    const next = [...left].reduce((near, stop) =>
      costs.at(here, stop) < costs.at(here, near) ? stop : near,
    );
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** Parts A B C D become A C B D; the parts in the middle are short, so that most of the tour stays. */
function exchangeParts(order: readonly number[], random: () => number): number[] {
  const longest = Math.max(1, Math.min(10, Math.floor(order.length / 3)));
  const [b, c] = [1 + Math.floor(random() * longest), 1 + Math.floor(random() * longest)];
  const start = Math.floor(random() * order.length);
  const turned = [...order.slice(start), ...order.slice(0, start)];
  return [...turned.slice(b, b + c), ...turned.slice(0, b), ...turned.slice(b + c)];
}

/** Numbers from 0 to 1 without pattern, the same ones for the same seed (MINSTD, Park and Miller 1988). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function mostOf(costs: CostMatrix): number {
  let most = 0;
  for (let from = 0; from < costs.size; from++) {
    for (let to = 0; to < costs.size; to++) most = Math.max(most, costs.at(from, to));
  }
  return most;
}
