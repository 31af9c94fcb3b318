import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import "../../components/hd-attribution.ts";
import "../../components/hd-layer-panel.ts";
import "../../components/hd-legend.ts";
import "../../components/hd-map-controls.ts";
import "../../components/hd-scale-bar.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { AppState } from "../../state/app-state.ts";
import { layerEntries } from "./layer-entries.ts";
import { legendEntries } from "./legend-entries.ts";

/** Controls, layers, legend, scale and attribution around the map. */
@customElement("hd-map-furniture")
@localized()
export class HdMapFurniture extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: contents; }
      .controls { grid-area: map; justify-self: end; align-self: start; display: flex; flex-direction: column; align-items: end; gap: var(--space-2); pointer-events: none; z-index: 1; }
      .controls > * { pointer-events: auto; }
      .layers { display: grid; place-items: center; min-inline-size: max(40px, var(--target)); min-block-size: max(40px, var(--target)); padding: 0; border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); }
      .layers svg { inline-size: 1.375rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
      .foot, hd-legend { z-index: 1; }
      .foot { grid-area: map; align-self: end; display: flex; flex-wrap: wrap; align-items: end; justify-content: flex-end; gap: var(--space-2) var(--space-4); pointer-events: none; }
      .foot > * { pointer-events: auto; }
      hd-legend { grid-area: map; justify-self: start; align-self: end; margin-block-end: 40px; pointer-events: auto; }
      .note { padding: var(--space-1) var(--space-3); border-radius: var(--radius-small); background: var(--surface); font-size: 0.8125rem; }
      @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) { .controls { margin: var(--space-3); } .foot { margin: var(--space-1); } hd-legend { margin-block-end: 0; grid-area: legend; justify-self: stretch; box-shadow: none; border-radius: 0; } }
    `,
  ];

  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) lines: readonly BeltLine[] = [];
  @property({ attribute: false }) renderer: "svg" | "maplibre" | null = null;
  @property({ attribute: false }) visible: VisibleView | null = null;
  @state() private layersShown = false;

  protected override render() {
    const { state, data, lines, visible } = this;
    return html`
      <div class="controls">
        <hd-map-controls .bearing=${visible?.camera.bearing ?? 0}></hd-map-controls>
        <button
          class="layers"
          aria-expanded=${this.layersShown}
          aria-controls="layers"
          aria-label=${translate("map.layers")}
          title=${translate("map.layers")}
          @click=${() => {
            this.layersShown = !this.layersShown;
          }}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4L21 9L12 14L3 9ZM4 13L12 17.5L20 13M4 16.5L12 21L20 16.5" />
          </svg>
        </button>
        <div id="layers" ?hidden=${!this.layersShown}>
          ${
            this.layersShown
              ? html`<hd-layer-panel .layers=${layerEntries(state, data)}></hd-layer-panel>`
              : nothing
          }
        </div>
      </div>
      ${
        visible
          ? html`<hd-legend .entries=${legendEntries(state, data, lines, visible)}></hd-legend>`
          : nothing
      }
      <div class="foot">
        ${
          this.renderer === "svg"
            ? html`<p class="note" role="status">${translate("map.no-webgl")}</p>`
            : nothing
        }
        <hd-attribution
          .sources=${data.manifest.sources}
          .reviewNumber=${data.manifest.mapReviewNumber}
        ></hd-attribution>
        <hd-scale-bar .camera=${visible?.camera ?? null}></hd-scale-bar>
      </div>
    `;
  }
}
