import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { EARTH_CIRCUMFERENCE_M, RAD_PER_DEG } from "../domain/geo.ts";
import "../i18n/guide-words.ts";
import { localized, translate } from "../i18n/translate.ts";
import type { MapPin } from "./map-pin.ts";
import { worldSize } from "./web-mercator.ts";

/** Circles smaller than the mark, or larger than the screen, say nothing. */
const [LEAST_RADIUS, MOST_RADIUS] = [14, 600];

/**
 * The reader's own place, over either map: rings for where the device is, a pin for a start that was
 * chosen, a cross to aim with. Its shapes and its name tell it, not its colour; red is for belts.
 */
@customElement("hd-map-pin")
@localized()
export class HdMapPin extends LitElement {
  static override styles = css`
    :host { position: absolute; inset: 0 auto auto 0; z-index: 1; pointer-events: none; color: var(--focus); }
    svg { position: absolute; overflow: visible; inline-size: 1px; block-size: 1px; }
    .casing { fill: none; stroke: var(--casing); stroke-linejoin: round; }
    .line { fill: none; stroke: currentColor; stroke-width: 2.5px; }
    .body { fill: currentColor; stroke: var(--casing); stroke-width: 2px; }
    .hole { fill: var(--casing); }
    .accuracy { fill: currentColor; fill-opacity: 0.1; stroke: currentColor; stroke-width: 1px; stroke-dasharray: 4 3; }
    text { font: 600 0.8125rem var(--font-sans); fill: currentColor; text-anchor: middle; paint-order: stroke; stroke: var(--casing); stroke-width: 4px; stroke-linejoin: round; }
  `;

  @property({ attribute: false }) pin: MapPin | null = null;
  /** Where it stands on the stage, CSS pixels. */
  @property({ attribute: false }) at: readonly [x: number, y: number] = [0, 0];
  @property({ attribute: false }) zoom = 0;

  protected override render() {
    const { pin, at } = this;
    if (!pin) return nothing;
    return html`<svg role="img" aria-label=${translate(`pin.${pin.role}`)}
      .style=${`translate: ${at[0].toFixed(1)}px ${at[1].toFixed(1)}px`}>${this.#drawing(pin)}</svg>`;
  }

  #drawing(pin: MapPin) {
    switch (pin.role) {
      case "here":
        return svg`${this.#accuracy(pin)}
          <circle r="10" class="casing" stroke-width="7"></circle>
          <circle r="10" class="line"></circle>
          <circle r="5" class="body"></circle>
          <text y="27" aria-hidden="true">${translate("pin.here")}</text>`;
      case "start":
        return svg`
          <path class="body" d="M0,0C-5,-9 -10,-13 -10,-20A10,10 0 0 1 10,-20C10,-13 5,-9 0,0Z"></path>
          <circle class="hole" cy="-20" r="4"></circle>
          <text y="16" aria-hidden="true">${translate("pin.start")}</text>`;
      case "aim": {
        const cross = "M0,-26V-8M0,26V8M-26,0H-8M26,0H8";
        return svg`<path class="casing" stroke-width="6" d=${cross}></path>
          <path class="line" d=${cross}></path>
          <circle r="2" class="body"></circle>`;
      }
    }
  }

  #accuracy({ position, accuracyMeters }: MapPin & { readonly role: "here" | "start" }) {
    const shrink = Math.cos(position[1] * RAD_PER_DEG);
    const radius = (accuracyMeters * worldSize(this.zoom)) / (EARTH_CIRCUMFERENCE_M * shrink);
    if (!(radius > LEAST_RADIUS && radius < MOST_RADIUS)) return nothing;
    return svg`<circle class="accuracy" r=${radius.toFixed(1)}></circle>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-map-pin": HdMapPin;
  }
}
