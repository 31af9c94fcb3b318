import type { RecordReference } from "../domain/record-kinds.ts";
import { encodeAddress } from "./address.ts";
import { type AppState, INITIAL_STATE } from "./app-state.ts";
import { EMBED_PARAMETER } from "./embed-settings.ts";

/**
 * The address that is passed on: the record and the sender's language, on the map. Not the sender's
 * camera, layers, quarter or theme: whoever opens it sees the record as the map shows it.
 *
 * @param page address of the page, of which search and hash are left out
 */
export function shareLink(
  page: string,
  record: RecordReference | null,
  language: AppState["language"],
): string {
  return linkTo(page, encodeAddress({ ...INITIAL_STATE, selection: record, language }));
}

/** The same on a bare map, for an iframe. */
export function embedLink(
  page: string,
  record: RecordReference | null,
  language: AppState["language"],
): string {
  const state = { ...INITIAL_STATE, selection: record, language };
  return linkTo(page, encodeAddress(state, { search: `?${EMBED_PARAMETER}=1` }));
}

function linkTo(page: string, address: string): string {
  const link = new URL(page);
  link.search = "";
  link.hash = "";
  return `${link.href}${address}`;
}
