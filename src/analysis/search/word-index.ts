import MiniSearch from "minisearch";
import { isHan, plainText } from "./plain-text.ts";
import type { PinyinTable } from "./read-pinyin.ts";

/** An entry that has words of a query, in whatever order. */
export interface WordHit {
  /** Place in the list that the index was built from. */
  readonly entry: number;
  /** Share of the query's words that it has, 0…1. */
  readonly share: number;
  /** 0…1, by how rare the words are. */
  readonly relevance: number;
}

/** What one entry is indexed by. */
export interface WordSource {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** Words in more than this share of the entries say little, so that the rarer ones are asked for alone. */
const COMMON_SHARE = 0.2;
/** Entries that are indexed before the page gets to breathe. */
const CHUNK_SIZE = 100;

/** Finds entries by words in any order; Latin words may be begun or misspelt. */
export class WordIndex {
  readonly #index = new MiniSearch<{ id: number; names: string; others: string }>({
    fields: ["names", "others"],
    tokenize: (terms) => terms.split(" "),
    processTerm: (term) => term,
  });
  readonly #entriesWith = new Map<string, number>();
  #size = 0;

  /** Builds one in pieces, between which the page goes on. */
  static async build(sources: readonly WordSource[], pinyin: PinyinTable): Promise<WordIndex> {
    const built = new WordIndex();
    // records share many texts, such as the names of districts
    const known = new Map<string, readonly string[]>();
    const termsIn = (text: string): readonly string[] => {
      const terms = known.get(text) ?? termsOf(text, pinyin);
      known.set(text, terms);
      return terms;
    };
    const rows = sources.map(({ names, others }, id) => {
      const [inNames, inOthers] = [names, others].map((texts) => new Set(texts.flatMap(termsIn)));
      for (const term of new Set([...(inNames ?? []), ...(inOthers ?? [])])) {
        built.#entriesWith.set(term, (built.#entriesWith.get(term) ?? 0) + 1);
      }
      return { id, names: [...(inNames ?? [])].join(" "), others: [...(inOthers ?? [])].join(" ") };
    });
    await built.#index.addAllAsync(rows, { chunkSize: CHUNK_SIZE });
    built.#size = rows.length;
    return built;
  }

  /** @param query words as units; Chinese is asked for by its neighbours, two at a time */
  find(query: readonly (readonly string[])[]): readonly WordHit[] {
    const terms = [...new Set(query.flatMap((word) => runTerms(word, null)))];
    const rare = terms.filter(
      (term) => (this.#entriesWith.get(term) ?? 0) <= COMMON_SHARE * this.#size,
    );
    const asked = rare.some((term) => this.#entriesWith.has(term)) ? rare : terms;
    const found = this.#index.search(asked.join(" "), {
      boost: { names: 2 },
      prefix: (term) => term.length > 2 && !isHan(term),
      fuzzy: (term) => (isWord(term) ? 0.2 : false),
      maxFuzzy: 2,
    });
    const most = found[0]?.score ?? 1;
    const weight = asked.reduce((sum, term) => sum + this.#weight(term), 0);
    return found.map(({ id, queryTerms, score }) => ({
      entry: Number(id),
      share: [...new Set(queryTerms)].reduce((sum, term) => sum + this.#weight(term), 0) / weight,
      relevance: score / most,
    }));
  }

  /** Two Chinese characters that no entry has as neighbours may be the end of a word and the next one's start. */
  #weight(term: string): number {
    return isHan(term) && !this.#entriesWith.has(term) ? 0.5 : 1;
  }
}

/** Long enough to be misspelt, and no longer than words are. */
const isWord = (term: string): boolean => term.length > 3 && term.length < 24 && !isHan(term);

/** A text's words: Latin words and numbers, Chinese by two neighbours, in characters and in pinyin. */
function termsOf(text: string, pinyin: PinyinTable): readonly string[] {
  const { units, opens } = plainText(text);
  const spelled = pinyin.get(text) ?? [];
  const words: string[][] = [];
  const sounds: (string | null)[][] = [];
  let han = 0;
  for (const [at, unit] of units.entries()) {
    const isChinese = isHan(unit);
    const joins = at > 0 && isChinese === isHan(units[at - 1] ?? "") && (isChinese || !opens[at]);
    if (!joins) {
      words.push([]);
      sounds.push([]);
    }
    words.at(-1)?.push(unit);
    sounds.at(-1)?.push(isChinese ? (spelled[han++] ?? null) : null);
  }
  return words.flatMap((word, at) => runTerms(word, sounds[at] ?? null));
}

function runTerms(
  units: readonly string[],
  sounds: readonly (string | null)[] | null,
): readonly string[] {
  const terms: string[] = [];
  let latin = "";
  for (const [at, unit] of units.entries()) {
    if (!isHan(unit)) {
      latin += unit;
      continue;
    }
    if (latin !== "") terms.push(latin);
    latin = "";
    const next = units[at + 1];
    if (next !== undefined && isHan(next)) terms.push(unit + next);
    else if (at === 0) terms.push(unit);
    const [sound, follower] = [sounds?.[at], sounds?.[at + 1]];
    if (sound && follower) terms.push(sound + follower);
  }
  if (latin !== "") terms.push(latin);
  return terms;
}
