import { isHan } from "./plain-text.ts";
import { hanBitsOf, letterBitsOf, type TextBank } from "./text-bank.ts";

const LITERAL = 1;
const SYLLABLE = 0.95;
/** The last syllable, not typed to its end yet. */
const BEGUN = 0.88;
const INITIAL = 0.6;

const MOST_UNITS = 64;
const LETTER_H = 104;
/** `z`, `c`, `s`: alone, or with an `h`, they begin a syllable. */
const WITH_H: readonly number[] = [122, 99, 115];

/**
 * Finds a query in texts as one run: each Han character of the text is matched by itself, by its pinyin
 * or by its initial (`zh` may be `z`), and everything else by itself. It may begin where a word begins.
 * Of several places the best, then the first.
 */
export class QueryAligner {
  /** First unit of the text last found in, counted from its own first, and the one after the last. */
  start = 0;
  end = 0;
  /** 0…1: 1 is letter by letter, less is pinyin, least are initials. */
  quality = 0;
  readonly #bank: TextBank;
  readonly #query: Int32Array;
  readonly #letterBits: number;
  readonly #hanBits: number;
  /** Letters that the query shares with each syllable of the bank, from each of its units on. */
  readonly #shared: Uint8Array;
  // best sum of qualities with which so many units of the query are used up; 0 is none
  #now: Float64Array;
  #next: Float64Array;

  /** @param query 1…64 units */
  constructor(query: readonly string[], bank: TextBank) {
    const { length } = query;
    if (length === 0 || length > MOST_UNITS) throw new RangeError(`a query of ${length} units`);
    this.#bank = bank;
    this.#query = Int32Array.from(query, (unit) => unit.codePointAt(0) ?? 0);
    this.#hanBits = query.reduce((bits, unit) => bits | hanBitsOf(unit), 0);
    this.#letterBits = letterBitsOf(query.filter((unit) => !isHan(unit)).join(""));
    this.#shared = sharedLetters(this.#query, bank.sounds);
    this.#now = new Float64Array(length + 1);
    this.#next = new Float64Array(length + 1);
  }

  /** Whether the query stands in text `at` of the bank; where and how well is in the fields then. */
  find(at: number): boolean {
    const { letterBits, hanBits, starts, codes, soundOf, opens } = this.#bank;
    if (((letterBits[at] ?? 0) & this.#letterBits) !== this.#letterBits) return false;
    if (((hanBits[at] ?? 0) & this.#hanBits) !== this.#hanBits) return false;
    this.quality = 0;
    const first = this.#query[0] ?? 0;
    const from = starts[at] ?? 0;
    const end = starts[at + 1] ?? 0;
    for (let unit = from; unit < end; unit += 1) {
      if (opens[unit] === 0) continue;
      if (codes[unit] !== first && this.#shared[soundOf[unit] ?? 0] === 0) continue;
      this.#alignFrom(unit, from, end);
    }
    return this.quality > 0;
  }

  #alignFrom(begin: number, from: number, end: number): void {
    const { codes, soundOf, sounds } = this.#bank;
    const { length } = this.#query;
    const soundCount = sounds.length;
    let [now, next] = [this.#now, this.#next];
    now.fill(0);
    // nothing is used yet, and worth a trifle so that it is not “none”
    now[0] = TRIFLE;
    let low = 0;
    let high = 0;
    for (let unit = begin; unit < end; unit += 1) {
      next.fill(0);
      let nextLow = length + 1;
      let nextHigh = 0;
      const code = codes[unit];
      const place = soundOf[unit] ?? 0;
      const sound = sounds[place];
      for (let used = low; used <= high && used < length; used += 1) {
        const sum = now[used] ?? 0;
        if (sum === 0) continue;
        const shared = this.#shared[used * soundCount + place] ?? 0;
        if (shared === 0 && code !== this.#query[used]) continue;
        if (used + 1 < nextLow) nextLow = used + 1;
        const furthest = used + Math.max(1, shared);
        if (furthest > nextHigh) nextHigh = furthest;
        if (code === this.#query[used]) raise(next, used + 1, sum + LITERAL);
        if (shared === 0 || !sound) continue;
        if (shared === sound.length) raise(next, used + shared, sum + SYLLABLE);
        else if (used + shared === length)
          raise(next, length, sum + (shared > 1 ? BEGUN : INITIAL));
        raise(next, used + 1, sum + INITIAL);
        const hasH = shared > 1 && sound[1] === LETTER_H && WITH_H.includes(sound[0] ?? 0);
        if (hasH) raise(next, used + 2, sum + INITIAL);
      }
      if (nextHigh === 0) break;
      const done = (next[length] ?? 0) / (unit - begin + 1);
      if (done > this.quality + TRIFLE) {
        this.quality = Math.min(1, done);
        this.start = begin - from;
        this.end = unit + 1 - from;
      }
      [now, next] = [next, now];
      now[length] = 0;
      low = nextLow;
      high = nextHigh;
    }
  }
}

const TRIFLE = 1e-9;

function raise(sums: Float64Array, used: number, sum: number): void {
  if (sum > (sums[used] ?? 0)) sums[used] = sum;
}

function sharedLetters(query: Int32Array, sounds: readonly Uint8Array[]): Uint8Array {
  const shared = new Uint8Array(query.length * sounds.length);
  for (let from = 0; from < query.length; from += 1) {
    for (const [place, sound] of sounds.entries()) {
      let count = 0;
      while (count < sound.length && sound[count] === query[from + count]) count += 1;
      shared[from * sounds.length + place] = count;
    }
  }
  return shared;
}
