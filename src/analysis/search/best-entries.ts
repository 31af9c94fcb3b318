/** An entry with its score and the place of the text that it was found by. */
interface Ranked {
  readonly entry: number;
  readonly score: number;
  readonly text: number;
}

/** Keeps the best of many entries; of equals the one that comes first in the list. */
export class BestEntries {
  readonly #scores: Float64Array;
  readonly #texts: Int32Array;
  readonly #most: number;
  /** How many entries were offered. */
  total = 0;

  /** @param most how many are ranked */
  constructor(entries: number, most: number) {
    this.#scores = new Float64Array(entries);
    this.#texts = new Int32Array(entries);
    this.#most = most;
  }

  /** Counts an entry in; of several offers its best stays. @param score above 0 */
  offer(entry: number, score: number, text: number): void {
    const before = this.#scores[entry] ?? 0;
    if (before === 0) this.total += 1;
    if (score <= before) return;
    this.#scores[entry] = score;
    this.#texts[entry] = text;
  }

  /** The best first. A list of the best so far is kept in order, since most entries never get into it. */
  ranked(): readonly Ranked[] {
    const best: Ranked[] = [];
    for (const [entry, score] of this.#scores.entries()) {
      const worst = best.at(-1);
      if (score === 0 || (best.length === this.#most && score <= (worst?.score ?? 0))) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
      best.splice(at, 0, { entry, score, text: this.#texts[entry] ?? 0 });
      if (best.length > this.#most) best.pop();
    }
    return best;
  }
}
