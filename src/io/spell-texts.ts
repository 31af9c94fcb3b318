import { pinyin } from "pinyin-pro";
import { isHan } from "../analysis/search/plain-text.ts";

/**
 * Pinyin of texts, without tones and with `v` for `ü`, each character as it sounds in its text: 长 is
 * `chang` in 长乐. Slow to load and to run, for it brings a dictionary: only for the build, and for
 * data that came after it.
 *
 * @param names sound everywhere as they do by themselves, whatever a text makes of them
 * @returns of each text the syllables of its Han characters, parted by blanks
 */
export function spellTexts(
  texts: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const sounds = new Map(names.map((name) => [name, spell(name)]));
  return new Map(
    texts.map((text) => {
      const syllables = spell(text);
      const characters = Array.from(text);
      for (const [name, own] of sounds) {
        const at = text.indexOf(name);
        if (at >= 0) syllables.splice(Array.from(text.slice(0, at)).length, own.length, ...own);
      }
      return [text, syllables.filter((_, at) => isHan(characters[at] ?? "")).join(" ")];
    }),
  );
}

/** One syllable a character; what is not Chinese stays. */
const spell = (text: string): string[] =>
  pinyin(text, { type: "array", toneType: "none", v: true });
