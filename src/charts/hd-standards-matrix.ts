import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { StandardState } from "../domain/standards.ts";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { ChartSelectEvent } from "./chart-events.ts";
import { fitText } from "./fit-text.ts";
import { rowButton } from "./row-button.ts";
import { stateMark } from "./state-mark.ts";

/** One record and the states of its standards, in the order of the columns. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly states: readonly StandardState[];
}

/** Columns that belong together, such as 六有. */
export interface MatrixGroup {
  readonly label: string;
  readonly columns: readonly string[];
}

const ROW = 28;
const CELL = 26;
const GROUP_GAP = 12;
const HEAD = 84;
/** Below this width a name stands above its cells. */
const NARROW = 440;
/** Room that the last slanted heading leans into. */
const LEAN = 26;

/** Which standards each record meets. @fires hd-chart-select */
@customElement("hd-standards-matrix")
@localized()
export class HdStandardsMatrix extends ChartElement {
  @property({ attribute: false }) groups: readonly MatrixGroup[] = [];
  @property({ attribute: false }) rows: readonly MatrixRow[] = [];
  /** Below each column, such as `5/8`. */
  @property({ attribute: false }) sums: readonly string[] = [];

  protected override drawing(width: number) {
    const columns = this.groups.flatMap((group, index) =>
      group.columns.map((label) => ({ label, index })),
    );
    const cells = columns.length;
    const gaps = (this.groups.length - 1) * GROUP_GAP;
    // on a narrow screen a name stands above its cells: beside them nothing of it would be left
    const isNarrow = width < NARROW;
    const row = isNarrow ? ROW + 18 : ROW;
    const share = isNarrow ? 1 : 0.68;
    const cell = Math.min(CELL, (width * share - gaps - LEAN) / Math.max(1, cells));
    const names = isNarrow ? 0 : Math.min(width - cells * cell - gaps - LEAN, 280);
    const x = (at: number): number =>
      names + (at + 0.5) * cell + (columns[at]?.index ?? 0) * GROUP_GAP;
    const right = x(cells - 1) + cell / 2;
    const height = HEAD + this.rows.length * row + (this.sums.length > 0 ? 28 : 4);
    const radius = Math.min(7, cell * 0.36);
    return html`<svg width=${width} height=${height} role="group" aria-label="${this.heading}. ${this.summary}">
      ${columns.map(
        ({ label }, at) =>
          svg`<text class="muted" transform="translate(${x(at)} ${HEAD - 8}) rotate(-60)">${label}</text>`,
      )}
      ${this.rows.map((each, index) => {
        const top = HEAD + index * row;
        const middle = isNarrow ? top + 32 : top + ROW / 2;
        const select = () => this.dispatchEvent(new ChartSelectEvent(each.id));
        return svg`${rowButton(each.name, [0, top, right, row], select)}<g class="content" aria-hidden="true">
            <line class="grid" x1="0" x2=${right} y1=${top + row} y2=${top + row}></line>
            <text x="2" y=${isNarrow ? top + 10 : middle}>${fitText(each.name, (isNarrow ? width : names) - 8)}</text>
            ${each.states.map((state, at) => stateMark(state, x(at), middle, radius))}
          </g>`;
      })}
      ${
        this.sums.length > 0
          ? this.sums.map(
              (sum, at) =>
                svg`<text class="muted middle" x=${x(at)} y=${height - 12} font-size=${Math.min(12, cell * 0.5)}>${sum}</text>`,
            )
          : nothing
      }
    </svg>`;
  }
}
