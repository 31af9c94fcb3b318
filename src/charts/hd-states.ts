import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { StandardState } from "../domain/standards.ts";
import { chartStyles } from "./chart-styles.ts";
import { stateMark } from "./state-mark.ts";

/** A small row of standards' states, for a cell of a table. */
@customElement("hd-states")
export class HdStates extends LitElement {
  static override styles = [
    chartStyles,
    css`:host { display: inline-block; } svg { max-inline-size: none; }`,
  ];

  @property({ attribute: false }) states: readonly StandardState[] = [];
  /** What it says, in words. */
  @property({ attribute: false }) label = "";

  protected override render() {
    const width = this.states.length * 18;
    return html`<svg width=${width} height="18" role="img" aria-label=${this.label}>
      ${this.states.map((state, index) => stateMark(state, index * 18 + 9, 9, 6.5))}
    </svg>`;
  }
}
