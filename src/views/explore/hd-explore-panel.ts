import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import "../../components/hd-page-settings.ts";
import "../../components/hd-quick-chips.ts";
import type { QuickChip } from "../../components/hd-quick-chips.ts";
import "../../components/hd-record-list.ts";
import type { HdRecordList } from "../../components/hd-record-list.ts";
import "../../components/hd-search-box.ts";
import type { HdSearchBox } from "../../components/hd-search-box.ts";
import type { QuickEvent } from "../../components/quick-events.ts";
import type { RecentSearchEvent } from "../../components/search-events.ts";
import type { SearchResults } from "../../components/search-results.ts";
import { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Origin } from "../../domain/origin.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { encodeAddress } from "../../state/address.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectFocusBelt, selectShown } from "../../state/selectors.ts";
import type { HdNearest } from "./hd-nearest.ts";
import { listSections } from "./list-sections.ts";

/**
 * Search, quick chips, district filter, list and settings. In one column the chips stay in sight while the
 * sheet is at its lowest stop (`folded`).
 *
 * @fires hd-quick
 * @fires hd-setting
 */
@customElement("hd-explore-panel")
@localized()
export class HdExplorePanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-direction: column; min-block-size: 0; flex: 1; }
      .quick { display: grid; gap: var(--space-3); padding: 0 var(--space-5) var(--space-3); border-block-end: 1px solid var(--line); }
      .body { flex: 1; display: flex; flex-direction: column; min-block-size: 0; }
      .list { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; }
      .list:focus-visible { outline-offset: -3px; }
      .filter { display: flex; align-items: center; gap: var(--space-3); padding: var(--space-3) var(--space-5) 0; }
      .filter select { flex: 1; min-inline-size: 0; }
      hd-record-list { padding-inline: var(--space-3); }
      .settings { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-2); padding: var(--space-2) var(--space-5); border-block-start: 1px solid var(--line); font-size: 0.875rem; }
      nav { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); }
      .settings a { display: inline-flex; align-items: center; min-block-size: var(--target); color: inherit; text-underline-offset: 3px; }
      /* The settings follow the list: there is no room for them beneath it. */
      @media (max-width: 1099px) {
        .body { overflow-y: auto; overscroll-behavior: contain; }
        .list { flex: 1 0 auto; overflow: visible; }
      }
      @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) {
        :host([folded]) .body { flex: none; block-size: 0; visibility: hidden; }
        :host([folded]) .quick { border-block-end: 0; }
      }
      /* Too low for two things above one another: all of it scrolls. */
      @media (max-width: 1099px) and (max-height: 419px) {
        :host { overflow-y: auto; overscroll-behavior: contain; }
        .body { flex: none; overflow: visible; }
      }
    `,
  ];

  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;
  /** Where distances begin. */
  @property({ attribute: false }) origin: Origin | null = null;
  /** The list is folded away, where the page is one column. Set as an attribute. */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** True while what is near stands in place of the list. */
  @state() private isNear = false;
  @state() private find: ((text: string) => SearchResults) | null = null;
  @state() private recent: readonly string[] = [];
  /** What `find` finds in, or will. */
  #searched: DataSet | null = null;
  @query("hd-search-box") private searchBox!: HdSearchBox;
  @query(".list") private list!: HTMLElement;
  @query("hd-record-list, hd-nearest") private records!: HdRecordList | HdNearest;

  /** Puts the keyboard on the list. */
  override focus(): void {
    this.list.focus();
  }

  /** Puts the keyboard into the search. */
  focusSearch(): void {
    this.searchBox.focus();
  }

  /** Puts the keyboard on the first of these records that has a row now, else on the list. */
  async focusRecord(records: readonly RecordReference[], options: FocusOptions): Promise<void> {
    await this.updateComplete;
    await this.records.updateComplete;
    const focused = records.some((record) => this.records.focusRecord(record, options));
    if (!focused) this.list.focus(options);
  }

  protected override render() {
    const { state, data } = this;
    const shown = selectShown(state, data);
    return html`
      <div class="quick">
        <hd-search-box
          .find=${this.find} .recent=${this.recent} .origin=${this.origin?.position ?? null}
          @hd-search-wanted=${this.#prepareSearch} @hd-recent-search=${this.#changeRecent}
        ></hd-search-box>
        <hd-quick-chips .chips=${this.#chips()} @hd-quick=${this.#quick}></hd-quick-chips>
      </div>
      <p class="visually-hidden" role="status">${translate("list.shown", {
        belts: shown.belts.length,
        points: shown.points.length,
        centres: shown.centres.length,
        squares: shown.squares.length,
      })}</p>
      <div class="body">
      <div class="list" tabindex="0" role="region" aria-label=${translate(this.isNear ? "quick.near" : "list.title")}>
        ${
          this.isNear
            ? html`<hd-nearest .data=${data} .origin=${this.origin} .selection=${state.selection}
                @hd-nearest-close=${this.#closeNearest}></hd-nearest>`
            : html`${this.#filter()}
                <hd-record-list
                  .sections=${listSections(state, data)}
                  .selection=${state.selection}
                  .openBelt=${selectFocusBelt(state, data)}
                ></hd-record-list>`
        }
      </div>
      ${this.#settings()}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("data") && this.searchBox.matches(":focus-within")) void this.#prepareSearch();
  }

  readonly #prepareSearch = async (): Promise<void> => {
    const { data } = this;
    if (this.#searched === data) return;
    this.#searched = data;
    try {
      const { exploreSearch, readRecentSearches } = await import("./explore-search.ts");
      this.recent = readRecentSearches();
      const find = await exploreSearch(data);
      // other records have arrived meanwhile
      if (this.#searched === data) this.find = find;
    } catch (cause) {
      this.#searched = null; // the next try begins anew
      throw cause;
    }
  };

  readonly #changeRecent = async ({ change }: RecentSearchEvent): Promise<void> => {
    const { changeRecentSearches } = await import("./explore-search.ts");
    this.recent = changeRecentSearches(change);
  };

  #chips(): readonly QuickChip[] {
    const { belts, centres, squares } = selectShown(this.state, this.data);
    return [
      { kind: "near", count: null, pressed: this.isNear },
      { kind: "belt", count: belts.length, pressed: null },
      { kind: "centre", count: centres.length, pressed: null },
      { kind: "square", count: squares.length, pressed: null },
    ];
  }

  readonly #quick = async ({ kind }: QuickEvent): Promise<void> => {
    if (kind === "near") return this.#openNearest();
    this.isNear = false;
    await this.updateComplete;
    // the sheet is raised by who hears of it next: what is folded away cannot take the keyboard
    await new Promise(requestAnimationFrame);
    if ("focusSection" in this.records) this.records.focusSection(kind);
  };

  /** Puts what is near in place of the list, and the keyboard on it; pressed again, the list comes back. */
  async #openNearest(): Promise<void> {
    if (this.isNear) return this.#closeNearest();
    await import("./hd-nearest.ts");
    this.isNear = true;
    await this.updateComplete;
    await this.records.updateComplete;
    this.records.focus();
  }

  readonly #closeNearest = (): void => {
    this.isNear = false;
    this.list.focus();
  };

  #filter() {
    const { state, data } = this;
    return html`<div class="filter">
      <label for="district">${translate("list.district")}</label>
      <select id="district" .value=${live(state.district ?? "")} @change=${this.#chooseDistrict}>
        <option value="">${translate("list.all-districts")}</option>
        ${data.districts.map(
          (
            district,
          ) => html`<option value=${district.adcode} ?selected=${state.district === district.adcode}>
            ${nameOf(district)}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #settings() {
    const { state } = this;
    return html`<footer class="settings">
      <hd-page-settings
        .language=${state.language}
        .theme=${state.theme}
        .typeSize=${state.typeSize}
      ></hd-page-settings>
      <nav aria-label=${translate("app.views")}>
      <a href=${encodeAddress({ ...state, view: "dossier", selection: null }, location)}
        @click=${this.#openDossiers}>${translate("app.dossier")}</a>
      <a href=${encodeAddress({ ...state, view: "wall", selection: null, camera: null }, location)}>${translate("app.wall")}</a>
      </nav>
    </footer>`;
  }

  readonly #openDossiers = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.dispatchEvent(new SettingEvent({ type: "open-view", view: "dossier", record: null }));
  };

  #chooseDistrict(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new SettingEvent({ type: "filter-district", adcode: value || null }));
  }
}
