import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { foreignLang } from "../i18n/format.ts";
import { getLocale, localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

interface SourceCredit {
  readonly name: string;
  readonly nameEn: string;
  readonly licence: string;
  readonly page: string | null;
}

/** Where the map's data comes from, its review number, and that its water is schematic. */
@customElement("hd-attribution")
@localized()
export class HdAttribution extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; font-size: 0.75rem; }
      .line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); padding: 0 var(--space-2); border-radius: var(--radius-small); background: color-mix(in srgb, var(--surface) 88%, transparent); }
      button { padding: 0 var(--space-1); background: none; text-decoration: underline; text-underline-offset: 2px; min-block-size: 24px; }
      @media (pointer: coarse) { button { min-block-size: 44px; } }
      ul { max-block-size: 40dvh; overflow-y: auto; max-inline-size: 26rem; margin-block-end: var(--space-2); padding: var(--space-3); border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); }
      li + li { margin-block-start: var(--space-2); }
      li span { display: block; color: var(--text-muted); overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: false }) sources: readonly SourceCredit[] = [];
  /** Map review number (审图号); empty until the owner has one. */
  @property({ attribute: false }) reviewNumber = "";
  @property({ type: Boolean }) open = false;

  protected override render() {
    return html`
      <div id="sources" ?hidden=${!this.open}>
        ${
          this.open
            ? html`<ul>${this.sources.map(
                ({
                  name,
                  nameEn,
                  licence,
                  page,
                }) => html`<li>${getLocale() === "en" ? nameEn : name}
                  <span lang=${foreignLang(licence) ?? nothing}>${licence}${page ? html` · ${page}` : nothing}</span></li>`,
              )}</ul>`
            : nothing
        }
      </div>
      <p class="line" @keydown=${this.#key}>
        <button aria-expanded=${this.open} aria-controls="sources" @click=${() => {
          this.open = !this.open;
        }}>© ${translate("map.sources")}</button>
        <span>${translate("map.schematic-water")}</span>
        <span>${translate("map.review-number", {
          number: this.reviewNumber || translate("map.review-pending"),
        })}</span>
      </p>
    `;
  }

  /** Escape closes the list of sources, and nothing else besides. */
  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.open) return;
    event.stopPropagation();
    this.open = false;
  }
}
