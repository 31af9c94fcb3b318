import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { LayerId } from "../domain/record-kinds.ts";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

export interface LayerEntry {
  readonly id: LayerId;
  readonly label: string;
  /** Records that the layer holds in the chosen district; null where counting says nothing. */
  readonly count: number | null;
  /** How many of them are illustrative. */
  readonly samples: number;
  readonly shown: boolean;
}

/** The reader switched a layer. */
export class LayerToggleEvent extends Event {
  static readonly type = "hd-layer-toggle";
  readonly layer: LayerId;
  constructor(layer: LayerId) {
    super(LayerToggleEvent.type, { bubbles: true, composed: true });
    this.layer = layer;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-layer-toggle": LayerToggleEvent;
  }
}

/** Switches of the map's layers. @fires hd-layer-toggle */
@customElement("hd-layer-panel")
@localized()
export class HdLayerPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: var(--space-3);
        border-radius: var(--radius-medium);
        background: var(--surface);
        box-shadow: var(--shadow);
      }
      h2 { font-size: 0.9375rem; padding: 0 var(--space-2) var(--space-1); }
      label { display: flex; align-items: center; gap: var(--space-2); min-block-size: var(--target); padding-inline: var(--space-2); cursor: pointer; border-radius: var(--radius-small); }
      label:hover { background: var(--surface-raised); }
      input { inline-size: 1.15rem; block-size: 1.15rem; accent-color: var(--accent); }
      .count { margin-inline-start: auto; padding-inline-start: var(--space-4); color: var(--text-muted); }
      label:hover .count { color: var(--text); }
    `,
  ];

  @property({ attribute: false }) layers: readonly LayerEntry[] = [];

  protected override render() {
    return html`<h2 id="title">${translate("map.layers")}</h2>
      <div role="group" aria-labelledby="title">
        ${this.layers.map(
          ({ id, label, count, samples, shown }) => html`<label>
            <input type="checkbox" .checked=${live(shown)} @change=${() => this.#toggle(id)} />
            <span>${label}</span><span class="count">${count ?? ""}${
              samples > 0
                ? html` <small>${translate("map.layer-samples", { samples })}</small>`
                : ""
            }</span>
          </label>`,
        )}
      </div>`;
  }

  #toggle(layer: LayerId): void {
    this.dispatchEvent(new LayerToggleEvent(layer));
    this.requestUpdate();
  }
}
