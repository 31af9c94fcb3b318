import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MarkName } from "../domain/marks.ts";
import { isSameRecord, type RecordReference } from "../domain/record-kinds.ts";
import { foreignLang } from "../i18n/format.ts";
import "./hd-mark.ts";
import { RecordPointEvent, RecordSelectEvent } from "./record-events.ts";
import { sharedStyles } from "./shared-styles.ts";

/** A place and the walk to it, in the reader's language. */
export interface NearEntry {
  readonly record: RecordReference;
  readonly name: string;
  readonly mark: MarkName;
  readonly illustrative: boolean;
  /** How long one walks, and how far it is. */
  readonly walk: string;
  readonly distance: string;
  readonly opening: string;
  /** False when it is closed, or nobody knows. */
  readonly isOpen: boolean;
  /** What it is. */
  readonly detail: string;
  /** What it offers; null when unknown. */
  readonly offer: string | null;
}

/**
 * Places by walking time, each with what tells whether it is worth the walk.
 *
 * @fires hd-record-select
 * @fires hd-record-point
 */
@customElement("hd-near-list")
export class HdNearList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      li { border-block-end: 1px solid var(--line); }
      li:last-child { border: 0; }
      button { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-2); inline-size: 100%; padding: var(--space-2); background: none; text-align: start; line-height: 1.45; }
      button[aria-current] { background: var(--surface-selected); }
      hd-mark { padding-block-start: 2px; }
      span { display: block; overflow-wrap: anywhere; }
      .walk { font-weight: 600; }
      .walk small { font-size: 0.8125rem; font-weight: 400; color: var(--text-muted); white-space: nowrap; }
      .detail { font-size: 0.8125rem; color: var(--text-muted); }
      .opening { display: inline; font-size: 0.8125rem; }
      .opening::before { content: "○ "; }
      .open::before { content: "● "; }
      .open { color: var(--centre); font-weight: 600; }
    `,
  ];

  @property({ attribute: false }) entries: readonly NearEntry[] = [];
  @property({ attribute: false }) selection: RecordReference | null = null;

  /** Puts the keyboard on a record's row; false when it has none. */
  focusRecord({ kind, id }: RecordReference, options?: FocusOptions): boolean {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-record]")];
    const row = rows.find(({ dataset }) => dataset.record === `${kind}:${id}`);
    row?.focus(options);
    return row !== undefined;
  }

  protected override render() {
    return html`<ol>${repeat(
      this.entries,
      ({ record }) => `${record.kind}:${record.id}`,
      (entry) => html`<li>${this.#row(entry)}</li>`,
    )}</ol>`;
  }

  #row(entry: NearEntry) {
    const { record, name, mark, illustrative, walk, distance, opening, isOpen, detail } = entry;
    const point = () => this.dispatchEvent(new RecordPointEvent(record));
    const leave = () => this.dispatchEvent(new RecordPointEvent(null));
    return html`<button
      data-record=${`${record.kind}:${record.id}`}
      aria-current=${isSameRecord(this.selection, record) ? "true" : nothing}
      @click=${() => this.dispatchEvent(new RecordSelectEvent(record))}
      @pointerenter=${point} @pointerleave=${leave} @focus=${point} @blur=${leave}
    >
      <hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>
      <span>
        <span>${name}</span>
        <span class="walk">${walk} <small>${distance}</small></span>
        <span class="detail">${detail}</span>
        <span class="opening ${isOpen ? "open" : ""}">${opening}</span>
        ${entry.offer ? html`<span class="detail" lang=${foreignLang(entry.offer) ?? nothing}>${entry.offer}</span>` : nothing}
      </span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-near-list": HdNearList;
  }
}
