import { type Pinyin, readPinyin, type WrittenPinyin } from "../analysis/search/read-pinyin.ts";
import { chineseTexts, placeNames, type SearchEntry } from "../analysis/search/search-entries.ts";

const NOTHING: WrittenPinyin = { texts: {}, characters: {} };

/**
 * How texts sound. What was prepared at build comes as a file; only for texts that it has not, since the
 * data set was replaced, the library is fetched. Where neither can be fetched a search goes without.
 *
 * @param entries whose texts are meant
 */
export async function loadPinyin(entries: readonly SearchEntry[]): Promise<Pinyin> {
  const { texts, characters } = await import("virtual:prepared-pinyin").then(
    (module) => module.default,
    () => NOTHING,
  );
  const missing = chineseTexts(entries).filter((text) => !Object.hasOwn(texts, text));
  if (missing.length === 0) return readPinyin({ texts, characters });
  const spelled = await import("./spell-texts.ts").then(
    ({ spellTexts }) => spellTexts(missing, placeNames(entries)),
    () => new Map<string, string>(),
  );
  return readPinyin({ texts: { ...texts, ...Object.fromEntries(spelled) }, characters });
}
