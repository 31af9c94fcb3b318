import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import "../../components/hd-attribution.ts";
import "../../components/hd-layer-panel.ts";
import "../../components/hd-legend.ts";
import "../../components/hd-map-controls.ts";
import "../../components/hd-scale-bar.ts";
import "../../components/hd-time-control.ts";
import { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { mayBeWaiting } from "../../io/waiting-flag.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { AppState } from "../../state/app-state.ts";
import { layerEntries } from "./layer-entries.ts";
import { legendEntries } from "./legend-entries.ts";
import { ONE_COLUMN } from "./reader.ts";

/** Air around the layer panel, and its usual height, CSS pixels. */
const GAP = 8;
const PANEL_HEIGHT = 440;

/** Controls, layers, time, legend, scale and attribution around the map. @fires hd-setting */
@customElement("hd-map-furniture")
@localized()
export class HdMapFurniture extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: contents; }
      .controls { grid-area: map; justify-self: end; align-self: start; display: flex; flex-direction: column; align-items: end; gap: var(--space-2); pointer-events: none; z-index: 1; }
      .controls > * { pointer-events: auto; }
      .set { display: contents; }
      .layers { pointer-events: auto; display: grid; place-items: center; min-inline-size: max(40px, var(--target)); min-block-size: max(40px, var(--target)); padding: 0; border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); }
      .layers svg { inline-size: 1.375rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
      [popover] { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; border-radius: var(--radius-medium); background: none; max-block-size: calc(100dvh - 16px); overflow-y: auto; }
      .time { grid-area: map; align-self: start; justify-self: center; inline-size: min(30rem, 100% - 120px); padding: var(--space-2) var(--space-4); border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); pointer-events: auto; z-index: 1; }
      .below { grid-area: map; align-self: end; z-index: 1; display: grid; gap: var(--space-2); pointer-events: none; }
      .foot { display: flex; flex-wrap: wrap; align-items: end; justify-content: flex-end; gap: var(--space-2) var(--space-4); pointer-events: none; }
      .foot > * { pointer-events: auto; }
      hd-legend { justify-self: start; pointer-events: auto; }
      .note button { margin-inline-start: var(--space-2); }
      .note { padding: var(--space-1) var(--space-3); border-radius: var(--radius-small); background: var(--surface); font-size: 0.8125rem; }
      @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) {
        .controls { z-index: 2; flex-direction: row-reverse; align-items: start; justify-content: space-between; justify-self: stretch; margin: var(--space-3); margin-block-start: max(var(--space-3), env(safe-area-inset-top)); }
        .set { display: grid; gap: var(--space-2); }
        .foot { margin: var(--space-1) var(--space-2); justify-content: space-between; align-items: center; }
        .time { align-self: end; justify-self: stretch; inline-size: auto; margin: 0 var(--space-3) 48px; }
        [popover] hd-legend { margin-block: var(--space-2) 0; }
      }
    `,
  ];

  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) lines: readonly BeltLine[] = [];
  @property({ attribute: false }) quarters: readonly Quarter[] = [];
  @property({ attribute: false }) undated = 0;
  @property({ attribute: false }) hasSpokes = false;
  @property({ attribute: false }) renderer: "svg" | "maplibre" | null = null;
  @property({ attribute: false }) visible: VisibleView | null = null;
  @state() private layersShown = false;
  @state() private timeOpen = false;
  /** The reader has read that the map is the simpler one. */
  @state() private noteRead = false;
  @state() private oneColumn = false;
  readonly #narrow = matchMedia(ONE_COLUMN);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener("change", this.#fold);
    this.#fold();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow.removeEventListener("change", this.#fold);
  }

  readonly #fold = (): void => {
    this.oneColumn = this.#narrow.matches;
  };

  protected override firstUpdated(): void {
    // the map is there: now what an earlier visit could not send
    if (mayBeWaiting()) void this.#openFeedbackBox();
  }

  async #openFeedbackBox(): Promise<void> {
    const { openFeedbackBox } = await import("./open-feedback-box.ts");
    openFeedbackBox(this.data.manifest.feedback);
  }

  protected override render() {
    const { state, data, visible } = this;
    const layers = translate(this.oneColumn ? "map.layers-legend" : "map.layers");
    return html`
      <div class="controls">
        <hd-map-controls .bearing=${visible?.camera.bearing ?? 0}></hd-map-controls>
        <div class="set">
        <button
          class="layers"
          popovertarget="layers"
          aria-expanded=${this.layersShown}
          aria-label=${layers}
          title=${layers}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4L21 9L12 14L3 9ZM4 13L12 17.5L20 13M4 16.5L12 21L20 16.5" />
          </svg>
        </button>
        <div id="layers" popover @beforetoggle=${this.#place} @toggle=${this.#toggled}
          @keydown=${keepEscape}>
          <hd-layer-panel .layers=${layerEntries(state, data)}></hd-layer-panel>
          ${this.oneColumn ? this.#legend() : nothing}
        </div>
        <button
          class="layers"
          aria-expanded=${this.#timeShown}
          aria-controls="time"
          aria-label=${translate("time.open")}
          title=${translate("time.open")}
          @click=${this.#toggleTime}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="9" />
            <path d="M12 6.5V12L16 14.5" />
          </svg>
        </button>
        </div>
      </div>
      <section id="time" class="time" aria-label=${translate("time.title")} ?hidden=${!this.#timeShown}>
        ${
          this.#timeShown
            ? html`<hd-time-control
                .quarters=${this.quarters}
                .quarter=${state.quarter}
                .undated=${this.undated}
              ></hd-time-control>`
            : nothing
        }
      </section>
      <div class="below">
      ${this.oneColumn ? nothing : this.#legend()}
      <div class="foot">
        ${
          this.renderer === "svg" && !this.noteRead
            ? html`<p class="note" role="status">${translate("map.no-webgl")}
                <button @click=${this.#closeNote}>${translate("app.notice-close")}</button></p>`
            : nothing
        }
        <hd-attribution
          .sources=${data.manifest.sources}
          .reviewNumber=${data.manifest.mapReviewNumber}
        ></hd-attribution>
        <hd-scale-bar .camera=${visible?.camera ?? null}></hd-scale-bar>
      </div>
      </div>
    `;
  }

  /** On a phone the map has no room for it: it is told with the layers. */
  #legend() {
    const { state, data, lines, visible } = this;
    if (!visible) return nothing;
    return html`<hd-legend
      .entries=${legendEntries(state, data, lines, visible, this.hasSpokes)}
    ></hd-legend>`;
  }

  get #timeShown(): boolean {
    return this.timeOpen || this.state.quarter !== null;
  }

  /** Closing the time control brings the present back: nothing is left showing the past unsaid. */
  readonly #toggleTime = (): void => {
    const wasShown = this.#timeShown;
    this.timeOpen = !wasShown;
    if (wasShown) this.dispatchEvent(new SettingEvent({ type: "set-quarter", quarter: null }));
  };

  /** A popover is laid out against the window: this one opens beside its button. */
  readonly #place = (event: ToggleEvent): void => {
    const button = this.renderRoot.querySelector(".layers");
    if (event.newState !== "open" || !button || !(event.target instanceof HTMLElement)) return;
    const { top, left, right } = button.getBoundingClientRect();
    const { style } = event.target;
    const width = document.documentElement.clientWidth;
    style.insetInlineStart = this.oneColumn ? `${right + GAP}px` : "auto";
    style.insetInlineEnd = this.oneColumn ? "auto" : `${width - left + GAP}px`;
    style.insetBlockStart = `${Math.max(GAP, Math.min(top, window.innerHeight - PANEL_HEIGHT))}px`;
  };

  readonly #closeNote = (): void => {
    this.noteRead = true;
  };

  readonly #toggled = (event: ToggleEvent): void => {
    this.layersShown = event.newState === "open";
  };
}

/** The key that closes a panel closes nothing behind it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === "Escape") event.stopPropagation();
}
