import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { LngLat } from "../domain/geo.ts";
import { getLocale, localized, translate } from "../i18n/translate.ts";
import { RecordSelectEvent } from "./record-events.ts";
import { recordRowStyles } from "./record-row-styles.ts";
import { RecentSearchEvent, SearchWantedEvent } from "./search-events.ts";
import type { SearchListActions } from "./search-list.ts";
import type { SearchResults, SearchRow } from "./search-results.ts";
import { sharedStyles } from "./shared-styles.ts";

/** The list's templates and styles, fetched when the field is first used. */
type SearchParts = typeof import("./search-parts.ts");

/**
 * A field with what it finds below: a combobox whose options the arrow keys go through while the
 * keyboard stays in the field.
 *
 * @fires hd-search-wanted
 * @fires hd-record-select
 * @fires hd-recent-search
 */
@customElement("hd-search-box")
@localized()
export class HdSearchBox extends LitElement {
  static override styles = [
    sharedStyles,
    recordRowStyles,
    css`
      :host { display: block; }
      .field { display: flex; position: relative; }
      input { flex: 1; min-inline-size: 0; min-block-size: max(44px, var(--target)); padding-inline: var(--space-3) 44px; border: 1px solid var(--line-strong); border-radius: var(--radius-medium); background: var(--surface); color: inherit; font: inherit; font-size: max(1rem, 16px); }
      input::placeholder { color: var(--text-muted); opacity: 1; }
      .clear { position: absolute; inset: 0 0 0 auto; inline-size: 44px; padding: 0; background: none; }
      .clear svg { inline-size: 1rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; vertical-align: middle; }
    `,
  ];

  /** Finds what a text means; null until it is ready. The same function while it finds the same. */
  @property({ attribute: false }) find: ((text: string) => SearchResults) | null = null;
  /** What was searched for before, the newest first. */
  @property({ attribute: false }) recent: readonly string[] = [];
  /** Where distances are measured from; null gives none. */
  @property({ attribute: false }) origin: LngLat | null = null;
  @state() private text = "";
  @state() private isOpen = false;
  /** Place of the option that the arrow keys are at; −1 is none. */
  @state() private active = -1;
  @state() private parts: SearchParts | null = null;
  @query("input") private input!: HTMLInputElement;
  #isComposing = false;
  #results: SearchResults | null = null;
  /** What the results were found by. */
  #foundBy: readonly unknown[] = [];

  /** Puts the keyboard into the field. */
  override focus(options?: FocusOptions): void {
    this.input.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("focusout", this.#focusOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("focusout", this.#focusOut);
  }

  protected override willUpdate(): void {
    const by = [this.find, this.text.trim(), getLocale()];
    if (by.every((value, at) => value === this.#foundBy[at])) return;
    this.#foundBy = by;
    this.#results = this.find && this.text.trim() !== "" ? this.find(this.text.trim()) : null;
    this.active = -1;
  }

  protected override render() {
    const rows = this.#rows;
    return html`
      <div class="field">
        <input type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
          enterkeyhint="search" maxlength="200" aria-autocomplete="list" aria-label=${translate("search.label")}
          placeholder=${translate("search.placeholder")}
          aria-expanded=${rows.length > 0} aria-controls=${rows.length > 0 ? "results" : nothing}
          aria-activedescendant=${this.active < 0 ? nothing : `option-${this.active}`}
          .value=${this.text}
          @focus=${this.#focus} @click=${this.#reopen} @input=${this.#type} @keydown=${this.#key}
          @compositionstart=${() => {
            this.#isComposing = true;
          }}
          @compositionend=${() => {
            this.#isComposing = false;
            this.#type();
          }} />
        ${
          this.text === ""
            ? nothing
            : html`<button class="clear" aria-label=${translate("search.clear")} @click=${this.#clear}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
              </button>`
        }
      </div>
      <p class="visually-hidden" role="status">${this.isOpen && this.#results ? this.parts?.countText(this.#results, this.text.trim()) : nothing}</p>
      ${this.isOpen && this.parts ? this.#below(this.parts) : nothing}
    `;
  }

  #below({ preparing, recentList, resultList }: SearchParts) {
    const text = this.text.trim();
    const list =
      text === ""
        ? recentList(this.recent, this.#actions)
        : this.#results
          ? resultList(this.#results, text, this.active, this.origin, this.#actions)
          : preparing();
    return list === nothing ? nothing : html`<div class="results">${list}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("active") || this.active < 0) return;
    this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  get #rows(): readonly SearchRow[] {
    return this.isOpen && this.parts ? (this.#results?.rows ?? []) : [];
  }

  readonly #focus = async (): Promise<void> => {
    this.isOpen = true;
    this.dispatchEvent(new SearchWantedEvent());
    if (this.parts) return;
    const parts = await import("./search-parts.ts");
    if (this.parts) return;
    const root = this.renderRoot as ShadowRoot;
    const { styleSheet } = parts.searchListStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    this.parts = parts;
  };

  readonly #reopen = (): void => {
    this.isOpen = true;
  };

  readonly #focusOut = ({ relatedTarget }: FocusEvent): void => {
    const isWithin = relatedTarget instanceof Node && this.renderRoot.contains(relatedTarget);
    if (!isWithin) this.isOpen = false;
  };

  /** What an input method is still composing is nobody's query yet. */
  readonly #type = (): void => {
    if (this.#isComposing) return;
    this.text = this.input.value;
    this.isOpen = true;
  };

  readonly #clear = (): void => {
    this.text = "";
    this.isOpen = true;
    this.input.focus();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (this.#isComposing || event.isComposing) return;
    const rows = this.#rows;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (!this.isOpen) this.isOpen = true;
        else this.#step(event.key === "ArrowDown" ? 1 : -1, rows.length);
        break;
      case "Enter": {
        const row = rows[Math.max(0, this.active)];
        if (row) {
          event.preventDefault();
          this.#actions.choose(row);
        }
        break;
      }
      case "Escape":
        // what is open here goes first, a card only after it
        if (!this.isOpen || (this.text === "" && this.recent.length === 0)) break;
        event.stopPropagation();
        if (this.text === "") this.isOpen = false;
        else this.#clear();
        break;
    }
  };

  /** From the last on to the first, and back; without options to what was searched for before. */
  #step(step: 1 | -1, count: number): void {
    if (count > 0) {
      this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    } else if (step > 0) {
      this.renderRoot.querySelector<HTMLElement>(".again")?.focus();
    }
  }

  readonly #actions: SearchListActions = {
    choose: ({ record }) => {
      const text = this.text.trim();
      this.isOpen = false;
      this.active = -1;
      this.dispatchEvent(new RecentSearchEvent({ type: "keep", text }));
      this.dispatchEvent(new RecordSelectEvent(record));
    },
    searchAgain: (text) => {
      this.text = text;
      this.input.focus();
    },
    forget: (text) => this.#forget({ type: "forget", text }),
    forgetAll: () => this.#forget({ type: "forget-all" }),
  };

  /** The button that was pressed goes with what it forgot: the keyboard goes back to the field. */
  #forget(change: RecentSearchEvent["change"]): void {
    this.input.focus();
    this.dispatchEvent(new RecentSearchEvent(change));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-search-box": HdSearchBox;
  }
}
