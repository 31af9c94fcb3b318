import { nothing, svg } from "lit";
import type { StandardState } from "../domain/standards.ts";

/** A standard's state at a place: a filled disc with a check, an open ring, a dotted ring with `?`. */
export function stateMark(state: StandardState, x: number, y: number, radius = 7) {
  const r = radius / 7;
  return svg`<g transform="translate(${x} ${y})">
    <circle class=${state} r=${radius}></circle>
    ${state === "met" ? svg`<path class="check" d=${`M${-3.2 * r} 0L${-0.8 * r} ${2.6 * r}L${3.4 * r} ${-2.6 * r}`}></path>` : nothing}
    ${state === "unknown" ? svg`<text class="unknown-sign">?</text>` : nothing}
  </g>`;
}
