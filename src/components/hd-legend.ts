import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { MarkName } from "../domain/marks.ts";
import { localized, translate } from "../i18n/translate.ts";
import "./hd-mark.ts";
import { sharedStyles } from "./shared-styles.ts";

/** One line of the legend. */
export interface LegendEntry {
  readonly sign:
    | MarkName
    | "belt"
    | "belt-sample"
    | "belt-forming"
    | "spokes"
    | "corridor"
    | "water"
    | "sample";
  readonly label: string;
}

/** Says what the map shows: exactly `entries`. */
@customElement("hd-legend")
@localized()
export class HdLegend extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: var(--space-2) var(--space-4);
        border-radius: var(--radius-medium);
        background: var(--surface);
        box-shadow: var(--shadow);
        font-size: 0.875rem;
      }
      
      ul { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
      li { display: flex; align-items: center; gap: var(--space-2); padding-block: 2px; }
      .sign { inline-size: 1.5em; flex: none; }
      .belt { block-size: 4px; border-radius: 2px; background: var(--belt); }
      .belt-sample { block-size: 5px; border-radius: 2px; background: repeating-linear-gradient(90deg, var(--casing) 0 4px, transparent 4px 8px) center / 100% 1.5px no-repeat var(--belt); }
      .belt-forming { block-size: 3px; background: repeating-linear-gradient(90deg, var(--belt) 0 6px, transparent 6px 10px); }
      .spokes { block-size: 2px; background: repeating-linear-gradient(90deg, var(--centre) 0 8px, transparent 8px 12px); }
      .corridor { block-size: 8px; border-block: 2px dashed var(--corridor); }
      .water { block-size: 0.9em; border-radius: 3px; background: var(--water); border: 1px solid var(--line); }
      .sample { inline-size: 1.1em; block-size: 1.1em; margin-inline: 0.2em; border-radius: 50%; border: 1.5px dashed var(--text-muted); }
    `,
  ];

  @property({ attribute: false }) entries: readonly LegendEntry[] = [];

  protected override render() {
    return html`<h2 class="visually-hidden">${translate("legend.title")}</h2>
      ${
        this.entries.length > 0
          ? html`<ul>${this.entries.map(
              ({ sign, label }) => html`<li>${this.#sign(sign)}<span>${label}</span></li>`,
            )}</ul>`
          : html`<p>${translate("legend.empty")}</p>`
      }`;
  }

  #sign(sign: LegendEntry["sign"]) {
    switch (sign) {
      case "belt":
      case "belt-sample":
      case "belt-forming":
      case "spokes":
      case "corridor":
      case "water":
      case "sample":
        return html`<span class=${`sign ${sign}`} aria-hidden="true"></span>`;
      default:
        return html`<hd-mark .mark=${sign}></hd-mark>`;
    }
  }
}
