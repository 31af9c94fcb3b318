import { scaleLinear } from "d3-scale";
import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { monthsBetween } from "../domain/quarter.ts";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { ChartSelectEvent } from "./chart-events.ts";
import { fitText } from "./fit-text.ts";
import { rowButton } from "./row-button.ts";

/** One belt's way through the stages. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  /** Months `YYYY-MM` of the milestones that are dated, in order, each with its place 0…4. */
  readonly steps: readonly { readonly month: string; readonly stage: number }[];
  /** What stands in the row when nothing is dated, such as 待填. */
  readonly note: string;
}

const ROW = 30;
/** Height of a label of a due line, each on a line of its own: they may be longer than a year is wide. */
const DUE = 14;
/** Below this width a name stands above its line instead of before it. */
const NARROW = 520;

/** Belts on their way from plan to full coverage. @fires hd-chart-select */
@customElement("hd-stage-timeline")
@localized()
export class HdStageTimeline extends ChartElement {
  @property({ attribute: false }) rows: readonly TimelineRow[] = [];
  /** First and last month, `YYYY-MM`. */
  @property({ attribute: false }) from = "";
  @property({ attribute: false }) to = "";
  /** Ends of the programme's years. */
  @property({ attribute: false }) dues: readonly {
    readonly month: string;
    readonly label: string;
  }[] = [];
  /** Month that everything is shown as of; null is `to`. */
  @property({ attribute: false }) at: string | null = null;

  protected override drawing(width: number) {
    const isNarrow = width < NARROW;
    const names = isNarrow ? 0 : Math.min(240, width * 0.32);
    const row = isNarrow ? ROW + 18 : ROW;
    const top = 20 + this.dues.length * DUE;
    const height = top + this.rows.length * row + 22;
    const span = Math.max(1, monthsBetween(this.from, this.to));
    const x = scaleLinear([0, span], [names + 8, width - 10]);
    const place = (month: string): number => x(monthsBetween(this.from, month));
    const bottom = height - 20;
    const firstYear = Number(this.from.slice(0, 4));
    const years = Array.from(
      { length: Math.floor(span / 12) + 1 },
      (_, index) => firstYear + index,
    );
    const every = Math.max(1, Math.ceil((40 * years.length) / (width - names)));
    return html`<svg width=${width} height=${height} role="group" aria-label=${this.heading}>
      ${years.map((year, index) =>
        index % every === 0
          ? svg`<line class="grid" x1=${place(`${year}-01`)} x2=${place(`${year}-01`)} y1=${top - 4} y2=${bottom}></line>
            <text class="muted" x=${place(`${year}-01`)} y=${height - 8}>${year}</text>`
          : nothing,
      )}
      ${this.dues.map(
        (
          { month, label },
          index,
        ) => svg`<line class="due" x1=${place(month)} x2=${place(month)} y1=${top - 8} y2=${bottom}></line>
          <text class="muted" x=${place(month) + 4} y=${8 + index * DUE}>${label}</text>`,
      )}
      ${this.rows.map((each, index) => this.#row(each, top + index * row, { width, names, row, isNarrow, place }))}
      ${
        this.at === null
          ? nothing
          : svg`<line class="at" x1=${place(this.at)} x2=${place(this.at)} y1=${top - 8} y2=${bottom}></line>`
      }
    </svg>`;
  }

  #row(
    { id, name, steps, note }: TimelineRow,
    top: number,
    layout: {
      readonly width: number;
      readonly names: number;
      readonly row: number;
      readonly isNarrow: boolean;
      readonly place: (month: string) => number;
    },
  ) {
    const { width, names, row, isNarrow, place } = layout;
    const y = top + (isNarrow ? 32 : row / 2);
    const select = () => this.dispatchEvent(new ChartSelectEvent(id));
    const end = this.at ?? this.to;
    const parts = steps.map((step, index) => ({ ...step, until: steps[index + 1]?.month ?? end }));
    return svg`${rowButton(steps.length > 0 ? name : `${name} ${note}`, [0, top, width, row - 2], select)}<g class="content" aria-hidden="true">
      <text x=${isNarrow ? 2 : 4} y=${isNarrow ? top + 10 : y}>${fitText(name, (isNarrow ? width : names) - 8)}</text>
      ${steps.length === 0 ? svg`<text class="muted" x=${(isNarrow ? 0 : names) + 12} y=${y}>${note}</text>` : nothing}
      ${parts.map(
        ({
          month,
          until,
          stage,
        }) => svg`<line x1=${place(month)} x2=${Math.max(place(month), place(until))}
          y1=${y} y2=${y} stroke="var(--belt)" stroke-width=${1.5 + stage * 1.8}></line>`,
      )}
      ${parts.map(
        ({ month, stage }) =>
          svg`<circle cx=${place(month)} cy=${y} r=${3 + stage * 0.7} class=${stage < 2 ? "unmet" : "met"}></circle>`,
      )}
    </g>`;
  }
}
