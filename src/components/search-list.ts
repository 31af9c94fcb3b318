import { html, nothing } from "lit";
import { geodesicLength } from "../analysis/geodesic-length.ts";
import type { LngLat } from "../domain/geo.ts";
import { foreignLang, formatLength } from "../i18n/format.ts";
import "../i18n/search-words.ts";
import { translate } from "../i18n/translate.ts";
import "./hd-mark.ts";
import type { MarkedText, SearchResults, SearchRow } from "./search-results.ts";

/** What happens in the list. */
export interface SearchListActions {
  choose(row: SearchRow): void;
  searchAgain(text: string): void;
  forget(text: string): void;
  forgetAll(): void;
}

/**
 * What was found, as the options of the search's field; fetched with the search.
 *
 * @param active place of the option that the arrow keys are at; −1 is none
 * @param origin where distances are measured from; null gives none
 */
export function resultList(
  results: SearchResults,
  text: string,
  active: number,
  origin: LngLat | null,
  actions: SearchListActions,
) {
  const { rows } = results;
  if (rows.length === 0) {
    return html`<div class="said"><p>${countText(results, text)}</p>
      <p class="muted">${translate("search.remedy")}</p></div>`;
  }
  return html`<p class="said muted">${countText(results, text)}</p>
    <ul id="results" role="listbox" aria-label=${translate("search.results")}>
      ${rows.map(
        (row, at) => html`<li id=${`option-${at}`} role="option" aria-selected=${at === active}
          data-record=${`${row.record.kind}:${row.record.id}`}
          @pointerdown=${keepFocus} @mousedown=${keepFocus} @click=${() => actions.choose(row)}>
          ${markOf(row)}
          <span class="words"><span class="name">${marked(row.name)}</span>
            ${row.foundBy ? html`<span class="detail">${marked(row.foundBy)}</span>` : nothing}
            <span class="detail">${detailsOf(row, origin)}</span></span>
        </li>`,
      )}
    </ul>`;
}

/** How many were found, in words. */
export function countText({ rows, total, isNear }: SearchResults, text: string): string {
  const shown = rows.length;
  if (shown === 0) return translate("search.none", { text });
  const count = isNear ? "search.near" : shown < total ? "search.found-first" : "search.found";
  return translate(count, { total, shown });
}

/** What was searched for before, while nothing is typed: buttons, for each can also be forgotten. */
export function recentList(recent: readonly string[], actions: SearchListActions) {
  if (recent.length === 0) return nothing;
  return html`<section class="recent" aria-labelledby="recent">
    <div class="heading"><h2 id="recent">${translate("search.recent")}</h2>
      <button class="plain" @click=${() => actions.forgetAll()}>${translate("search.forget-all")}</button></div>
    <ul>${recent.map(
      (text) => html`<li>
        <button class="again" @click=${() => actions.searchAgain(text)}>${text}</button>
        <button class="plain forget" aria-label=${translate("search.forget", { text })}
          @click=${() => actions.forget(text)}><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg></button>
      </li>`,
    )}</ul>
    <p class="muted">${translate("search.kept-here")}</p>
  </section>`;
}

/** While the search is not there yet. */
export const preparing = () => html`<p class="said muted">${translate("search.preparing")}</p>`;

/** The field keeps the keyboard while a finger or a mouse chooses. */
const keepFocus = (event: Event): void => event.preventDefault();

const markOf = ({ mark, illustrative }: SearchRow) =>
  mark === "belt" || mark === "corridor" || mark === "district"
    ? html`<span class=${`line ${mark}`} aria-hidden="true"></span>`
    : html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>`;

function detailsOf({ details, places }: SearchRow, origin: LngLat | null) {
  const parts: unknown[] = details.map(marked);
  const lengths = origin ? places.map((place) => geodesicLength([origin, place])) : [];
  if (lengths.length > 0) {
    const length = formatLength(Math.min(...lengths));
    parts.push(html`<span class="distance">${translate("search.distance", { length })}</span>`);
  }
  return parts.map((part, at) => (at === 0 ? part : [" · ", part]));
}

/** Text nodes and marks: a record's text is never taken for HTML. */
function marked({ text, marks }: MarkedText) {
  const parts: unknown[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return html`<span lang=${foreignLang(text) ?? nothing}>${parts}</span>`;
}
