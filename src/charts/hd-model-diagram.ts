import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type MarkName, markPieces, pieceStyle } from "../domain/marks.ts";
import { localized } from "../i18n/translate.ts";
import { ChartElement } from "./chart-element.ts";
import { ChartSelectEvent } from "./chart-events.ts";
import { fitText } from "./fit-text.ts";
import { rowButton } from "./row-button.ts";

/** A record with a part in a regional model. */
export interface ModelNode {
  readonly id: string;
  readonly name: string;
  readonly role: "hub" | "member" | "wider";
  /** Null where its kind has no mark, as a corridor. */
  readonly mark: MarkName | null;
  readonly illustrative: boolean;
}

const ROW = 34;

/** A hub, its members and the wider circle, joined by spokes. @fires hd-chart-select */
@customElement("hd-model-diagram")
@localized()
export class HdModelDiagram extends ChartElement {
  @property({ attribute: false }) nodes: readonly ModelNode[] = [];

  protected override drawing(width: number) {
    const hub = this.nodes.find(({ role }) => role === "hub");
    const others = this.nodes.filter((node) => node !== hub);
    const height = Math.max(120, others.length * ROW + 20);
    const [hubX, hubY] = [Math.min(56, width * 0.14), height / 2];
    const nodeX = Math.min(Math.max(width * 0.36, 130), 300);
    return html`<svg width=${width} height=${height} role="group" aria-label="${this.heading}. ${this.summary}">
      ${others.map((node, index) => {
        const y = 10 + (index + 0.5) * ROW;
        return svg`<path d="M${hubX} ${hubY}C${(hubX + nodeX) / 2} ${hubY} ${(hubX + nodeX) / 2} ${y} ${nodeX} ${y}"
          fill="none" stroke="var(--centre)" stroke-width=${node.role === "member" ? 2 : 1.5}
          stroke-dasharray=${node.role === "wider" ? "1.5 4" : node.illustrative ? "7 4" : "none"}></path>`;
      })}
      ${hub ? this.#node(hub, hubX, hubY, width, 1.5) : nothing}
      ${others.map((node, index) => this.#node(node, nodeX, 10 + (index + 0.5) * ROW, width, 1))}
    </svg>`;
  }

  #node(node: ModelNode, x: number, y: number, width: number, scale: number) {
    const isHub = node.role === "hub";
    const select = () => this.dispatchEvent(new ChartSelectEvent(node.id));
    const room = isHub ? Math.min(width * 0.3, 240) : width - x - 24;
    return svg`${rowButton(node.name, [x - 18, y - (isHub ? 26 : 16), isHub ? room + 18 : room + 36, isHub ? 66 : 32], select)}<g class="content" aria-hidden="true">
      ${isHub ? svg`<circle cx=${x} cy=${y} r="20" fill="var(--surface)" stroke="var(--centre)" stroke-width="2"></circle>` : nothing}
      <g transform="translate(${x} ${y}) scale(${scale})">${
        node.mark
          ? markPieces(node.mark, node.illustrative).map(
              (piece) => svg`<path d=${piece.path} .style=${pieceStyle(piece)}></path>`,
            )
          : svg`<path d="M-9 -3H9M-9 3H9" stroke="var(--corridor)" stroke-width="2" stroke-dasharray="4 2"></path>`
      }</g>
      <text class=${isHub ? "over" : ""} x=${isHub ? x - 16 : x + 20} y=${isHub ? y + 32 : y}>${fitText(node.name, room)}</text>
    </g>`;
  }
}
