import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { foreignLang } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import { copyText } from "./copy-text.ts";
import { sharedStyles } from "./shared-styles.ts";

/** A text with a button that copies it, and word of whether that worked. */
@customElement("hd-copy-row")
@localized()
export class HdCopyRow extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 var(--space-3); align-items: center; }
      .label, .note, .outcome { color: var(--text-muted); font-size: 0.8125rem; }
      .text { grid-column: 1; overflow-wrap: anywhere; user-select: all; }
      .code { font-family: ui-monospace, monospace, var(--font-sans); font-size: 0.8125rem; }
      button { grid-column: 2; grid-row: 1 / span 3; min-block-size: 44px; min-inline-size: 4.5em; }
      .outcome:empty { display: none; }
    `,
  ];

  /** What the text is, such as 地址. */
  @property({ attribute: false }) label = "";
  @property({ attribute: false }) text = "";
  /** What it is good for. */
  @property({ attribute: false }) note: string | null = null;
  @property({ type: Boolean }) code = false;
  @state() private outcome: "copied" | "selected" | null = null;
  @query(".text") private shown!: HTMLElement;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has("text")) this.outcome = null;
  }

  protected override render() {
    const { label, text, note, outcome } = this;
    return html`
      <span class="label">${label}</span>
      <span class="text ${this.code ? "code" : ""}" lang=${foreignLang(text) ?? nothing}>${text}</span>
      ${note ? html`<span class="note">${note}</span>` : nothing}
      <button aria-label=${translate("copy.what", { what: label })} @click=${this.#copy}>
        ${outcome === "copied" ? "✓" : nothing} ${translate("copy.copy")}
      </button>
      <span class="outcome" role="status">${outcome ? translate(`copy.${outcome}`) : nothing}</span>
    `;
  }

  readonly #copy = async (): Promise<void> => {
    this.outcome = (await copyText(this.text, this.shown)) ? "copied" : "selected";
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-copy-row": HdCopyRow;
  }
}
