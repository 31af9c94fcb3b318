import { RecordSearch } from "../../analysis/search/record-search.ts";
import { searchEntries } from "../../analysis/search/search-entries.ts";
import type { RecentChange } from "../../components/search-events.ts";
import type { SearchResults } from "../../components/search-results.ts";
import { loadPinyin } from "../../io/load-pinyin.ts";
import {
  forgetRecentSearch,
  forgetRecentSearches,
  keepRecentSearch,
} from "../../io/recent-searches.ts";
import type { Records } from "../../state/selectors.ts";
import { searchRows } from "./search-rows.ts";

export { readRecentSearches } from "../../io/recent-searches.ts";

/** Gets a search over some records ready; the page goes on meanwhile. */
export async function exploreSearch(records: Records): Promise<(text: string) => SearchResults> {
  const entries = searchEntries(records);
  const search = await RecordSearch.build(entries, await loadPinyin(entries));
  return (text) => {
    const findings = search.find(text);
    const rows = searchRows(findings, text, search, records);
    return { rows, total: findings.total, isNear: findings.isNear };
  };
}

/** @returns the recent searches once a change is made */
export function changeRecentSearches(change: RecentChange): readonly string[] {
  switch (change.type) {
    case "keep":
      return keepRecentSearch(change.text);
    case "forget":
      return forgetRecentSearch(change.text);
    case "forget-all":
      return forgetRecentSearches();
  }
}
