import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CostMatrix, costMatrix, tourCost } from "../../src/analysis/cost-matrix.ts";
import { exactTour } from "../../src/analysis/exact-tour.ts";
import { improveTour } from "../../src/analysis/improve-tour.ts";
import { orderStops } from "../../src/analysis/order-stops.ts";

/** Costs that differ by direction, whole numbers so that sums are exact. */
const matrices = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );

function* permutations(items: readonly number[]): Generator<readonly number[]> {
  if (items.length <= 1) yield items;
  for (const item of items) {
    for (const rest of permutations(items.filter((other) => other !== item))) yield [item, ...rest];
  }
}

const stopsOf = ({ size }: CostMatrix): readonly number[] =>
  Array.from({ length: size }, (_, stop) => stop);

const wayCost = (costs: CostMatrix, order: readonly number[]): number =>
  order.reduce((sum, stop, at) => (at === 0 ? 0 : sum + costs.at(order[at - 1] ?? 0, stop)), 0);

/** The cheapest by looking at every order. */
const leastOf = (
  costs: CostMatrix,
  cost: (order: readonly number[]) => number,
  isWanted: (order: readonly number[]) => boolean = () => true,
): number => Math.min(...[...permutations(stopsOf(costs))].filter(isWanted).map(cost));

const isEveryStopOnce = (costs: CostMatrix, order: readonly number[]): boolean =>
  order.toSorted((one, other) => one - other).join() === stopsOf(costs).join();

describe("orderStops", () => {
  it("finds the cheapest round that trying every order finds", () => {
    fc.assert(
      fc.property(matrices(1, 6), (rows) => {
        const costs = costMatrix(rows);
        const { order, cost, isProvedBest } = orderStops(costs, { kind: "closed" });
        expect(isEveryStopOnce(costs, order)).toBe(true);
        expect(cost).toBe(
          leastOf(costs, (tried) => (tried.length < 2 ? cost : tourCost(costs, tried))),
        );
        expect(isProvedBest).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("finds the cheapest way between ends that are given or free", () => {
    const ends = fc.tuple(fc.option(fc.nat(5)), fc.option(fc.nat(5)));
    fc.assert(
      fc.property(matrices(6, 6), ends, (rows, [first, last]) => {
        fc.pre(first === null || first !== last);
        const costs = costMatrix(rows);
        const { order, cost } = orderStops(costs, { kind: "open", first, last });
        expect(isEveryStopOnce(costs, order)).toBe(true);
        if (first !== null) expect(order[0]).toBe(first);
        if (last !== null) expect(order.at(-1)).toBe(last);
        expect(cost).toBe(wayCost(costs, order));
        const isWanted = (tried: readonly number[]): boolean =>
          (first === null || tried[0] === first) && (last === null || tried.at(-1) === last);
        expect(cost).toBe(leastOf(costs, (tried) => wayCost(costs, tried), isWanted));
      }),
      { numRuns: 40 },
    );
  });

  it("proves sixteen stops of a way and no more", () => {
    const line = (size: number): CostMatrix =>
      costMatrix(
        Array.from({ length: size }, (_, one) =>
          Array.from({ length: size }, (__, other) => Math.abs(one - other) * 100),
        ),
      );
    const open = { kind: "open", first: null, last: null } as const;
    expect(orderStops(line(16), open)).toMatchObject({ cost: 1500, isProvedBest: true });
    expect(orderStops(line(17), open)).toMatchObject({ cost: 1600, isProvedBest: false });
  });

  it("finds a circle again whose stops were shuffled, and answers the same twice", () => {
    const size = 40;
    const places = Array.from({ length: size }, (_, stop) => {
      const angle = (((stop * 17) % size) / size) * 2 * Math.PI; // 17 and 40 share no divisor
      return [Math.cos(angle), Math.sin(angle)] as const;
    });
    const costs = costMatrix(
      places.map(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v))),
    );
    const found = orderStops(costs, { kind: "closed" });
    expect(found.cost).toBeCloseTo(size * 2 * Math.sin(Math.PI / size), 9);
    expect(orderStops(costs, { kind: "closed" })).toEqual(found);
  });

  it("does nothing to one stop or two", () => {
    expect(orderStops(costMatrix([[0]]), { kind: "open", first: 0, last: 0 }).order).toEqual([0]);
    const two = costMatrix([
      [0, 3],
      [5, 0],
    ]);
    expect(orderStops(two, { kind: "open", first: null, last: null }).cost).toBe(3);
    expect(orderStops(two, { kind: "closed" }).cost).toBe(8);
  });

  it("refuses ends that are no stops, or one stop at both ends", () => {
    const costs = costMatrix([
      [0, 1],
      [1, 0],
    ]);
    for (const end of [-1, 2, 0.5, Number.NaN]) {
      expect(() => orderStops(costs, { kind: "open", first: end, last: null })).toThrow(RangeError);
    }
    expect(() => orderStops(costs, { kind: "open", first: 1, last: 1 })).toThrow(RangeError);
  });
});

describe("improveTour", () => {
  it("never makes a tour dearer, and keeps its stops", () => {
    fc.assert(
      fc.property(matrices(4, 9), (rows) => {
        const costs = costMatrix(rows);
        const order = [...stopsOf(costs)];
        const before = tourCost(costs, order);
        improveTour(costs, order);
        expect(isEveryStopOnce(costs, order)).toBe(true);
        expect(tourCost(costs, order)).toBeLessThanOrEqual(before);
        expect(tourCost(costs, order)).toBeGreaterThanOrEqual(tourCost(costs, exactTour(costs)));
      }),
    );
  });
});

describe("costMatrix", () => {
  it("refuses what is not square, negative or no number", () => {
    expect(() => costMatrix([[0, 1], [1]])).toThrow(RangeError);
    for (const cost of [-1, Number.NaN]) {
      expect(() =>
        costMatrix([
          [0, cost],
          [1, 0],
        ]),
      ).toThrow(RangeError);
    }
  });
});

describe("exactTour", () => {
  it("refuses more stops than it can try", () => {
    const row = Array.from({ length: 18 }, () => 1);
    expect(() => exactTour(costMatrix(row.map(() => row)))).toThrow(RangeError);
  });
});
