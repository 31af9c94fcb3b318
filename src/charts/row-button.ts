import { svg } from "lit";
import { whenPressed } from "./when-pressed.ts";

/**
 * The button of a row: a box that takes click and keys, with the whole name. What is written in the
 * row stands beside it, in a group of class `content`: a name that is cut to fit is no name to go by.
 */
export function rowButton(
  label: string,
  [x, y, width, height]: readonly [x: number, y: number, width: number, height: number],
  select: () => void,
) {
  return svg`<g class="row" role="button" tabindex="0" aria-label=${label} @click=${select}
    @keydown=${whenPressed(select)}>
    <rect class="target" x=${x} y=${y} width=${width} height=${height} rx="6"></rect>
  </g>`;
}
