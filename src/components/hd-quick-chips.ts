import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { QuickEvent, type QuickKind } from "./quick-events.ts";
import { sharedStyles } from "./shared-styles.ts";

export interface QuickChip {
  readonly kind: QuickKind;
  /** How many records stand behind it; null where counting says nothing. */
  readonly count: number | null;
  /** True while what it asks for is shown; null for a chip that only leads somewhere. */
  readonly pressed: boolean | null;
}

/** A row of short ways into the list. @fires hd-quick */
@customElement("hd-quick-chips")
@localized()
export class HdQuickChips extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; container-type: inline-size; }
      div { display: grid; grid-template-columns: 1fr 1fr; gap: 6px; }
      @container (min-width: 15.5rem) { div { grid-template-columns: repeat(4, 1fr); } }
      button { min-inline-size: 0; min-block-size: max(44px, var(--target)); padding: var(--space-1) 2px; border-radius: 1.375rem; font-size: 0.875rem; line-height: 1.25; overflow-wrap: anywhere; }
      button[aria-pressed="true"] { background: var(--accent); color: var(--on-accent); }
      span { display: block; color: var(--text-muted); }
      button:hover span { color: inherit; }
    `,
  ];

  @property({ attribute: false }) chips: readonly QuickChip[] = [];

  protected override render() {
    return html`<div role="group" aria-label=${translate("quick.title")}>
      ${this.chips.map(
        ({ kind, count, pressed }) => html`<button
          aria-pressed=${pressed ?? nothing}
          @click=${() => this.dispatchEvent(new QuickEvent(kind))}
        >
          ${translate(`quick.${kind}`)} ${count === null ? nothing : html`<span>${count}</span>`}
        </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-quick-chips": HdQuickChips;
  }
}
