import { decodeAddress, encodeAddress } from "../state/address.ts";
import type { Action } from "../state/reduce.ts";
import { type KnownData, withoutUnknown } from "../state/selectors.ts";
import type { Store } from "../state/store.ts";

/** What a reader expects the back button to undo; the rest replaces the present entry. */
const STEPS: ReadonlySet<Action["type"]> = new Set(["select", "open-view", "filter-district"]);

/**
 * Keeps the address bar and the state the same, both ways. Going back undoes what was looked at, not
 * how: language, theme, type size and layers stay as they are now.
 *
 * @param shown has the records that an address may name; an unknown one is told to `dropped`.
 */
export function followHistory(
  store: Store,
  shown: { readonly data: KnownData | undefined },
  dropped: (parts: readonly string[]) => void,
): void {
  store.subscribe((state, action) => {
    const address = `${location.pathname}${encodeAddress(state, location)}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (STEPS.has(action.type)) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  });
  // Also sent when the reader edits the part behind the #.
  addEventListener("popstate", () => {
    const decoded = decodeAddress(location);
    const { language, theme, typeSize, hiddenLayers } = store.state;
    const asked = { ...decoded.state, language, theme, typeSize, hiddenLayers };
    const known = shown.data ? withoutUnknown(asked, shown.data) : { state: asked, dropped: [] };
    store.dispatch({ type: "restore", state: known.state });
    dropped([...decoded.dropped, ...known.dropped]);
  });
}
