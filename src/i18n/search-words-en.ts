import type { SearchWordId } from "./search-words-zh-cn.ts";

/** The search's words in English. */
export const searchEn: Readonly<Record<SearchWordId, string>> = {
  "search.results": "Search results",
  "search.preparing": "Getting the search ready…",
  "search.found": "{total} found",
  "search.found-first": "{total} found, the first {shown} listed",
  "search.near": "No exact match; {total} come close",
  "search.none": "Nothing found for “{text}”",
  "search.remedy":
    "Try part of a name, pinyin, its initials, a street, or a district and a kind together.",
  "search.distance": "{length} straight",
  "search.recent": "Recent searches",
  "search.forget": "Forget “{text}”",
  "search.forget-all": "Clear all",
  "search.kept-here": "Kept on this device only",
};
