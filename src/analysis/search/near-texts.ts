import { countEdits, MOST_COMPARED_UNITS } from "./count-edits.ts";
import { nearestPassage, type Passage } from "./nearest-passage.ts";
import { isHan } from "./plain-text.ts";
import { addPairs, hanBitsOf, letterBitsOf, PAIR_WORDS, type TextBank } from "./text-bank.ts";

/** How a misspelt query compares with the texts of a bank. */
export interface NearTexts {
  /** 1 is the same; 0 where text `at` is too far from it. */
  likeness(at: number): number;
  /** The passage of text `at` that is nearest to it, in units. */
  passage(at: number): Passage;
}

/** Edits that are forgiven, by how many letters were typed. */
const letterEdits = (length: number): number => (length < 4 ? 0 : length < 10 ? 1 : 2);
/** And by how many characters, where some are Chinese: one of two would be half of it. */
const unitEdits = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/**
 * Makes the comparison of a misspelt query with texts: by characters where it has Chinese ones, and by
 * how it is typed in pinyin, which also finds characters that only sound alike.
 *
 * @param soundOf pinyin of a character by itself; undefined where it is not known
 */
export function nearTexts(
  query: readonly string[],
  bank: TextBank,
  soundOf: (character: string) => string | undefined,
): NearTexts {
  const typed = query.map((unit) => (isHan(unit) ? soundOf(unit) : unit));
  const spelled = typed.includes(undefined) ? "" : typed.join("");
  const letters = codesOf(spelled).slice(0, MOST_COMPARED_UNITS);
  const units = query.some(isHan) ? codesOf(query.join("")).slice(0, MOST_COMPARED_UNITS) : [];
  const byLetters = letters.length > 2 ? countEdits(letters) : null;
  const byUnits = units.length > 2 ? countEdits(units) : null;
  const [mostLetters, mostUnits] = [letterEdits(letters.length), unitEdits(units.length)];
  // what a text lacks of them takes an edit each
  const letterBits = letterBitsOf(spelled.slice(0, MOST_COMPARED_UNITS));
  const hanBits = query
    .slice(0, MOST_COMPARED_UNITS)
    .reduce((bits, unit) => bits | hanBitsOf(unit), 0);

  const pairBits = new Int32Array(PAIR_WORDS);
  addPairs(letters, 0, pairBits, 0);
  const isHopeless = (at: number): boolean => {
    const length = (bank.letterStarts[at + 1] ?? 0) - (bank.letterStarts[at] ?? 0);
    if (length < letters.length - mostLetters) return true;
    if (countBits(letterBits & ~(bank.letterBits[at] ?? 0)) > mostLetters) return true;
    let missing = 0;
    for (let word = 0; word < PAIR_WORDS; word += 1) {
      const there = bank.pairBits[at * PAIR_WORDS + word] ?? 0;
      missing += countBits((pairBits[word] ?? 0) & ~there);
    }
    return missing > PAIRS_OF_EDIT * mostLetters;
  };

  const lettersAlike = (at: number): number => {
    if (units.length > 0 && bank.hanBits[at] === 0) return 0;
    if (!byLetters || isHopeless(at)) return 0;
    const from = bank.letterStarts[at] ?? 0;
    const edits = byLetters(bank.letters, from, bank.letterStarts[at + 1] ?? 0);
    return edits <= mostLetters ? 1 - edits / letters.length : 0;
  };
  const unitsAlike = (at: number): number => {
    if (!byUnits || countBits(hanBits & ~(bank.hanBits[at] ?? 0)) > mostUnits) return 0;
    const edits = byUnits(bank.codes, bank.starts[at] ?? 0, bank.starts[at + 1] ?? 0);
    return edits <= mostUnits ? 1 - edits / units.length : 0;
  };
  return {
    likeness: (at) => Math.max(lettersAlike(at), unitsAlike(at)),
    passage(at) {
      if (unitsAlike(at) > 0) {
        return nearestPassage(units, bank.codes.subarray(bank.starts[at], bank.starts[at + 1]));
      }
      const [from, to] = [bank.letterStarts[at], bank.letterStarts[at + 1]];
      const { start, end } = nearestPassage(letters, bank.letters.subarray(from, to));
      const unitOf = bank.unitOfLetter.subarray(from, to);
      const first = unitOf[start] ?? 0;
      return { start: first, end: (unitOf[end - 1] ?? first) + 1 };
    },
  };
}

const codesOf = (text: string): number[] => Array.from(text, (unit) => unit.codePointAt(0) ?? 0);

/** Pairs of neighbours that a swap, the worst of edits, takes away. */
const PAIRS_OF_EDIT = 3;

/** Set bits of 32, all at once. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
