import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";

/** One thing that is counted quarter by quarter. */
export interface GrowthSeries {
  readonly label: string;
  /** One a quarter. */
  readonly counts: readonly number[];
  /** What the programme asks for; null when it names no number. */
  readonly target: { readonly value: number; readonly label: string } | null;
}

const PANEL = 96;
const GAP = 30;

/** Cumulative counts, one panel each with its own scale. */
@customElement("hd-growth-chart")
@localized()
export class HdGrowthChart extends ChartElement {
  @property({ attribute: false }) series: readonly GrowthSeries[] = [];
  /** Labels of the time axis; empty texts are not written. One a quarter. */
  @property({ attribute: false }) labels: readonly string[] = [];
  /** Quarter that everything is shown as of, by its place. */
  @property({ attribute: false }) at: number | null = null;

  protected override drawing(width: number) {
    const height = this.series.length * (PANEL + GAP) + 10;
    const last = Math.max(1, this.labels.length - 1);
    const x = scaleLinear([0, last], [4, width - 64]);
    return html`<svg width=${width} height=${height} role="img" aria-label="${this.heading}. ${this.summary}">
      ${this.series.map((each, index) => this.#panel(each, index * (PANEL + GAP) + GAP - 8, x, width))}
      ${this.labels.map((label, index) =>
        label && (index % 8 === 0 || width > 700)
          ? svg`<text class="muted" x=${x(index)} y=${height - 4}>${label}</text>`
          : nothing,
      )}
    </svg>`;
  }

  #panel(
    { label, counts, target }: GrowthSeries,
    top: number,
    x: (index: number) => number,
    width: number,
  ) {
    const most = Math.max(1, target?.value ?? 0, ...counts);
    const y = scaleLinear([0, most], [top + PANEL - 10, top + 4]);
    const shape = (kind: "line" | "area"): string => {
      const across = (_: number, index: number): number => x(index);
      return (
        (kind === "line"
          ? line<number>(across, (count) => y(count)).curve(curveStepAfter)(counts)
          : area<number>(across, y(0), (count) => y(count)).curve(curveStepAfter)(counts)) ?? ""
      );
    };
    const shown = this.at ?? counts.length - 1;
    const count = counts[shown] ?? 0;
    return svg`
      <text x="4" y=${top - 10}>${label}</text>
      <line class="axis" x1="4" x2=${width - 64} y1=${y(0)} y2=${y(0)}></line>
      <path d=${shape("area")} fill="var(--surface-raised)"></path>
      <path d=${shape("line")} fill="none" stroke="var(--text)" stroke-width="2"></path>
      ${
        target
          ? svg`<line class="due" x1="4" x2=${width - 64} y1=${y(target.value)} y2=${y(target.value)}></line>
            <text class="muted end" x=${width - 64} y=${y(target.value) - 8}>${target.label}</text>`
          : nothing
      }
      <line class="at" x1=${x(shown)} x2=${x(shown)} y1=${top} y2=${y(0)}></line>
      <circle class="met" cx=${x(shown)} cy=${y(count)} r="4"></circle>
      <text x=${x(shown) + 8} y=${y(count)} font-weight="700" font-size="16">${count}</text>`;
  }
}
