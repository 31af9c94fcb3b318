import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { nearestRecords } from "../../analysis/nearest-records.ts";
import {
  NO_FILTER,
  type PlaceFilter,
  REACHABLE_KINDS,
  reachablePlaces,
} from "../../analysis/reachable-places.ts";
import "../../components/hd-near-list.ts";
import type { HdNearList } from "../../components/hd-near-list.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import { GRADES } from "../../domain/point.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { nearEntries } from "./near-entries.ts";
import { isOneColumn } from "./reader.ts";

/** How many are shown at first, and how many more a press brings. */
const PAGE = 20;

const MINUTE_MILLISECONDS = 60_000;

/** What is near a start, by walking time. @fires hd-record-select */
@customElement("hd-near-results")
@localized()
export class HdNearResults extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-2); }
      h3 { font-size: 1rem; }
      summary { min-block-size: var(--target); align-content: center; cursor: pointer; font-size: 0.875rem; }
      fieldset { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--space-2); margin: var(--space-2) 0; padding: 0; border: 0; font-size: 0.875rem; }
      legend { padding: 0; }
      label { display: flex; flex-direction: column; }
      .check { flex-direction: row; align-items: center; gap: var(--space-2); min-block-size: var(--target); align-self: end; }
      input { inline-size: 1.25rem; block-size: 1.25rem; accent-color: var(--focus); }
      select { min-inline-size: 0; padding-inline: var(--space-2); text-overflow: ellipsis; }
      p { font-size: 0.8125rem; color: var(--text-muted); }
      .more { inline-size: 100%; margin-block: var(--space-2); }
    `,
  ];

  @property({ attribute: false }) data!: Pick<DataSet, "belts" | "points" | "centres" | "squares">;
  @property({ attribute: false }) from: LngLat = [0, 0];
  @property({ attribute: false }) selection: RecordReference | null = null;
  /** What time it is. */
  @property({ attribute: false }) now: () => Date = () => new Date();
  @state() private filter: PlaceFilter = NO_FILTER;
  @state() private most = PAGE;
  @query("h3") private heading!: HTMLElement;
  @query("hd-near-list") private list!: HdNearList | null;
  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // what is open changes while one reads
    this.#clock = setInterval(() => this.requestUpdate(), MINUTE_MILLISECONDS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  /** Puts the keyboard on the heading. */
  override focus(options?: FocusOptions): void {
    this.heading.focus(options);
  }

  /** Puts the keyboard on a record's row; false when it has none. */
  focusRecord(record: RecordReference, options?: FocusOptions): boolean {
    return this.list?.focusRecord(record, options) ?? false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("from")) this.most = PAGE;
  }

  protected override render() {
    const { data, from, most } = this;
    const moment = this.now();
    const places = reachablePlaces(data, this.filter, moment).filter(({ position }) => position);
    const near = nearestRecords(from, places, most);
    const entries = nearEntries(near, data.belts, moment);
    const left = Math.min(PAGE, places.length - near.length);
    return html`<section aria-labelledby="results">
      <div class="head">
        <h3 id="results" tabindex="-1">${translate("nearest.results")}</h3>
        <p role="status">${
          near.length > 0
            ? translate("nearest.count", { count: places.length, shown: near.length })
            : translate("nearest.none")
        }</p>
      </div>
      <details ?open=${!isOneColumn()}>
        <summary>${translate("nearest.filters")}${this.#chosenFilters()}</summary>
        ${this.#filters()}
      </details>
      <hd-near-list .entries=${entries} .selection=${this.selection}></hd-near-list>
      ${
        left > 0
          ? html`<button class="more" @click=${() => {
              this.most += PAGE;
            }}>${translate("nearest.more", { count: left })}</button>`
          : nothing
      }
      <p>${translate("nearest.estimate-help")}</p>
    </section>`;
  }

  /** How many filters are set, so that a folded one is not forgotten. */
  #chosenFilters(): string {
    const set = Object.values(this.filter).filter(Boolean).length;
    return set > 0 ? translate("nearest.filters-set", { count: set }) : "";
  }

  #filters() {
    const { filter } = this;
    return html`<fieldset>
      <legend class="visually-hidden">${translate("nearest.filters")}</legend>
      ${this.#select(
        "kind",
        translate("nearest.kind"),
        translate("nearest.all-kinds"),
        REACHABLE_KINDS.map((kind) => [kind, translate(`kind.${kind}`)]),
      )}
      ${this.#select(
        "grade",
        translate("nearest.grade"),
        translate("nearest.all-grades"),
        GRADES.map((grade) => [grade, translate(`grade.${grade}`)]),
      )}
      ${this.#select(
        "belt",
        translate("nearest.belt"),
        translate("nearest.all-belts"),
        this.data.belts.map((belt) => [belt.id, nameOf(belt)]),
      )}
      <label class="check"><input type="checkbox" .checked=${filter.openNow}
        @change=${({ target }: Event) => this.#change({ openNow: (target as HTMLInputElement).checked })}
      />${translate("nearest.open-now")}</label>
    </fieldset>`;
  }

  #select(
    name: "kind" | "grade" | "belt",
    label: string,
    all: string,
    options: readonly (readonly [value: string, text: string])[],
  ) {
    const chosen = this.filter[name];
    return html`<label>${label}
      <select data-filter=${name} @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        this.#change({ [name]: value === "" ? null : value });
      }}>
        <option value="" ?selected=${chosen === null}>${all}</option>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${chosen === value}>${text}</option>`,
        )}
      </select></label>`;
  }

  #change(part: Partial<PlaceFilter>): void {
    this.filter = { ...this.filter, ...part };
    this.most = PAGE;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-near-results": HdNearResults;
  }
}
