import type { ViewId } from "./app-state.ts";

/** What wall and presenter must agree on: how it is read, as of when, and by which name they find each other. */
const KEPT = ["lang", "theme", "quarter", "weights", "screen"] as const;

/**
 * The address of the presenter window for a wall, relative to the wall's own.
 *
 * @param search of the wall's location. Its language, theme, quarter, weights and screen are kept;
 * without a screen's name the presenter drives every wall of the browser.
 */
export const presenterAddress = (search: string): string => windowAddress("presenter", search);

/** The address of a wall for a presenter window, the other way round. */
export const wallAddress = (search: string): string => windowAddress("wall", search);

function windowAddress(view: ViewId, search: string): string {
  const now = new URLSearchParams(search);
  const next = new URLSearchParams({ view });
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null) next.set(name, value);
  }
  // as readable as what `encodeAddress` writes
  return `?${next.toString().replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
}
