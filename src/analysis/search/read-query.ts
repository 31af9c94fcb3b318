import { plainText } from "./plain-text.ts";

/** One way to read what was typed. */
export interface QueryReading {
  /** All of it as one run of units, blanks left out. */
  readonly whole: readonly string[];
  /** Its words, each a run of units; one where nothing parts them. */
  readonly words: readonly (readonly string[])[];
}

/** Longest query that is looked at, characters: longer than any name. */
const MOST_CHARACTERS = 200;
const MOST_UNITS = 64;
const MOST_WORDS = 6;

/** `wu3si4` as people type tones; a longer number is a number. */
const TONE_NUMBERS = /(\p{Script=Latin})[1-5](?!\p{N})/gu;

/**
 * Reads a query: as it stands, and where digits may be tones, without them. None where nothing was
 * typed that could be found.
 */
export function readQuery(text: string): readonly QueryReading[] {
  const typed = text.slice(0, MOST_CHARACTERS).normalize("NFC");
  const readings = [typed, typed.replaceAll(TONE_NUMBERS, "$1")];
  return [...new Set(readings)].flatMap((reading) => {
    const words = reading
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .map((word) => plainText(word).units)
      .filter(({ length }) => length > 0)
      .slice(0, MOST_WORDS);
    const whole = words.flat().slice(0, MOST_UNITS);
    return whole.length > 0
      ? [{ whole, words: words.map((word) => word.slice(0, MOST_UNITS)) }]
      : [];
  });
}
