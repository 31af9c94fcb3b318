import fc from "fast-check";
import { expect, test } from "vitest";
import { RecordSearch } from "../../../src/analysis/search/record-search.ts";
import { searchEntries } from "../../../src/analysis/search/search-entries.ts";
import { loadPinyin } from "../../../src/io/load-pinyin.ts";
import { CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";

const entries = searchEntries(readDataSet(CITY));
const pinyin = await loadPinyin(entries);
const search = await RecordSearch.build(entries, pinyin);

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}:${id}`;
const firstThree = (query: string): readonly string[] =>
  search
    .find(query)
    .hits.slice(0, 3)
    .map(({ record }) => keyOf(record));

/** A record of the city with its Chinese name. */
const anyRecord = fc
  .constantFrom(...entries)
  .map(({ record, texts }) => ({ key: keyOf(record), name: texts[0]?.text ?? "" }));

/** Half-width characters as an input method set to full width makes them. */
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test("every record is among the first three by its whole name, in both languages, in any case and width", () => {
  const missed = entries.flatMap(({ record, texts }) =>
    texts
      .filter(({ weight }) => weight === 1)
      .flatMap(({ text }) => [text, text.toUpperCase(), fullWidth(text), ` ${text}　`])
      .filter((query) => !firstThree(query).includes(keyOf(record))),
  );
  expect(missed).toEqual([]);
});

test("every record is among the first three by the pinyin of its name, in one run or in syllables", () => {
  const missed = entries.flatMap(({ record, texts: [name] }) => {
    const text = name?.text ?? "";
    const syllables = pinyin.texts.get(text) ?? [];
    // a name with digits or Latin letters is typed with them: here the name's Chinese alone is spelled
    if (/[0-9A-Za-z]/.test(text)) return [];
    return [syllables.join(""), syllables.join(" "), syllables.join("'").toUpperCase()].filter(
      (query) => !firstThree(query).includes(keyOf(record)),
    );
  });
  expect(missed).toEqual([]);
});

test("any tones, right or wrong, as marks or numbers, find what the syllables find without", () => {
  const MARKED = { a: "āáǎà", e: "ēéěè", i: "īíǐì", o: "ōóǒò", u: "ūúǔù" } as const;
  const tones = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(anyRecord, tones, fc.boolean(), ({ name }, chosen, asNumbers) => {
      const syllables = pinyin.texts.get(name) ?? [];
      const toned = syllables.map((syllable, at) => {
        const tone = chosen[at % chosen.length] ?? 0;
        if (asNumbers) return `${syllable}${tone + 1}`;
        return syllable.replace(/[aeiou]/, (vowel) => MARKED[vowel as "a"]?.[tone] ?? vowel);
      });
      expect(search.find(toned.join("")).hits).toEqual(search.find(syllables.join("")).hits);
    }),
    { numRuns: 60 },
  );
});

test("what truly has the query has it: each text found by contains it, letter by letter", () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.nat(),
      fc.integer({ min: 2, max: 4 }),
      ({ name, key }, from, length) => {
        const runs = name.match(/\p{Script=Han}+/gu) ?? [];
        const han = Array.from(runs[from % runs.length] ?? "");
        const start = from % Math.max(1, han.length - length);
        const part = han.slice(start, start + length).join("");
        const { hits, total, isNear } = search.find(part);
        const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
        expect(isNear).toBe(false);
        expect(hits.filter(({ text }) => !bare(text).includes(part))).toEqual([]);
        if (total <= hits.length) expect(hits.map(({ record }) => keyOf(record))).toContain(key);
      },
    ),
    { numRuns: 100 },
  );
});

test("marks are parts of the text, in order and apart, whatever is typed", () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.string({ unit: "grapheme" }),
      fc.nat(12),
      fc.boolean(),
      ({ name }, noise, cut, isNear) => {
        for (const query of [noise, name.slice(cut), name.slice(0, cut) + noise]) {
          let last = 0;
          for (const { start, end } of search.rangesIn(name, query, isNear)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(name.length);
        }
      },
    ),
  );
});

test("what is marked is what was typed", () => {
  const marks = (text: string, query: string, isNear = false) =>
    search.rangesIn(text, query, isNear).map(({ start, end }) => text.slice(start, end));
  const [belt] = entries.filter(({ record }) => record.id === "jinan-honglingfuxing");
  const name = belt?.texts[0]?.text ?? "";
  expect(marks(name, "红领 党建")).toEqual(["红领", "党建"]);
  expect(marks(name, "hlfx")).toEqual(["红领福兴"]);
  expect(marks(name, "hongningfuxing", true)).toEqual(["红领福兴"]);
  expect(marks("320 Wusi Road, Gulou", "wusi road")).toEqual(["Wusi Road"]);
});

test.each(["", "   ", "，。！", "()[]{}", ".*", "^$", "\\", "🙂", "\u0301", "\u0000"])(
  "nothing to be found was typed: %j",
  (query) => {
    expect(search.find(query)).toEqual({ hits: [], total: 0, isNear: true });
  },
);

test.each([
  ["ten thousand characters", "福".repeat(10_000)],
  ["ten thousand words", "fu ".repeat(10_000)],
  ["ten thousand letters that begin syllables", "s".repeat(10_000)],
  ["a pattern that makes regular expressions slow", `${"a".repeat(5000)}(a+)+$`],
])("%s are read no further than names are long", (_, query) => {
  expect(search.find(query).hits.length).toBeLessThanOrEqual(50);
});

test("markup and the characters of regular expressions are text", () => {
  expect(firstThree("<b>浦江社区</b>")).not.toEqual([]);
  expect(firstThree("浦江社区党群服务中心(盖山镇)")[0]).toBe("point:cangshan-nanjiangbin-04");
  expect(firstThree("浦江.*")[0]).toBe("point:cangshan-nanjiangbin-04");
});

test("anything may be typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
      const { hits, total } = search.find(query);
      expect(hits.length).toBe(Math.min(total, 50));
    }),
    { numRuns: 60 },
  );
});

test("without pinyin, names are found by their characters and in English", async () => {
  const plain = await RecordSearch.build(entries, { texts: new Map(), characters: new Map() });
  const first = (query: string) => plain.find(query).hits[0]?.record.id;
  expect(first("文林山")).toBe("gulou-wenlinshan-square");
  expect(first("Wenlinshan")).toBe("gulou-wenlinshan-square");
  expect(plain.find("wls").total).toBe(0);
});

test("no records, no finds", async () => {
  const none = await RecordSearch.build([], pinyin);
  expect(none.find("福州")).toEqual({ hits: [], total: 0, isNear: true });
});
