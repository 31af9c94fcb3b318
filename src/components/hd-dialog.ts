import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

/** A window over the page, a sheet at its foot on a phone; what it says is slotted in. @fires close */
@customElement("hd-dialog")
@localized()
export class HdDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: contents; }
      dialog { inline-size: min(30rem, calc(100vw - 2 * var(--space-4))); max-inline-size: none; max-block-size: calc(100dvh - 2 * var(--space-4)); padding: 0; border: 0; border-radius: var(--radius-large); background: var(--surface); color: var(--text); box-shadow: var(--shadow); overflow-y: auto; overscroll-behavior: contain; pointer-events: auto; }
      dialog::backdrop { background: rgb(18 13 12 / 45%); }
      header { position: sticky; inset-block-start: 0; z-index: 1; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-2); align-items: start; padding: var(--space-5) var(--space-5) var(--space-3); background: var(--surface); }
      h2 { align-self: center; font-family: var(--font-title); font-weight: 900; font-size: 1.25rem; line-height: 1.3; text-wrap: balance; overflow-wrap: anywhere; }
      h2:focus { outline: none; }
      button { display: grid; place-items: center; padding: 0; min-inline-size: 44px; min-block-size: 44px; }
      svg { inline-size: 1.25rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
      .content { padding: 0 var(--space-5) var(--space-5); }
      @media (max-width: 699px) { dialog { inline-size: 100vw; margin: auto 0 0; border-end-start-radius: 0; border-end-end-radius: 0; } }
    `,
  ];

  @property({ attribute: false }) heading = "";
  @query("dialog") private dialog!: HTMLDialogElement;
  #isPressedBeside = false;

  async show(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading"
      @keydown=${keepKeys} @pointerdown=${this.#press} @click=${this.#leave}
      @close=${() => this.dispatchEvent(new Event("close"))}
    >
      <header>
        <h2 id="heading" tabindex="-1" autofocus>${this.heading}</h2>
        <button aria-label=${translate("dialog.close")} title=${translate("dialog.close")}
          @click=${() => this.close()}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6L18 18M18 6L6 18" /></svg>
        </button>
      </header>
      <div class="content"><slot></slot></div>
    </dialog>`;
  }

  readonly #press = (event: MouseEvent): void => {
    this.#isPressedBeside = this.#isBeside(event);
  };

  /** A press beside the window closes it; not a selection of text that ends there. */
  readonly #leave = (event: MouseEvent): void => {
    if (this.#isPressedBeside && this.#isBeside(event)) this.close();
  };

  #isBeside({ target, clientX, clientY }: MouseEvent): boolean {
    if (target !== this.dialog) return false;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    return clientX < left || clientX > right || clientY < top || clientY > bottom;
  }
}

/** The key that closes a window closes nothing behind it. */
const keepKeys = (event: KeyboardEvent): void => event.stopPropagation();

declare global {
  interface HTMLElementTagNameMap {
    "hd-dialog": HdDialog;
  }
}
