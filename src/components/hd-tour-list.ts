import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "./hd-mark.ts";
import type { MarkName } from "../domain/marks.ts";
import { foreignLang } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import { entryMarkStyles } from "./entry-mark-styles.ts";
import { sharedStyles } from "./shared-styles.ts";
import { tourListStyles } from "./tour-list-styles.ts";
import { WallCommandEvent } from "./wall-events.ts";

/** A subject that the tour can be sent to. */
export interface TourListEntry {
  readonly id: string;
  /** `3` is the third belt, `3.2` its second stop; null for what is not counted. */
  readonly number: string | null;
  readonly name: string;
  readonly mark: MarkName | "belt" | null;
  readonly illustrative: boolean;
  /** Scene to go to; null when the tour has none. */
  readonly sceneId: string | null;
}

/** Most that are listed: whoever has more types on. */
const MOST = 80;

/**
 * A dialog to go to any belt or stop, by its number or its name.
 *
 * @fires hd-wall-command
 */
@customElement("hd-tour-list")
@localized()
export class HdTourList extends LitElement {
  static override styles = [sharedStyles, entryMarkStyles, tourListStyles];

  /** What a text finds, best first; of none, what there is to choose from. */
  @property({ attribute: false }) find: (text: string) => readonly TourListEntry[] = () => [];
  @state() private text = "";
  @state() private isOpen = false;
  @query("dialog") private dialog!: HTMLDialogElement;
  @query("input") private input!: HTMLInputElement;

  /** Opens it, or leaves it open; somebody has typed a text already. */
  async open(text = ""): Promise<void> {
    if (this.isOpen) return;
    this.text = text;
    this.isOpen = true;
    await this.updateComplete;
    this.dialog.showModal();
    this.input.focus();
  }

  protected override render() {
    const found = this.isOpen ? this.find(this.text.trim()) : [];
    return html`<dialog aria-label=${translate("wall.list")} @close=${this.#closed} @click=${this.#beside}>
      ${
        this.isOpen
          ? html`<form role="search" @submit=${(event: Event) => this.#first(event, found)}>
              <label for="text">${translate("presenter.search")}</label>
              <button type="button" class="close" aria-label=${translate("wall.close")} @click=${this.#close}><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg></button>
              <input id="text" type="search" autocomplete="off" spellcheck="false" enterkeyhint="go"
                aria-describedby="help" .value=${this.text} @input=${this.#type} />
              <p id="help" class="muted">${translate("presenter.search-help")}</p>
            </form>
            <p class="muted" role="status">${found.length === 0 ? translate("presenter.found-none") : nothing}</p>
            <ul>${repeat(
              found.slice(0, MOST),
              ({ id }) => id,
              (entry) => html`<li>${this.#entry(entry)}</li>`,
            )}</ul>`
          : nothing
      }
    </dialog>`;
  }

  #entry({ number, name, mark, illustrative, sceneId }: TourListEntry) {
    return html`<button ?disabled=${sceneId === null} @click=${() => this.#jump(sceneId)}>
      <span class="number">${number ?? ""}</span>
      ${
        mark === null || mark === "belt"
          ? html`<span class=${mark ?? "whole"} aria-hidden="true"></span>`
          : html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>`
      }
      <span class="name" lang=${foreignLang(name) ?? nothing}>${name}</span>
    </button>`;
  }

  readonly #type = (): void => {
    this.text = this.input.value;
  };

  #first(event: Event, found: readonly TourListEntry[]): void {
    event.preventDefault();
    this.#jump(found.find(({ sceneId }) => sceneId !== null)?.sceneId ?? null);
  }

  #jump(sceneId: string | null): void {
    if (sceneId === null) return;
    this.#close();
    this.dispatchEvent(new WallCommandEvent({ jump: sceneId }));
  }

  readonly #close = (): void => this.dialog.close();

  readonly #closed = (): void => {
    this.isOpen = false;
  };

  /** A press beside the dialog's contents falls on the dialog itself. */
  readonly #beside = (event: Event): void => {
    if (event.target === this.dialog) this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-tour-list": HdTourList;
  }
}
