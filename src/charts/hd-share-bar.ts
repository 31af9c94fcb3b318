import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { chartStyles } from "./chart-styles.ts";

const WIDTH = 72;

/** A small bar for a cell of a table: proven filled, unknown dotted, the rest empty; and its text. */
@customElement("hd-share-bar")
export class HdShareBar extends LitElement {
  static override styles = [
    chartStyles,
    css`:host { display: inline-flex; align-items: center; gap: 6px; } svg { flex: none; } span { white-space: nowrap; }`,
  ];

  /** Shares 0…1. */
  @property({ attribute: false }) low = 0;
  @property({ attribute: false }) high = 0;
  /** What it says, such as `23/48`. */
  @property({ attribute: false }) text = "";

  protected override render() {
    const [low, high] = [this.low * WIDTH, this.high * WIDTH];
    return html`<svg width=${WIDTH} height="10" aria-hidden="true">
        <rect x="0.5" y="0.5" width=${WIDTH - 1} height="9" fill="var(--surface)" stroke="var(--line-strong)"></rect>
        <rect y="1" width=${low} height="8" fill="var(--text)"></rect>
        <line x1=${low} x2=${high} y1="5" y2="5" stroke="var(--unknown)" stroke-width="3" stroke-dasharray="2 2"></line>
      </svg><span>${this.text}</span>`;
  }
}
