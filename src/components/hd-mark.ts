import { css, LitElement, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { MARK_HALF_BOX, type MarkName, markPieces, pieceStyle } from "../domain/marks.ts";

const HALF = MARK_HALF_BOX + 2;

/** A mark as on the map, for legend, list and card. Decorative: the text beside it says the same. */
@customElement("hd-mark")
export class HdMark extends LitElement {
  static override styles = css`
    :host { display: inline-grid; inline-size: 1.5em; block-size: 1.5em; flex: none; }
    svg { inline-size: 100%; block-size: 100%; }
  `;

  @property({ attribute: false }) mark: MarkName = "unknown";
  @property({ type: Boolean }) sample = false;

  protected override render() {
    const pieces = markPieces(this.mark, this.sample).filter(({ role }) => role !== "halo");
    return svg`<svg viewBox="${-HALF} ${-HALF} ${2 * HALF} ${2 * HALF}" aria-hidden="true">
      ${pieces.map((piece) => svg`<path d=${piece.path} .style=${pieceStyle(piece)}></path>`)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-mark": HdMark;
  }
}
