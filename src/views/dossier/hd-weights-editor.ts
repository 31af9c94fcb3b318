import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { Scheme } from "../../domain/assessment.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { dossierStyles } from "./dossier-styles.ts";

/** Tries other weights; everything is recomputed at once. @fires hd-setting */
@customElement("hd-weights-editor")
@localized()
export class HdWeightsEditor extends LitElement {
  static override styles = [
    sharedStyles,
    dossierStyles,
    css`
      .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: var(--space-2) var(--space-5); }
      fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
      legend { padding: 0; color: var(--text-muted); font-size: 0.875rem; }
      label { display: flex; align-items: center; justify-content: space-between; gap: var(--space-2); min-block-size: var(--target); margin-block-end: var(--space-1); }
      label.tried { font-weight: 700; }
      input { inline-size: 5.5rem; min-block-size: var(--target); border: 1px solid var(--line-strong); border-radius: var(--radius-small); padding-inline: var(--space-2); background: var(--surface); color: inherit; font: inherit; text-align: end; }
      .sum { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3); margin-block-start: var(--space-3); }
    `,
  ];

  @property({ attribute: false }) scheme!: Scheme;
  @property({ attribute: false }) tried: Readonly<Record<string, number>> = {};

  protected override render() {
    const { scheme, tried } = this;
    const indicators = scheme.dimensions.flatMap((dimension) => dimension.indicators);
    const sum = indicators.reduce((total, { id, weight }) => total + (tried[id] ?? weight), 0);
    const text = String(Math.round(sum * 10) / 10);
    return html`<p class="muted">${translate("weights.help")}</p>
      <div class="grid">
        ${scheme.dimensions.map(
          (dimension) => html`<fieldset>
            <legend>${nameOf(dimension)}</legend>
            ${dimension.indicators.map(
              (indicator) => html`<label class=${indicator.id in tried ? "tried" : ""}>
                <span>${nameOf(indicator)}</span>
                <input type="number" inputmode="decimal" min="0" max="100" step="0.5"
                  .value=${live(String(tried[indicator.id] ?? indicator.weight))}
                  @change=${(event: Event) => this.#weigh(indicator.id, indicator.weight, event)} />
              </label>`,
            )}
          </fieldset>`,
        )}
      </div>
      <p class="sum" role="status">
        ${translate(sum > 0 ? (Math.abs(sum - 100) < 0.05 ? "weights.sum" : "weights.scaled") : "weights.nothing", { sum: text })}
        <button ?disabled=${Object.keys(tried).length === 0}
          @click=${() => this.dispatchEvent(new SettingEvent({ type: "reset-weights" }))}>
          ${translate("weights.reset")}
        </button>
      </p>`;
  }

  #weigh(indicator: string, own: number, event: Event): void {
    const { valueAsNumber } = event.target as HTMLInputElement;
    const isOwn = !Number.isFinite(valueAsNumber) || valueAsNumber === own;
    const weight = isOwn ? null : valueAsNumber;
    this.dispatchEvent(new SettingEvent({ type: "set-weight", indicator, weight }));
    this.requestUpdate();
  }
}
