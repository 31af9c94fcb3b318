import { scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import { html, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { fitText } from "./fit-text.ts";

/** Shares of one indicator, 0…1, a belt each: proven, and possible while something is unknown. */
export interface ComparisonRow {
  readonly name: string;
  readonly shares: readonly { readonly low: number; readonly high: number }[];
}

/** Shape and colour of the first, second and third belt. */
const SIGNS = [
  { shape: symbolCircle, color: "var(--text)" },
  { shape: symbolSquare, color: "var(--centre)" },
  { shape: symbolDiamond, color: "var(--square)" },
] as const;

const ROW = 34;

/** Two or three belts side by side, indicator by indicator. */
@customElement("hd-comparison-chart")
@localized()
export class HdComparisonChart extends ChartElement {
  @property({ attribute: false }) belts: readonly string[] = [];
  @property({ attribute: false }) rows: readonly ComparisonRow[] = [];

  protected override drawing(width: number) {
    const isNarrow = width < 480;
    const names = isNarrow ? 0 : Math.min(220, width * 0.34);
    const row = isNarrow ? ROW + 16 : ROW;
    const head = this.belts.length * 20 + 22;
    const x = scaleLinear([0, 1], [names + 16, width - 16]);
    const height = head + this.rows.length * row;
    const mark = (belt: number, at: number, y: number) => {
      const sign = SIGNS[belt] ?? SIGNS[0];
      const path = symbol(sign.shape, 90)() ?? "";
      return svg`<path transform="translate(${at} ${y})" d=${path} fill=${sign.color}></path>`;
    };
    return html`<svg width=${width} height=${height} role="img" aria-label="${this.heading}. ${this.summary}">
      ${this.belts.map(
        (name, index) => svg`${mark(index, 8, 10 + index * 20)}
          <text x="20" y=${10 + index * 20}>${fitText(name, width - 24)}</text>`,
      )}
      ${[0, 0.5, 1].map(
        (
          share,
        ) => svg`<text class="muted middle" x=${x(share)} y=${head - 10}>${share * 100} %</text>
          <line class="grid" x1=${x(share)} x2=${x(share)} y1=${head} y2=${height}></line>`,
      )}
      ${this.rows.map(({ name, shares }, index) => {
        const top = head + index * row;
        const middle = top + (isNarrow ? 32 : row / 2);
        const spread = (at: number): number => middle + (at - (shares.length - 1) / 2) * 8;
        return svg`
          <text x="2" y=${isNarrow ? top + 10 : middle}>${fitText(name, (isNarrow ? width : names) - 8)}</text>
          ${shares.map(
            ({ low, high }, at) => svg`
              <line x1=${x(low)} x2=${x(high)} y1=${spread(at)} y2=${spread(at)} stroke=${(SIGNS[at] ?? SIGNS[0]).color} stroke-width="2" stroke-dasharray="2 2"></line>
              ${mark(at, x(low), spread(at))}`,
          )}`;
      })}
    </svg>`;
  }
}
