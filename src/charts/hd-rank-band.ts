import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { ChartSelectEvent } from "./chart-events.ts";
import { fitText } from "./fit-text.ts";
import { rowButton } from "./row-button.ts";

/** A belt's rank, and the ranks that other weights would give it. */
export interface RankRow {
  readonly id: string;
  readonly name: string;
  readonly rank: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  /** Score in words, or why there is no rank. */
  readonly text: string;
}

const ROW = 30;
const HEAD = 22;
const TEXT = 96;

/** Ranks with the band that ±20 % of each weight opens. @fires hd-chart-select */
@customElement("hd-rank-band")
@localized()
export class HdRankBand extends ChartElement {
  @property({ attribute: false }) rows: readonly RankRow[] = [];

  protected override drawing(width: number) {
    const isNarrow = width < 520;
    const names = isNarrow ? 0 : Math.min(240, width * 0.34);
    const row = isNarrow ? ROW + 18 : ROW;
    const ranked = this.rows.filter(({ rank }) => rank !== null).length;
    const x = scaleLinear([1, Math.max(2, ranked)], [names + 18, width - TEXT - 18]);
    const height = HEAD + this.rows.length * row;
    const ticks = Array.from({ length: ranked }, (_, index) => index + 1);
    return html`<svg width=${width} height=${height} role="group" aria-label="${this.heading}. ${this.summary}">
      ${ticks.map(
        (rank) => svg`<text class="muted middle" x=${x(rank)} y="8">${rank}</text>
          <line class="grid" x1=${x(rank)} x2=${x(rank)} y1=${HEAD - 4} y2=${HEAD + ranked * row}></line>`,
      )}
      ${this.rows.map((each, index) => {
        const top = HEAD + index * row;
        const y = top + (isNarrow ? 30 : row / 2);
        const { rank, best, worst } = each;
        const select = () => this.dispatchEvent(new ChartSelectEvent(each.id));
        return svg`${rowButton(`${each.name} ${each.text}`, [0, top, width, row - 2], select)}<g class="content" aria-hidden="true">
          <text x="4" y=${isNarrow ? top + 10 : y}>${fitText(each.name, (isNarrow ? width : names) - 8)}</text>
          ${
            rank === null || best === null || worst === null
              ? nothing
              : svg`<line x1=${x(best)} x2=${x(worst)} y1=${y} y2=${y} stroke="var(--line-strong)" stroke-width="8" stroke-linecap="round"></line>
                <circle class="met" cx=${x(rank)} cy=${y} r="6"></circle>`
          }
          <text class="end ${rank === null ? "muted" : ""}" x=${width - 4} y=${y}>${each.text}</text>
        </g>`;
      })}
    </svg>`;
  }
}
