import type { RecordReference } from "../../domain/record-kinds.ts";
import { BestEntries } from "./best-entries.ts";
import { type BestText, EntryTexts } from "./entry-texts.ts";
import { nearTexts } from "./near-texts.ts";
import { isHan } from "./plain-text.ts";
import { QueryAligner } from "./query-aligner.ts";
import { rangesIn, type TextRange } from "./ranges-in.ts";
import type { Pinyin } from "./read-pinyin.ts";
import { type QueryReading, readQuery } from "./read-query.ts";
import type { SearchEntry } from "./search-entries.ts";
import { buildTextBank } from "./text-bank.ts";
import { WordIndex } from "./word-index.ts";

/** A record that was found. */
export interface SearchHit {
  readonly record: RecordReference;
  /** The text that it was found by. */
  readonly text: string;
}

/** What a query finds. */
export interface Findings {
  /** The best first, `MOST_HITS` at most. */
  readonly hits: readonly SearchHit[];
  /** How many there are. */
  readonly total: number;
  /** True where no record has what was typed: these have it nearly. */
  readonly isNear: boolean;
}

export const MOST_HITS = 50;

// what a text is worth that has a query: how literally, from its start on, how much of it, all of it
const QUALITY = 0.55;
const AT_START = 0.15;
const COVERED = 0.3;
const WHOLE = 0.2;
/** What several words found apart are worth beside the same as one run. */
const APART = 0.9;
/** Words of a query that an entry must have, where it has not the query. */
const LEAST_SHARE = 0.6;
/** How much less alike than the best a near one may be. */
const ALIKE_SPAN = 0.05;

/** Searches records that do not change: build another for others. */
export class RecordSearch {
  readonly #entries: readonly SearchEntry[];
  readonly #pinyin: Pinyin;
  readonly #texts: EntryTexts;
  readonly #words: WordIndex;
  readonly #syllables: ReadonlySet<string>;

  private constructor(entries: readonly SearchEntry[], pinyin: Pinyin, words: WordIndex) {
    this.#entries = entries;
    this.#pinyin = pinyin;
    this.#texts = new EntryTexts(entries, pinyin.texts);
    this.#words = words;
    this.#syllables = new Set(pinyin.characters.values());
  }

  /** Prepares a search; the page goes on meanwhile. */
  static async build(entries: readonly SearchEntry[], pinyin: Pinyin): Promise<RecordSearch> {
    const sources = entries.map(({ texts }) => ({
      names: texts.flatMap(({ text, weight }) => (weight === 1 ? [text] : [])),
      others: texts.flatMap(({ text, weight }) => (weight < 1 ? [text] : [])),
    }));
    return new RecordSearch(entries, pinyin, await WordIndex.build(sources, pinyin.texts));
  }

  /** The records that have what was typed; where there are none, those that nearly have. */
  find(query: string): Findings {
    const readings = readQuery(query);
    const best = new BestEntries(this.#texts.count, MOST_HITS);
    for (const reading of readings) this.#findTrue(reading, best);
    const isNear = best.total === 0;
    if (isNear) for (const reading of readings) this.#findNear(reading, best);
    return {
      isNear,
      total: best.total,
      hits: best.ranked().flatMap(({ entry, text }) => {
        const record = this.#entries[entry]?.record;
        return record ? [{ record, text: this.#texts.texts[text] ?? "" }] : [];
      }),
    };
  }

  /** What a query marks in a text that is shown. @param isNear as its findings are */
  rangesIn(text: string, query: string, isNear: boolean): readonly TextRange[] {
    const readings = readQuery(query);
    const [first] = readings;
    const bank = buildTextBank([text], this.#pinyin.texts);
    const near = isNear && first ? nearTexts(first.whole, bank, this.#soundOf) : null;
    return rangesIn(text, bank, readings, near);
  }

  #findTrue({ whole, words }: QueryReading, best: BestEntries): void {
    const asOne = this.#scoreTexts(whole);
    // `wu si lu` is one name with blanks, not three words
    const isSpelled = words.every((word) => this.#syllables.has(word.join("")));
    const isOne = words.length === 1 || (isSpelled && asOne.some((score) => score > 0));
    const apart = isOne ? [] : words.map((word) => this.#scoreTexts(word));
    const found: BestText = { score: 0, text: 0 };
    for (let entry = 0; entry < this.#texts.count; entry += 1) {
      this.#texts.findBest(entry, asOne, found);
      if (found.score > 0) best.offer(entry, found.score, found.text);
      if (apart.length === 0) continue;
      let [sum, leading, text] = [0, 0, 0];
      for (const scores of apart) {
        this.#texts.findBest(entry, scores, found);
        sum = found.score > 0 ? sum + found.score : Number.NEGATIVE_INFINITY;
        if (found.score > leading) [leading, text] = [found.score, found.text];
      }
      if (sum > 0) best.offer(entry, (APART * sum) / apart.length, text);
    }
  }

  #scoreTexts(query: readonly string[]): Float64Array {
    const { bank } = this.#texts;
    const aligner = new QueryAligner(query, bank);
    const scores = new Float64Array(bank.count);
    for (let at = 0; at < bank.count; at += 1) {
      if (!aligner.find(at)) continue;
      const { start, end, quality } = aligner;
      const size = Math.max(1, bank.sizes[at] ?? 1);
      const isWhole = start === 0 && end >= size;
      scores[at] =
        QUALITY * quality +
        (start === 0 ? AT_START : 0) +
        COVERED * Math.min(1, (end - start) / size) +
        (isWhole ? WHOLE : 0);
    }
    return scores;
  }

  #findNear({ whole, words }: QueryReading, best: BestEntries): void {
    const scores = this.#scoreNear(whole);
    const found: BestText = { score: 0, text: 0 };
    for (let entry = 0; entry < this.#texts.count; entry += 1) {
      this.#texts.findBest(entry, scores, found);
      if (found.score > 0) best.offer(entry, found.score, found.text);
    }
    // one word in letters that some text nearly has is that word: others like it would only be noise
    if (best.total > 0 && words.length === 1 && !whole.some(isHan)) return;
    for (const { entry, share, relevance } of this.#words.find(words)) {
      if (share < LEAST_SHARE) continue;
      best.offer(entry, 0.8 * share + 0.2 * relevance, this.#texts.nameOf(entry));
    }
  }

  /** How alike the texts are, of which only those count that are about as alike as the best. */
  #scoreNear(query: readonly string[]): Float64Array {
    const { bank } = this.#texts;
    const near = nearTexts(query, bank, this.#soundOf);
    const scores = new Float64Array(bank.count);
    let most = 0;
    for (let at = 0; at < bank.count; at += 1) {
      const likeness = near.likeness(at);
      scores[at] = likeness;
      if (likeness > most) most = likeness;
    }
    for (let at = 0; at < bank.count; at += 1) {
      const likeness = scores[at] ?? 0;
      if (likeness === 0) continue;
      const covered = Math.min(1, query.length / Math.max(1, bank.sizes[at] ?? 1));
      scores[at] = likeness < most - ALIKE_SPAN ? 0 : 0.8 * likeness + 0.2 * covered;
    }
    return scores;
  }

  readonly #soundOf = (character: string): string | undefined =>
    this.#pinyin.characters.get(character);
}
