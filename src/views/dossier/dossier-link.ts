import { html, type TemplateResult } from "lit";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { encodeAddress } from "../../state/address.ts";
import type { AppState } from "../../state/app-state.ts";

/**
 * A link to a record in a view: an address of its own, which the page follows without loading anew
 * (`followLink`).
 */
export function recordLink(
  state: AppState,
  record: RecordReference | null,
  text: string | TemplateResult,
  view: AppState["view"] = "dossier",
): TemplateResult {
  const address = encodeAddress({ ...state, view, selection: record }, location);
  const named = record ? `${record.kind}:${record.id}` : "";
  return html`<a href=${address || "?"} data-view=${view} data-record=${named}>${text}</a>`;
}

/** What a plain click on a `recordLink` asks for; null for any other click. */
export function followedLink(
  event: MouseEvent,
): { readonly view: AppState["view"]; readonly record: RecordReference | null } | null {
  const isPlain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const view = link?.dataset.view;
  if (!isPlain || !link || (view !== "dossier" && view !== "explore")) return null;
  const [kind, id] = (link.dataset.record ?? "").split(":");
  const record = kind && id ? { kind: kind as RecordReference["kind"], id } : null;
  return { view, record };
}
