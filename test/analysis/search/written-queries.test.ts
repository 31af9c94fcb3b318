import { expect, test } from "vitest";
import { RecordSearch } from "../../../src/analysis/search/record-search.ts";
import { searchEntries } from "../../../src/analysis/search/search-entries.ts";
import { loadPinyin } from "../../../src/io/load-pinyin.ts";
import { WRITTEN_QUERIES } from "../../fixtures/search-queries.ts";
import { CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";

const entries = searchEntries(readDataSet(CITY));
const search = await RecordSearch.build(entries, await loadPinyin(entries));

/** Of each record the place among the first three; none is −1. */
function placeOf(query: string, wanted: string): number {
  const first = search.find(query).hits.slice(0, 3);
  return first.findIndex(({ record }) => `${record.kind}:${record.id}` === wanted);
}

test("the list has sixty queries, each once, about records that there are", () => {
  const known = new Set(entries.map(({ record: { kind, id } }) => `${kind}:${id}`));
  expect(new Set(WRITTEN_QUERIES.map(({ query }) => query)).size).toBe(60);
  expect(WRITTEN_QUERIES.filter(({ wanted }) => !known.has(wanted))).toEqual([]);
});

test("of sixty written queries at least 57 have the wanted record among the first three", () => {
  const missed = WRITTEN_QUERIES.filter(({ query, wanted }) => placeOf(query, wanted) < 0);
  expect(missed.length, missed.map(({ query }) => query).join(", ")).toBeLessThanOrEqual(3);
});
