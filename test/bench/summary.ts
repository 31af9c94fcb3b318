import { median, quantile } from "d3-array";

/** Middle and spread of repeated timings, milliseconds. */
export interface Summary {
  readonly median: number;
  readonly quartiles: readonly [lower: number, upper: number];
}

/** @throws RangeError when there is no timing */
export function summarise(timings: readonly number[]): Summary {
  const middle = median(timings);
  if (middle === undefined) throw new RangeError("no timing to summarise");
  return {
    median: middle,
    quartiles: [quantile(timings, 0.25) ?? middle, quantile(timings, 0.75) ?? middle],
  };
}

/** Such as `412 ms (398–440)`. */
export function formatSummary({ median: middle, quartiles }: Summary): string {
  const [lower, upper] = quartiles.map((value) => value.toFixed(0));
  return `${middle.toFixed(0)} ms (${lower}–${upper})`;
}
