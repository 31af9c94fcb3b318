import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { fitText } from "./fit-text.ts";

/** One indicator of a belt, in points. */
export interface AssessmentRow {
  readonly name: string;
  /** Points that it can give. */
  readonly weight: number;
  /** Points proven, and possible while something is unknown. */
  readonly low: number;
  readonly high: number;
  /** 1 for the largest lever; null when it is none of the largest. */
  readonly lever: number | null;
  /** Such as `9.6/16`. */
  readonly text: string;
}

const ROW = 30;
const BAR = 14;
const TEXT = 76;

/** Points per indicator: proven filled, unknown hatched, missing empty; the largest levers numbered. */
@customElement("hd-assessment-bars")
@localized()
export class HdAssessmentBars extends ChartElement {
  @property({ attribute: false }) rows: readonly AssessmentRow[] = [];

  protected override drawing(width: number) {
    const isNarrow = width < 480;
    const names = isNarrow ? 0 : Math.min(220, width * 0.34);
    const row = isNarrow ? ROW + 16 : ROW;
    const most = Math.max(1, ...this.rows.map(({ weight }) => weight));
    const x = scaleLinear([0, most], [names + 8, width - TEXT - 30]);
    const height = this.rows.length * row + 4;
    return html`<svg width=${width} height=${height} role="img" aria-label="${this.heading}. ${this.summary}">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="5" stroke="var(--unknown)" stroke-width="2"></line>
        </pattern>
      </defs>
      ${this.rows.map(({ name, weight, low, high, lever, text }, index) => {
        const top = index * row;
        const y = top + (isNarrow ? 20 : (row - BAR) / 2);
        const middle = y + BAR / 2;
        const room = (isNarrow ? width : names) - 4;
        return svg`
          <text x="2" y=${isNarrow ? top + 9 : middle}>${fitText(name, room)}</text>
          <rect x=${x(0)} y=${y} width=${Math.max(0, x(weight) - x(0))} height=${BAR} fill="var(--surface)" stroke="var(--line-strong)"></rect>
          <rect x=${x(low)} y=${y} width=${Math.max(0, x(high) - x(low))} height=${BAR} fill="url(#hatch)"></rect>
          <rect x=${x(0)} y=${y} width=${Math.max(0, x(low) - x(0))} height=${BAR} fill="var(--text)"></rect>
          <text class="end" x=${width - 30} y=${middle}>${text}</text>
          ${lever === null ? nothing : svg`<text class="lever" x=${width - 25} y=${middle}>▲${lever}</text>`}`;
      })}
    </svg>`;
  }
}
