/** The reader turns to the search: whoever holds the records gets it ready, unless it is. */
export class SearchWantedEvent extends Event {
  static readonly type = "hd-search-wanted";
  constructor() {
    super(SearchWantedEvent.type, { bubbles: true, composed: true });
  }
}

/** What is to happen to the recent searches. */
export type RecentChange =
  | { readonly type: "keep"; readonly text: string }
  | { readonly type: "forget"; readonly text: string }
  | { readonly type: "forget-all" };

/** A search led somewhere, or is to be forgotten. */
export class RecentSearchEvent extends Event {
  static readonly type = "hd-recent-search";
  readonly change: RecentChange;
  constructor(change: RecentChange) {
    super(RecentSearchEvent.type, { bubbles: true, composed: true });
    this.change = change;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-search-wanted": SearchWantedEvent;
    "hd-recent-search": RecentSearchEvent;
  }
}
