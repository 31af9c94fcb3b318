import type { PinyinTable } from "./read-pinyin.ts";
import type { SearchEntry } from "./search-entries.ts";
import { buildTextBank, type TextBank } from "./text-bank.ts";

/** The best text of an entry, and what it is worth with the entry's weight; worth 0 is none. */
export interface BestText {
  score: number;
  /** Place in the bank. */
  text: number;
}

/**
 * Which texts of a bank belong to which entries. Texts that many share, such as a district's name, are
 * there once, so that they are compared once.
 */
export class EntryTexts {
  /** The texts of the bank as they were written. */
  readonly texts: readonly string[];
  readonly bank: TextBank;
  readonly count: number;
  /** Texts of entry `at` are in `#places` and `#weights` from `#starts[at]` up to `#starts[at + 1]`. */
  readonly #starts: Int32Array;
  readonly #places: Int32Array;
  readonly #weights: Float64Array;

  constructor(entries: readonly SearchEntry[], pinyin: PinyinTable) {
    const placeOf = new Map<string, number>();
    const all = entries.flatMap(({ texts }) => texts);
    for (const { text } of all) if (!placeOf.has(text)) placeOf.set(text, placeOf.size);
    this.texts = [...placeOf.keys()];
    this.bank = buildTextBank(this.texts, pinyin);
    this.count = entries.length;
    this.#places = Int32Array.from(all, ({ text }) => placeOf.get(text) ?? 0);
    this.#weights = Float64Array.from(all, ({ weight }) => weight);
    this.#starts = new Int32Array(entries.length + 1);
    for (const [at, { texts }] of entries.entries()) {
      this.#starts[at + 1] = (this.#starts[at] ?? 0) + texts.length;
    }
  }

  /** Place in the bank of an entry's first text, its name. */
  nameOf(entry: number): number {
    return this.#places[this.#starts[entry] ?? 0] ?? 0;
  }

  /** The text of an entry that scores best, written into `best`. @param scores by place in the bank */
  findBest(entry: number, scores: Float64Array, best: BestText): void {
    best.score = 0;
    const end = this.#starts[entry + 1] ?? 0;
    for (let at = this.#starts[entry] ?? 0; at < end; at += 1) {
      const place = this.#places[at] ?? 0;
      const found = (scores[place] ?? 0) * (this.#weights[at] ?? 0);
      if (found <= best.score) continue;
      best.score = found;
      best.text = place;
    }
  }
}
