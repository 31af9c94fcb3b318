import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import type { DirectionsContent } from "./directions-content.ts";
import "./hd-copy-row.ts";
import { sharedStyles } from "./shared-styles.ts";

/** The ways to a record: map apps that open on it, and what can be copied where none opens. */
@customElement("hd-directions")
@localized()
export class HdDirections extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: var(--space-4); }
      .notes { display: grid; gap: var(--space-2); padding: var(--space-2) var(--space-3); border: 1px dashed var(--sample); border-radius: var(--radius-small); color: var(--sample); font-size: 0.875rem; }
      .apps { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: var(--space-2); }
      a { display: grid; place-items: center; min-block-size: 48px; padding: var(--space-2) var(--space-3); border-radius: var(--radius-small); background: var(--surface-raised); color: inherit; text-align: center; text-decoration: none; font-weight: 600; }
      a:hover { background: var(--surface-selected); }
      .copies { display: grid; gap: var(--space-3); padding-block-start: var(--space-3); border-block-start: 1px solid var(--line); }
      dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: var(--space-1) var(--space-3); }
      dt { color: var(--text-muted); }
      @media (forced-colors: active) { a { border: 1px solid LinkText; } }
    `,
  ];

  @property({ attribute: false }) content: DirectionsContent | null = null;

  protected override render() {
    const { content } = this;
    if (!content) return nothing;
    const { notes, apps, hours, address, positions } = content;
    return html`
      ${notes.length > 0 ? html`<div class="notes">${notes.map((note) => html`<p>${note}</p>`)}</div>` : nothing}
      ${
        apps.length > 0
          ? html`<ul class="apps" aria-label=${translate("go.apps")}>${apps.map(
              ({ app, href }) =>
                html`<li><a href=${href} target="_blank" rel="noopener noreferrer"
                  >${translate(`go.app.${app}`)}<span class="visually-hidden">${translate("go.new-window")}</span></a></li>`,
            )}</ul>`
          : nothing
      }
      ${hours ? html`<dl><dt>${translate("card.hours")}</dt><dd>${hours}</dd></dl>` : nothing}
      <div class="copies">
        ${
          address
            ? html`<hd-copy-row .label=${translate("card.address")} .text=${address}></hd-copy-row>`
            : html`<p class="muted">${translate("go.no-address")}</p>`
        }
        ${positions.map(
          ({ system, text }) => html`<hd-copy-row
            .label=${translate("go.position", { system })}
            .note=${translate(system === "GCJ-02" ? "go.for-apps" : "go.for-receivers")}
            .text=${text}
          ></hd-copy-row>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-directions": HdDirections;
  }
}
