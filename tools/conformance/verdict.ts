/** How one public problem came out. */
export interface Verdict {
  readonly set: string;
  readonly instance: string;
  /** What the project's analysis answers, and what is known; both in the unit of the set. */
  readonly value: number;
  readonly known: number;
  /** How much worse than what is known, percent; negative where it is better. */
  readonly gapPercent: number;
  /** What the analysis says of its answer, such as “proved”. */
  readonly status: string;
  readonly seconds: number;
  /** Why it does not conform; null when it does. */
  readonly failure: string | null;
}

/** No instance may take longer, seconds. */
export const MOST_SECONDS = 20;

/** A verdict on one line. */
export function verdictLine(verdict: Verdict): string {
  const { set, instance, value, known, gapPercent, status, seconds, failure } = verdict;
  const words = [
    set,
    instance,
    value,
    known,
    `${gapPercent.toFixed(3)} %`,
    status,
    `${seconds.toFixed(2)} s`,
  ];
  return `${failure ? "✗" : "✓"} ${words.join("  ")}${failure ? `  ${failure}` : ""}`;
}

/** Runs something and says how long it took, seconds. */
export function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start) / 1000];
}
