/** Syllables of texts, without tones and with `v` for `ü`: of each text, one for each Han character. */
export type PinyinTable = ReadonlyMap<string, readonly string[]>;

/** How texts and single characters sound. */
export interface Pinyin {
  readonly texts: PinyinTable;
  /** Of a character by itself, its commonest syllable. */
  readonly characters: ReadonlyMap<string, string>;
}

/** The same as it is written down: short, and quick to parse. */
export interface WrittenPinyin {
  /** Text → syllables of its Han characters, parted by blanks. */
  readonly texts: Readonly<Record<string, string>>;
  /** Syllable → the common characters that sound so. */
  readonly characters: Readonly<Record<string, string>>;
}

/** Makes written pinyin ready to be looked up. */
export function readPinyin({ texts, characters }: WrittenPinyin): Pinyin {
  return {
    texts: new Map(Object.entries(texts).map(([text, sounds]) => [text, sounds.split(" ")])),
    characters: new Map(
      Object.entries(characters).flatMap(([sound, alike]) =>
        Array.from(alike, (character) => [character, sound] as const),
      ),
    ),
  };
}
