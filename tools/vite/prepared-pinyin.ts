import { join } from "node:path";
import type { Plugin } from "vite";
import {
  chineseTexts,
  placeNames,
  searchEntries,
} from "../../src/analysis/search/search-entries.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { spellTexts } from "../../src/io/spell-texts.ts";
import { readDataFolder } from "../read-data-folder.ts";

const MODULE = "virtual:prepared-pinyin";

/** The 3,755 characters of GB 2312's first level, which are nearly all that people type. */
function commonCharacters(): readonly string[] {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder("gb2312").decode(new Uint8Array(bytes)));
}

/**
 * What `import("virtual:prepared-pinyin")` gives: the pinyin of every text that a search of `data/` can
 * be about, found by the text itself, so that a data set replaced after the build has what it still
 * shares with it and no more; and the sounds of common characters, which queries may have.
 */
export async function preparePinyin(root: string) {
  const result = parseDataSet(await readDataFolder(join(root, "data")));
  const entries = result.ok ? searchEntries(result.dataSet) : [];
  const characters: Record<string, string> = {};
  for (const [character, syllable] of spellTexts(commonCharacters(), [])) {
    characters[syllable] = (characters[syllable] ?? "") + character;
  }
  return {
    texts: Object.fromEntries(spellTexts(chineseTexts(entries), placeNames(entries))),
    characters,
  };
}

/** Prepares at build, and in development when it is first asked for, how the data set's texts sound. */
export function preparedPinyin(root: string): Plugin {
  return {
    name: "hongdai:prepared-pinyin",
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) =>
      id === `\0${MODULE}` ? `export default ${JSON.stringify(await preparePinyin(root))}` : null,
  };
}
