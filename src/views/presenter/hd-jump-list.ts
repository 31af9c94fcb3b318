import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../../components/hd-mark.ts";
import { entryMarkStyles } from "../../components/entry-mark-styles.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { findEntries, type JumpEntry } from "../../content/jump-entries.ts";
import type { TourScene } from "../../domain/tour.ts";
import { foreignLang } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { jumpListStyles } from "./jump-list-styles.ts";
import { JumpEvent } from "./presenter-events.ts";

/** Most finds that are listed: whoever has more types on. */
const MOST_FOUND = 60;

/**
 * Belts and stops that the wall can be sent to, and a field that finds them.
 *
 * @fires hd-jump
 */
@customElement("hd-jump-list")
@localized()
export class HdJumpList extends LitElement {
  static override styles = [sharedStyles, entryMarkStyles, jumpListStyles];

  @property({ attribute: false }) entries: readonly JumpEntry[] = [];
  /** What the wall shows. It is marked and nothing else: what a finger aims at stays where it is. */
  @property({ attribute: false }) scene: TourScene | null = null;
  @state() private query = "";
  @state() private opened: ReadonlySet<string> = new Set();

  protected override render() {
    const found = findEntries(this.entries, this.query);
    const isSearching = this.query.trim() !== "";
    return html`
      <form role="search" @submit=${(event: Event) => this.#jumpToFirst(event, found)}>
        <label for="query">${translate("presenter.search")}</label>
        <input id="query" type="search" autocomplete="off" spellcheck="false" enterkeyhint="go"
          aria-describedby="help" .value=${this.query} @input=${this.#type} />
        <p id="help" class="muted">${translate("presenter.search-help")}</p>
      </form>
      <p class="muted count" role="status">${isSearching ? countText(found.length) : nothing}</p>
      <ul class="entries">${
        isSearching
          ? repeat(
              found.slice(0, MOST_FOUND),
              ({ id }) => id,
              (entry) => html`<li>${this.#button(entry)}</li>`,
            )
          : repeat(
              this.entries,
              ({ id }) => id,
              (entry) => this.#branch(entry),
            )
      }</ul>`;
  }

  #branch(entry: JumpEntry) {
    const { id, stops, name } = entry;
    const isOpen = this.opened.has(id);
    if (stops.length === 0) return html`<li>${this.#button(entry)}</li>`;
    return html`<li>
      <div class="row">
        ${this.#button(entry)}
        <button class="expand" aria-expanded=${isOpen}
          aria-label=${translate("list.expand", { name })} @click=${() => this.#toggle(id)}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6l4 4 4-4" /></svg>
        </button>
      </div>
      ${isOpen ? html`<ul class="stops">${stops.map((stop) => html`<li>${this.#button(stop)}</li>`)}</ul>` : nothing}
    </li>`;
  }

  #button({ id, number, name, mark, illustrative, sceneId, isInstead }: JumpEntry) {
    const isShown = this.scene !== null && shownIn(this.scene).includes(id);
    const hint = sceneId === null ? "presenter.not-in-tour" : "presenter.not-in-tour-belt";
    return html`<button class="entry" aria-current=${isShown ? "true" : nothing}
      ?disabled=${sceneId === null}
      @click=${() => sceneId && this.dispatchEvent(new JumpEvent(sceneId))}>
      <span class="number">${number ?? ""}</span>
      ${mark === null || mark === "belt" ? html`<span class=${mark ?? "whole"} aria-hidden="true"></span>` : html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>`}
      <span class="words"><span lang=${foreignLang(name) ?? nothing}>${name}</span>
        ${sceneId === null || isInstead ? html`<small>${translate(hint)}</small>` : nothing}</span>
    </button>`;
  }

  readonly #type = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  #jumpToFirst(event: Event, found: readonly JumpEntry[]): void {
    event.preventDefault();
    const first = found.find(({ sceneId }) => sceneId !== null);
    if (first?.sceneId) this.dispatchEvent(new JumpEvent(first.sceneId));
  }

  #toggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }
}

/** Entries that stand for a scene. */
const shownIn = ({ point, belt, kind }: TourScene): readonly (string | null)[] =>
  belt === null ? [kind] : [belt, point];

const countText = (count: number): string =>
  count === 0 ? translate("presenter.found-none") : translate("presenter.found", { count });

declare global {
  interface HTMLElementTagNameMap {
    "hd-jump-list": HdJumpList;
  }
}
