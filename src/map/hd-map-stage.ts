import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Bounds, Camera, LngLat } from "../domain/geo.ts";
import { localized, translate } from "../i18n/translate.ts";
import { CameraControl } from "./camera-control.ts";
import { ensureChineseFont } from "./ensure-chinese-font.ts";
import { hasWebGl2 } from "./has-webgl2.ts";
import { MapCameraEvent, MapHoverEvent, MapReadyEvent, MapSelectEvent } from "./map-events.ts";
import type { MapLook } from "./map-look.ts";
import type { MapPin } from "./map-pin.ts";
import type { MapScene } from "./map-scene.ts";
import { mapStageStyles } from "./map-stage-styles.ts";
import type { MapView, MapViewOptions } from "./map-view.ts";
import { markMilestone, nextPaint } from "./paint-timing.ts";
import type { PulseOverlay } from "./pulse-overlay.ts";
import { startMapView } from "./start-map-view.ts";
import type { SvgGestures } from "./svg-gestures.ts";
import { type VisibleView, viewOf } from "./visible-view.ts";
import { type Padding, project, type Size } from "./web-mercator.ts";

/** Longest that a map which takes no input may stand, milliseconds. */
const STAND_IN_PATIENCE = 2500;

/** Longest that a lost WebGL context may stay away, milliseconds. */
const LOSS_PATIENCE = 5000;

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

  /** The reader's own place; whoever sets it brings `hd-map-pin`, which draws it. */
  @property({ attribute: false }) pin: MapPin | null = null;

  @state() private renderer: "svg" | "maplibre" = "svg";
  /** The SVG map is drawn: the stand-in does not show what is asked for, or MapLibre is not to be had. */
  @state() private svgNeeded = false;
  @state() private camera: Camera | null = null;
  @state() private size: Size = { width: 0, height: 0 };
  @query(".gl") private glContainer!: HTMLElement;

  #view: MapView | null = null;
  #starting = false;
  #lossTimer: ReturnType<typeof setTimeout> | undefined;
  #pulse: PulseOverlay | null = null;
  /** Moves the camera; what a drag does, without one. */
  readonly control = new CameraControl({
    limits: () => this.limits,
    home: () => this.home,
    padding: () => this.padding,
    reducedMotion: () => this.reducedMotion,
    view: () => this.#view,
    showsSvg: () => this.renderer === "svg",
    changed: (camera, resting) => {
      this.camera = camera;
      if (resting) this.dispatchEvent(new MapCameraEvent(camera));
    },
  });
  /** Comes with the SVG map. */
  #gestures: SvgGestures | null = null;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    if (width === 0 || height === 0) return;
    this.size = { width, height };
    this.control.resize(this.size, this.initialCamera);
    this.camera = this.control.camera;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    clearTimeout(this.#lossTimer);
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
              @keydown=${(event: KeyboardEvent) => this.#gestures?.onKey(event)}
            ></hd-svg-map>`
          : nothing
      }
      ${this.#pin(camera)} ${this.#tip()}
    `;
  }

  #pin({ zoom }: Camera) {
    const { pin } = this;
    const at = pin && (pin.role === "aim" ? pin.at : this.project(pin.position));
    return at ? html`<hd-map-pin .pin=${pin} .at=${at} .zoom=${zoom}></hd-map-pin>` : nothing;
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
    const [{ SvgGestures }] = await Promise.all([
      import("./svg-gestures.ts"),
      import("./hd-svg-map.ts"),
    ]);
    this.#gestures ??= new SvgGestures(this, {
      camera: () => this.camera,
      size: () => this.size,
      move: (camera, resting) => this.control.moved(this.control.clamp(camera), resting),
    });
    this.svgNeeded = true;
    await this.updateComplete;
    await nextPaint();
    this.dispatchEvent(new Event("hd-map-drawn", { bubbles: true, composed: true }));
  }

  /** False when there is no map to be had from MapLibre. */
  async #startMapLibre(): Promise<boolean> {
    // A stand-in takes no input: not for longer than this.
    const slow = setTimeout(() => void this.#drawSvg(), STAND_IN_PATIENCE);
    const view = await startMapView(({ FLAT_LOOK }) => this.#viewOptions(FLAT_LOOK));
    clearTimeout(slow);
    if (!this.isConnected) {
      view?.remove();
      return true;
    }
    if (!view) {
      this.#view = null;
      return false;
    }
    this.#view = view;
    markMilestone("interactive");
    this.dispatchEvent(new Event("hd-map-interactive", { bubbles: true, composed: true }));
    // The reader may have moved the SVG map meanwhile, or chosen something on it.
    this.#catchUp(view);
    await view.drawWhole();
    this.#catchUp(view);
    this.#show();
    return true;
  }

  #catchUp(view: MapView): void {
    if (this.renderer === "svg" && this.camera) view.moveTo(this.camera, 0);
    if (this.scene) view.update(this.scene);
  }

  #viewOptions(look: MapLook<MapScene>): MapViewOptions | null {
    const { scene, camera } = this;
    if (!scene || !camera || !this.isConnected) return null;
    return {
      container: this.glContainer,
      look,
      scene,
      camera,
      limits: this.limits,
      onSelect: (record) => this.dispatchEvent(new MapSelectEvent(record)),
      onHover: (record) => this.dispatchEvent(new MapHoverEvent(record)),
      onGrab: () => this.#show(),
      onCamera: (moved, resting) => {
        if (this.renderer === "maplibre") this.control.moved(moved, resting);
      },
      onLost: () => {
        clearTimeout(this.#lossTimer);
        this.#lossTimer = setTimeout(() => void this.#fallBack(), LOSS_PATIENCE);
      },
      onRestored: () => {
        clearTimeout(this.#lossTimer);
        this.#pulse?.restore();
      },
    };
  }

  /** A context that does not come back leaves the SVG map for good. */
  async #fallBack(): Promise<void> {
    this.#pulse?.remove();
    this.#pulse = null;
    this.#view?.remove();
    this.#view = null;
    this.renderer = "svg";
    await this.#drawSvg();
    this.dispatchEvent(new MapReadyEvent("svg"));
  }

  /** MapLibre's map comes to the front. */
  #show(): void {
    if (this.renderer === "maplibre" || !this.#view) return;
    this.renderer = "maplibre";
    markMilestone("whole");
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
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-map-stage": HdMapStage;
  }
}
