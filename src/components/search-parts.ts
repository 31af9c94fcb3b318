/** What the search's field fetches when it is first used. */
export { countText, preparing, recentList, resultList } from "./search-list.ts";
export { searchListStyles } from "./search-list-styles.ts";
