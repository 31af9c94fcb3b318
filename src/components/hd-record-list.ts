import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MarkName } from "../domain/marks.ts";
import { isSameRecord, type RecordReference } from "../domain/record-kinds.ts";
import { localized, translate } from "../i18n/translate.ts";
import "./hd-mark.ts";
import { RecordPointEvent, RecordSelectEvent } from "./record-events.ts";
import { recordListStyles } from "./record-list-styles.ts";
import { recordRowStyles } from "./record-row-styles.ts";
import { sharedStyles } from "./shared-styles.ts";

export interface ListEntry {
  readonly record: RecordReference;
  readonly name: string;
  /** A short line below the name. */
  readonly detail: string;
  readonly mark: MarkName | "belt" | "corridor" | "district";
  readonly illustrative: boolean;
  /** Stops of a belt; absent for what has none. */
  readonly stops?: readonly ListEntry[];
}

export interface ListSection {
  readonly id: string;
  readonly title: string;
  /** True when its layer is switched off: the list still has what the map has not. */
  readonly hidden: boolean;
  readonly entries: readonly ListEntry[];
}

/**
 * Everything on the map as a list: the map's other face, and all of it for a screen reader.
 *
 * @fires hd-record-select
 * @fires hd-record-point
 */
@customElement("hd-record-list")
@localized()
export class HdRecordList extends LitElement {
  static override styles = [sharedStyles, recordRowStyles, recordListStyles];

  @property({ attribute: false }) sections: readonly ListSection[] = [];
  @property({ attribute: false }) selection: RecordReference | null = null;
  /** Belt whose stops are shown without being asked for. */
  @property({ attribute: false }) openBelt: string | null = null;
  @state() private opened: ReadonlySet<string> = new Set();

  /** Puts the keyboard on a record's row; false when it is not in the list. */
  focusRecord(record: RecordReference, options: FocusOptions): boolean {
    const row = this.renderRoot.querySelector<HTMLElement>(
      `[data-record="${CSS.escape(`${record.kind}:${record.id}`)}"]`,
    );
    row?.focus(options);
    return row !== null;
  }

  /** Brings a section to the top and puts the keyboard on its heading. */
  focusSection(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#section-${CSS.escape(id)}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }

  protected override render() {
    return this.sections.map(
      ({ id, title, hidden, entries }) => html`<section aria-labelledby=${`section-${id}`}>
        <h2 id=${`section-${id}`} tabindex="-1">
          ${title} <span class="count">${countText(entries)}${hidden ? ` · ${translate("list.hidden")}` : ""}</span>
        </h2>
        ${
          entries.length > 0
            ? html`<ul>${repeat(
                entries,
                ({ record }) => record.id,
                (entry) => this.#entry(entry),
              )}</ul>`
            : html`<p class="muted">${translate("list.none")}</p>`
        }
      </section>`,
    );
  }

  #entry(entry: ListEntry) {
    const { record, stops } = entry;
    const open = this.openBelt === record.id || this.opened.has(record.id);
    return html`<li>
      <div class="row">
        ${this.#button(entry)}
        ${
          stops
            ? html`<button
                class="expand"
                aria-expanded=${open}
                aria-label=${translate("list.expand", { name: entry.name })}
                ?disabled=${this.openBelt === record.id}
                @click=${() => this.#toggle(record.id)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6l4 4 4-4" /></svg>
              </button>`
            : nothing
        }
      </div>
      ${stops && open ? html`<ol>${stops.map((stop) => html`<li>${this.#button(stop)}</li>`)}</ol>` : nothing}
    </li>`;
  }

  #button({ record, name, detail, mark, illustrative }: ListEntry) {
    const chosen = isSameRecord(this.selection, record);
    const leave = () => this.dispatchEvent(new RecordPointEvent(null));
    const point = () => this.dispatchEvent(new RecordPointEvent(record));
    return html`<button
      class="entry"
      data-record=${`${record.kind}:${record.id}`}
      aria-current=${chosen ? "true" : nothing}
      @click=${() => this.dispatchEvent(new RecordSelectEvent(record))}
      @pointerenter=${point}
      @pointerleave=${leave}
      @focus=${point}
      @blur=${leave}
    >
      ${
        mark === "belt" || mark === "corridor" || mark === "district"
          ? html`<span class=${`line ${mark}`} aria-hidden="true"></span>`
          : html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>`
      }
      <span class="words"><span class="name">${name}</span>
        <span class="detail">${detail}</span></span>
    </button>`;
  }

  #toggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }
}

/** How many there are, and how many of them are samples. */
function countText(entries: readonly ListEntry[]): string {
  const samples = entries.filter(({ illustrative }) => illustrative).length;
  return samples > 0
    ? translate("list.count-samples", { count: entries.length, samples })
    : translate("list.count", { count: entries.length });
}
