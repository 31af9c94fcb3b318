import { css, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import {
  MARK_HALF_BOX,
  MARK_PARTS,
  MARK_TOKENS,
  type MarkName,
  SAMPLE_RING,
} from "../domain/marks.ts";

const HALF = MARK_HALF_BOX + 2;

/** A mark as on the map, for legend, list and card. Decorative: the text beside it says the same. */
@customElement("hd-mark")
export class HdMark extends LitElement {
  static override styles = css`
    :host { display: inline-grid; inline-size: 1.5em; block-size: 1.5em; flex: none; }
    svg { inline-size: 100%; block-size: 100%; }
    circle { fill: none; stroke-width: 1.2; }
  `;

  @property({ attribute: false }) mark: MarkName = "unknown";
  @property({ type: Boolean }) sample = false;

  protected override render() {
    const token = MARK_TOKENS[this.mark];
    return svg`<svg viewBox="${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}" aria-hidden="true">
      ${MARK_PARTS[this.mark].map(
        ({ path, fill }) =>
          svg`<path d=${path} .style=${`fill: var(${fill === "mark" ? token : "--casing"})`}></path>`,
      )}
      ${
        this.sample
          ? svg`<circle r=${SAMPLE_RING.radius + 1}
              .style=${`stroke: var(${token}); stroke-dasharray: ${SAMPLE_RING.dash.join(" ")}`}></circle>`
          : nothing
      }
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-mark": HdMark;
  }
}
