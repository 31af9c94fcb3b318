import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Bounds, Camera, LngLat } from "../domain/geo.ts";
import { localized, translate } from "../i18n/translate.ts";
import { ensureChineseFont } from "./ensure-chinese-font.ts";
import { hasWebGl2 } from "./has-webgl2.ts";
import { MapCameraEvent, MapHoverEvent, MapReadyEvent, MapSelectEvent } from "./map-events.ts";
import type { MapScene } from "./map-scene.ts";
import { mapStageStyles } from "./map-stage-styles.ts";
import type { MapView } from "./map-view.ts";
import { markMilestone, nextPaint } from "./paint-timing.ts";
import type { PulseOverlay } from "./pulse-overlay.ts";
import { SvgGestures } from "./svg-gestures.ts";
import { type VisibleView, viewOf } from "./visible-view.ts";
import {
  cameraForBounds,
  clampCamera,
  type Padding,
  project,
  type Size,
  unproject,
} from "./web-mercator.ts";

/** How far one press of a pan button or arrow key moves the map, CSS pixels. */
const PAN_STEP = 120;

/** Longest that a map which takes no input may stand, milliseconds. */
const STAND_IN_PATIENCE = 2500;

/**
 * The stage on which the map stands: the SVG map first, MapLibre as soon as it is drawn, the SVG
 * map for good where there is no WebGL 2. Both show the same scene under the same camera.
 *
 * @fires hd-map-select
 * @fires hd-map-hover
 * @fires hd-map-camera
 * @fires hd-map-ready
 */
@customElement("hd-map-stage")
@localized()
export class HdMapStage extends LitElement {
  static override styles = [mapStageStyles, css`:host { display: block; }`];

  @property({ attribute: false }) scene: MapScene | null = null;
  /** `[west, south, east, north]` that the camera stays within. */
  @property({ attribute: false }) limits: Bounds = [-180, -85, 180, 85];
  /** What the first camera shows. */
  @property({ attribute: false }) home: Bounds | null = null;
  /** Camera of the address; wins over `home`. */
  @property({ attribute: false }) initialCamera: Camera | null = null;
  /** True while the static map of the first paint stands behind the page and shows the same. */
  @property({ type: Boolean }) standIn = false;
  @property({ type: Boolean }) reducedMotion = false;
  /** Space that the page's furniture takes, for the opening view. */
  @property({ attribute: false }) padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** Line along which a pulse runs; null for none. */
  @property({ attribute: false }) pulse: readonly LngLat[] | null = null;
  /** Name beside the hovered or focused record, and where it stands. */
  @property({ attribute: false }) tip: { readonly text: string; readonly at: LngLat } | null = null;

  @state() private renderer: "svg" | "maplibre" = "svg";
  /** The SVG map is drawn: the stand-in does not show what is asked for, or MapLibre is not to be had. */
  @state() private svgNeeded = false;
  @state() private camera: Camera | null = null;
  @state() private size: Size = { width: 0, height: 0 };
  @query(".gl") private glContainer!: HTMLElement;

  #view: MapView | null = null;
  #starting = false;
  #whenSized: () => void = () => {};
  #pulse: PulseOverlay | null = null;
  readonly #gestures = new SvgGestures(this, {
    camera: () => this.camera,
    size: () => this.size,
    move: (camera, resting) => this.#cameraMoved(this.#clamped(camera), resting),
  });
  readonly #sizes = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    this.camera ??= this.initialCamera ?? this.#homeCamera();
    this.#view?.resize();
    this.#whenSized();
    this.#whenSized = () => {};
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#pulse?.remove();
    this.#pulse = null;
    this.#view?.remove();
    this.#view = null;
    // put back after a fault was mended, the stage starts as it did the first time
    this.renderer = "svg";
    this.#starting = false;
  }

  /** What is on the screen; null before the first size is known. */
  get visibleView(): VisibleView | null {
    return this.camera && viewOf(this.camera, this.size);
  }

  /** The map as MapLibre draws it; null while, or for good where, the SVG map stands. */
  get view(): MapView | null {
    return this.renderer === "maplibre" ? this.#view : null;
  }

  /** Shows the bounds within the padding; animated unless motion is reduced. */
  frame(bounds: Bounds, padding: Padding, maxZoom = 15): void {
    if (this.size.width === 0) {
      this.#whenSized = () => this.frame(bounds, padding, maxZoom);
      return;
    }
    this.moveTo(cameraForBounds(bounds, this.size, padding, maxZoom), true);
  }

  moveTo(camera: Camera, animated = false): void {
    const clamped = this.#clamped(camera);
    if (this.#view) this.#view.moveTo(clamped, animated && !this.reducedMotion ? 700 : 0);
    if (this.renderer === "svg") this.#cameraMoved(clamped, true);
  }

  goHome(): void {
    this.moveTo(this.#homeCamera(), true);
  }

  zoomBy(step: number): void {
    if (this.camera) this.moveTo({ ...this.camera, zoom: this.camera.zoom + step }, true);
  }

  /** Moves by whole steps: `[1, 0]` looks further east, `[0, 1]` further south. */
  panBy([stepsX, stepsY]: readonly [number, number]): void {
    if (!this.camera) return;
    const { width, height } = this.size;
    const target = [width / 2 + stepsX * PAN_STEP, height / 2 + stepsY * PAN_STEP] as const;
    this.moveTo({ ...this.camera, center: unproject(target, this.camera, this.size) }, true);
  }

  faceNorth(): void {
    if (this.camera) this.moveTo({ ...this.camera, bearing: 0, pitch: 0 }, true);
  }

  /** Where a position stands on the stage, CSS pixels; null before the first size is known. */
  project(position: LngLat): readonly [x: number, y: number] | null {
    if (!this.camera) return null;
    return this.view?.project(position) ?? project(position, this.camera, this.size);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("pulse") || changed.has("reducedMotion")) void this.#runPulse();
    if (changed.has("scene") && this.scene) this.#view?.update(this.scene);
    if (this.camera && this.scene && !this.#starting) {
      this.#starting = true;
      void this.#start();
    }
  }

  protected override render() {
    const { scene, camera, size } = this;
    if (!scene || !camera) return nothing;
    return html`
      <div class="gl ${this.renderer === "maplibre" ? "" : "unseen"}"></div>
      ${
        this.renderer === "svg" && this.svgNeeded
          ? html`<hd-svg-map
              role="application"
              tabindex="0"
              aria-label=${translate("map.title")}
              .scene=${scene}
              .camera=${camera}
              .size=${size}
              @keydown=${this.#gestures.onKey}
            ></hd-svg-map>`
          : nothing
      }
      ${this.#tip()}
    `;
  }

  #tip() {
    const spot = this.tip && this.project(this.tip.at);
    if (!this.tip || !spot) return nothing;
    return html`<div class="tip" .style=${`translate: ${spot[0]}px ${spot[1]}px`}>
      <span>${this.tip.text}</span>
    </div>`;
  }

  /** What shows the map until MapLibre does: the stand-in if there is one, else the SVG map. */
  async #start(): Promise<void> {
    if (!this.standIn) await this.#drawSvg();
    if (!hasWebGl2() || !(await this.#startMapLibre())) {
      await this.#drawSvg();
      void ensureChineseFont();
      this.dispatchEvent(new MapReadyEvent("svg"));
    }
  }

  async #drawSvg(): Promise<void> {
    await import("./hd-svg-map.ts");
    this.svgNeeded = true;
    await this.updateComplete;
    await nextPaint();
  }

  /** False when the browser does not draw WebGL 2 after all, or MapLibre does not arrive. */
  async #startMapLibre(): Promise<boolean> {
    // A stand-in takes no input: not for longer than this.
    const slow = setTimeout(() => void this.#drawSvg(), STAND_IN_PATIENCE);
    let view: MapView;
    try {
      const { MapView } = await import("./map-view.ts");
      const { scene, camera } = this;
      if (!scene || !camera || !this.isConnected) return true;
      view = new MapView({
        container: this.glContainer,
        scene,
        camera,
        limits: this.limits,
        onSelect: (record) => this.dispatchEvent(new MapSelectEvent(record)),
        onHover: (record) => this.dispatchEvent(new MapHoverEvent(record)),
        onGrab: () => this.#show(),
        onCamera: (moved, resting) => {
          if (this.renderer === "maplibre") this.#cameraMoved(moved, resting);
        },
        onRestored: () => this.#pulse?.restore(),
      });
    } catch {
      return false;
    }
    this.#view = view;
    await view.drawn;
    clearTimeout(slow);
    const isGone = (): boolean => this.#view !== view; // a fault came to light meanwhile
    if (isGone()) return true;
    markMilestone("interactive");
    this.dispatchEvent(new Event("hd-map-interactive", { bubbles: true, composed: true }));
    // The reader may have moved the SVG map meanwhile, or chosen something on it.
    if (this.camera && this.renderer === "svg") view.moveTo(this.camera, 0);
    if (this.scene) view.update(this.scene);
    await view.drawWhole();
    if (isGone()) return true;
    if (this.camera && this.renderer === "svg") view.moveTo(this.camera, 0);
    this.#show();
    return true;
  }

  /** MapLibre's map comes to the front. */
  #show(): void {
    if (this.renderer === "maplibre") return;
    this.renderer = "maplibre";
    this.dispatchEvent(new MapReadyEvent("maplibre"));
    void this.#runPulse();
  }

  /** deck.gl is fetched when the first pulse is to run, and never where motion is reduced. */
  async #runPulse(): Promise<void> {
    const { view, pulse, reducedMotion } = this;
    const line = reducedMotion ? null : pulse;
    if (!view || (!line && !this.#pulse)) return;
    const { PulseOverlay } = await import("./pulse-overlay.ts");
    if (this.view !== view) return;
    this.#pulse ??= new PulseOverlay(view.map);
    this.#pulse.run(
      this.reducedMotion ? null : this.pulse,
      this.scene?.tokens.colors.pulse ?? "#ffffff",
    );
  }

  #homeCamera(): Camera {
    return this.#clamped(cameraForBounds(this.home ?? this.limits, this.size, this.padding, 15));
  }

  #clamped(camera: Camera): Camera {
    const zoom = Math.min(18, Math.max(6, camera.zoom));
    return clampCamera({ ...camera, zoom }, this.limits, this.size);
  }

  #cameraMoved(camera: Camera, resting: boolean): void {
    this.camera = camera;
    if (resting) this.dispatchEvent(new MapCameraEvent(camera));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-map-stage": HdMapStage;
  }
}
