import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../../domain/provenance.ts";
import { isHan, plainText } from "./plain-text.ts";
import type { PinyinTable } from "./read-pinyin.ts";

/**
 * Texts ready to be searched, all of one kind of number in one array: tens of thousands of texts as
 * objects of their own are too scattered in memory to be looked through between two keys.
 */
export interface TextBank {
  readonly count: number;
  /** Units of text `at` are those from `starts[at]` up to `starts[at + 1]`. */
  readonly starts: Int32Array;
  /** Code point of each unit. */
  readonly codes: Int32Array;
  /** Place of each unit's syllable in `sounds`; 0 is none. */
  readonly soundOf: Uint16Array;
  /** 1 where a word begins. */
  readonly opens: Uint8Array;
  /** Syllables that occur, as letters; the first is none. */
  readonly sounds: readonly Uint8Array[];
  /** Units of each text without the mark of a sample: whoever types all else has typed it wholly. */
  readonly sizes: Int32Array;
  /** The texts as they are typed in pinyin, letters in code units, cut as `starts` cuts the units. */
  readonly letters: Uint16Array;
  readonly letterStarts: Int32Array;
  /** Unit of its text that each letter belongs to. */
  readonly unitOfLetter: Uint16Array;
  /** Bits of what each text has, to leave most out at once. */
  readonly letterBits: Int32Array;
  readonly hanBits: Int32Array;
  /** Bits of the pairs of letters that each text has, `PAIR_WORDS` numbers a text. */
  readonly pairBits: Int32Array;
}

export const PAIR_WORDS = 4;

/** Takes texts apart and gives each Han character the syllable that the table has. */
export function buildTextBank(texts: readonly string[], pinyin: PinyinTable): TextBank {
  const places = new Map<string, number>([["", 0]]);
  const codes: number[] = [];
  const soundOf: number[] = [];
  const opens: number[] = [];
  const letters: number[] = [];
  const unitOfLetter: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  const letterStarts = new Int32Array(texts.length + 1);
  const sizes = new Int32Array(texts.length);
  const letterBits = new Int32Array(texts.length);
  const hanBits = new Int32Array(texts.length);
  const pairBits = new Int32Array(texts.length * PAIR_WORDS);
  for (const [at, text] of texts.entries()) {
    const plain = plainText(text);
    const spelled = pinyin.get(text) ?? [];
    let han = 0;
    for (const [place, unit] of plain.units.entries()) {
      const sound = isHan(unit) ? (spelled[han++] ?? "") : "";
      if (!places.has(sound)) places.set(sound, places.size);
      codes.push(unit.codePointAt(0) ?? 0);
      soundOf.push(places.get(sound) ?? 0);
      opens.push(plain.opens[place] ? 1 : 0);
      const typed = isHan(unit) ? sound : unit;
      for (let letter = 0; letter < typed.length; letter += 1) {
        letters.push(typed.charCodeAt(letter));
        unitOfLetter.push(place);
      }
      letterBits[at] = (letterBits[at] ?? 0) | letterBitsOf(typed);
      hanBits[at] = (hanBits[at] ?? 0) | hanBitsOf(unit);
    }
    addPairs(letters, letterStarts[at] ?? 0, pairBits, at * PAIR_WORDS);
    sizes[at] = plain.units.length - markUnits(text);
    starts[at + 1] = codes.length;
    letterStarts[at + 1] = letters.length;
  }
  return {
    count: texts.length,
    starts,
    codes: Int32Array.from(codes),
    soundOf: Uint16Array.from(soundOf),
    opens: Uint8Array.from(opens),
    sounds: Array.from(places.keys(), (sound) =>
      Uint8Array.from(sound, (letter) => letter.charCodeAt(0)),
    ),
    sizes,
    letters: Uint16Array.from(letters),
    letterStarts,
    unitOfLetter: Uint16Array.from(unitOfLetter),
    letterBits,
    hanBits,
    pairBits,
  };
}

function markUnits(text: string): number {
  const mark = [ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN].find((ending) => text.endsWith(ending));
  return mark && mark !== text ? plainText(mark).units.length : 0;
}

/** Notes the pairs of neighbours among letters, from one on to the last, in bits of which several share one. */
export function addPairs(
  letters: readonly number[],
  from: number,
  bits: Int32Array,
  place: number,
): void {
  for (let at = from + 1; at < letters.length; at += 1) {
    const pair = ((letters[at - 1] ?? 0) * 31 + (letters[at] ?? 0)) % (32 * PAIR_WORDS);
    const word = place + (pair >> 5);
    bits[word] = (bits[word] ?? 0) | (1 << (pair & 31));
  }
}

/** A bit for each letter from a to z, and one for everything else that is typed. */
export function letterBitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const place = letters.charCodeAt(at) - 97;
    bits |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return bits;
}

/** A bit for a Han character, shared by every thirtieth; none for what is not Chinese. */
export const hanBitsOf = (unit: string): number =>
  isHan(unit) ? 1 << ((unit.codePointAt(0) ?? 0) % 30) : 0;
