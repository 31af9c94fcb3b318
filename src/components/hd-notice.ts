import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

/** One quiet message at the foot of the page; the reader closes it. @fires close */
@customElement("hd-notice")
@localized()
export class HdNotice extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { position: fixed; inset: auto 0 var(--space-4); z-index: 20; display: grid; justify-items: center; pointer-events: none; }
      p { display: flex; align-items: center; gap: var(--space-3); max-inline-size: min(40rem, calc(100vw - 2 * var(--space-4))); padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4); border-radius: var(--radius-medium); background: var(--text); color: var(--surface); pointer-events: auto; overflow-wrap: anywhere; }
      button { flex: none; color: var(--text); }
    `,
  ];

  @property({ attribute: false }) text: string | null = null;

  protected override render() {
    return html`<div role="status">${
      this.text
        ? html`<p><span>${this.text}</span>
          <button @click=${() => this.dispatchEvent(new Event("close"))}>${translate("app.notice-close")}</button></p>`
        : nothing
    }</div>`;
  }
}
