import { quantile } from "d3-array";
import { readPinyin } from "../../src/analysis/search/read-pinyin.ts";
import { RecordSearch } from "../../src/analysis/search/record-search.ts";
import {
  chineseTexts,
  placeNames,
  searchEntries,
} from "../../src/analysis/search/search-entries.ts";
import { spellTexts } from "../../src/io/spell-texts.ts";
import { preparePinyin } from "../../tools/vite/prepared-pinyin.ts";
import { WRITTEN_QUERIES } from "../fixtures/search-queries.ts";
import { withMadeUpPoints } from "../support/made-up-names.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";
import { seededRandom } from "../support/seeded-random.ts";

/** Milliseconds that the 95th percentile may take. */
const TARGET = 16;
const RECORDS = 20_000;

/** The floor: how many records have the query in one of their texts, letter by letter. */
function scan(records: readonly (readonly string[])[], query: string): number {
  let found = 0;
  for (const texts of records) if (texts.some((text) => text.includes(query))) found += 1;
  return found;
}

/** What the timed calls return, so that none is left out as useless. */
let sink = 0;

/** Milliseconds that a call takes: the median of `rounds`. */
function time(call: () => number, rounds: number): number {
  const timings = Array.from({ length: rounds }, () => {
    const start = performance.now();
    sink += call();
    return performance.now() - start;
  });
  return quantile(timings, 0.5) ?? Number.NaN;
}

const rounds = Number(process.argv[2] ?? 5);
const root = new URL("../../", import.meta.url).pathname;
const city = withMadeUpPoints(readDataSet(CITY), RECORDS, seededRandom(2020));
const entries = searchEntries(city);
const { characters } = await preparePinyin(root);
const texts = Object.fromEntries(spellTexts(chineseTexts(entries), placeNames(entries)));
const lowerCase = entries.map((entry) => entry.texts.map(({ text }) => text.toLowerCase()));
const begun = performance.now();
const search = await RecordSearch.build(entries, readPinyin({ texts, characters }));
console.log(
  `Node ${process.version}, ${entries.length} records; prepared in ${Math.round(performance.now() - begun)} ms`,
);

const whole = WRITTEN_QUERIES.map(({ query }) => query);
const typed = whole.flatMap((query) =>
  Array.from(query, (_, at) =>
    Array.from(query)
      .slice(0, at + 1)
      .join(""),
  ),
);
for (const [name, queries] of [
  ["the sixty written queries", whole],
  ["every step of typing them", [...new Set(typed)]],
] as const) {
  for (const query of queries) sink += search.find(query).total; // lets the engine compile
  const ours = queries.map((query) => time(() => search.find(query).total, rounds));
  const plain = queries.map((query) => time(() => scan(lowerCase, query.toLowerCase()), rounds));
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(ours, share) ?? Number.NaN);
  const floor = quantile(plain, 0.95) ?? Number.NaN;
  const digits = (milliseconds = Number.NaN): string => milliseconds.toPrecision(3);
  console.log(
    `${name} (${queries.length}): 95th percentile ${digits(p95)} ms, ` +
      `${(p95 ?? 0) <= TARGET ? "within" : "OVER"} ${TARGET} ms; median ${digits(p50)} ms, ` +
      `most ${digits(most)} ms (“${queries[ours.indexOf(most ?? 0)]}”)`,
  );
  console.log(
    `  plain scan with includes: 95th percentile ${digits(floor)} ms; ratio ${digits((p95 ?? 0) / floor)}`,
  );
}
if (!Number.isFinite(sink)) throw new RangeError("the bench found nothing");
