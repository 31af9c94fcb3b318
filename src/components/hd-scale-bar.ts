import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Camera, EARTH_CIRCUMFERENCE_M, RAD_PER_DEG } from "../domain/geo.ts";
import { formatLength } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

const LONGEST_PIXELS = 120;

/** Length of a bar that is a round number of metres: 1, 2 or 5 times a power of ten. */
function roundLength(longestMeters: number): number {
  const power = 10 ** Math.floor(Math.log10(longestMeters));
  const factor = [5, 2, 1].find((each) => each * power <= longestMeters) ?? 1;
  return factor * power;
}

/** Scale bar, true at the middle of the screen. */
@customElement("hd-scale-bar")
@localized()
export class HdScaleBar extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; font-size: 0.75rem; }
      div { display: grid; justify-items: center; }
      span { padding-inline: 4px; border-radius: 4px; background: color-mix(in srgb, var(--surface) 80%, transparent); }
      i { block-size: 6px; border: 2px solid var(--text); border-block-start: 0; }
    `,
  ];

  @property({ attribute: false }) camera: Camera | null = null;

  protected override render() {
    if (!this.camera) return nothing;
    const { center, zoom } = this.camera;
    const metersPerPixel =
      (EARTH_CIRCUMFERENCE_M * Math.cos(center[1] * RAD_PER_DEG)) / (512 * 2 ** zoom);
    const meters = roundLength(LONGEST_PIXELS * metersPerPixel);
    return html`<div role="img" aria-label="${translate("map.scale")} ${formatLength(meters)}">
      <span>${formatLength(meters)}</span>
      <i .style=${`inline-size: ${meters / metersPerPixel}px`}></i>
    </div>`;
  }
}
