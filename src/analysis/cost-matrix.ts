/** What it costs to go from each stop to each other, in any one unit: metres, minutes. */
export interface CostMatrix {
  /** Number of stops. */
  readonly size: number;
  at(from: number, to: number): number;
}

/**
 * A matrix over numbers, row after row.
 *
 * @throws RangeError when it is not square or holds what is no cost
 */
export function costMatrix(rows: readonly (readonly number[])[]): CostMatrix {
  const size = rows.length;
  const cells = new Float64Array(size * size);
  for (const [from, row] of rows.entries()) {
    if (row.length !== size) throw new RangeError(`row ${from} has ${row.length} of ${size} costs`);
    for (const [to, cost] of row.entries()) {
      if (!(cost >= 0)) throw new RangeError(`the cost from ${from} to ${to} is ${cost}`);
      cells[from * size + to] = cost;
    }
  }
  return { size, at: (from, to) => cells[from * size + to] as number };
}

/** What a closed tour costs, the way back from its last stop to its first included. */
export function tourCost(costs: CostMatrix, order: readonly number[]): number {
  return order.reduce(
    (sum, stop, at) => sum + costs.at(stop, order[(at + 1) % order.length] as number),
    0,
  );
}
