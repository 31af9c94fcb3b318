import { decodeAddress, encodeAddress } from "../state/address.ts";
import type { Action } from "../state/reduce.ts";
import type { Store } from "../state/store.ts";

/** What a reader expects the back button to undo; the rest replaces the present entry. */
const STEPS: ReadonlySet<Action["type"]> = new Set(["select", "filter-district"]);

/** Keeps the address bar and the state the same, both ways. */
export function followHistory(store: Store, dropped: (parts: readonly string[]) => void): void {
  store.subscribe((state, action) => {
    const address = `${location.pathname}${encodeAddress(state, location)}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (STEPS.has(action.type)) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  // Also sent when the reader edits the part behind the #.
  addEventListener("popstate", () => {
    const decoded = decodeAddress(location);
    store.dispatch({ type: "restore", state: decoded.state });
    if (decoded.dropped.length > 0) dropped(decoded.dropped);
  });
}
