import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Camera, LngLat } from "../../domain/geo.ts";
import { ensureChineseFont } from "../ensure-chinese-font.ts";
import { hasWebGl2 } from "../has-webgl2.ts";
import { MapReadyEvent, MapSelectEvent } from "../map-events.ts";
import { mapStageStyles } from "../map-stage-styles.ts";
import { type Padding, project, type Size } from "../web-mercator.ts";
import { CameraDrive } from "./camera-drive.ts";
import type { Shot } from "./camera-plan.ts";
import { nameRoom } from "./clear-names.ts";
import { flatCamera, SVG_SCALE } from "./flat-camera.ts";
import { placeCallout, type Reach } from "./place-callout.ts";
import { stopNear } from "./stop-near.ts";
import { WallGrabEvent, WallReloadEvent } from "./wall-map-events.ts";
import { WallPicture } from "./wall-picture.ts";
import type { WallScene } from "./wall-scene.ts";
import type { WallShow } from "./wall-show.ts";

/** What time it is in the tour, seconds at the tour's own pace. */
export interface TourTime {
  /** Since the scene began. */
  readonly elapsed: number;
  /** Since the tour began. */
  readonly running: number;
}

/**
 * The wall's map: MapLibre and deck.gl under one camera that follows the tour, and the SVG map where
 * WebGL is not to be had. It is drawn anew whenever it is told the time.
 *
 * @fires hd-map-select
 * @fires hd-map-ready
 * @fires hd-wall-grab
 * @fires hd-wall-reload
 */
@customElement("hd-wall-stage")
export class HdWallStage extends LitElement {
  static override styles = [
    mapStageStyles,
    css`
      :host { display: block; background: var(--ground); }
      .veil { position: absolute; inset: 0; background: var(--ground); opacity: 0; pointer-events: none; }
      .callout { position: absolute; inset: 0 auto auto 0; pointer-events: none; will-change: transform; }
      .callout[hidden] { display: none; }
      /* the stop whose turn it is stands on a beam */
      .callout.raised { --rise: 5.25rem; }
    `,
  ];

  @property({ attribute: false }) scene: WallScene | null = null;
  @property({ attribute: false }) show: WallShow | null = null;
  @property({ attribute: false }) shot: Shot | null = null;
  /** What the furniture takes from the map, CSS pixels. */
  @property({ attribute: false }) padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** False: scenes change by a fade, as those of the SVG map always do. */
  @property({ type: Boolean }) moving = true;
  /** True while somebody moves the map by hand: the camera is theirs. */
  @property({ type: Boolean }) free = false;
  /** An element with words for beside the place that the scene is about; it may tell its `reach()`. */
  @property({ attribute: false }) callout: TemplateResult | null = null;
  @property({ attribute: false }) calloutAt: LngLat | null = null;

  @state() private renderer: "none" | "svg" | "maplibre" = "none";
  @state() private flatCamera: Camera | null = null;
  @state() private size: Size = { width: 0, height: 0 };
  /** True until a veil has closed over the scene before. */
  @state() private fading = false;
  @query(".gl") private glContainer!: HTMLElement;
  @query(".veil") private veil!: HTMLElement;
  @query(".callout") private calloutBox!: HTMLElement;

  readonly #drive = new CameraDrive();
  readonly #picture = new WallPicture({
    container: () => this.glContainer,
    onSelect: (record, at) => {
      const stop = this.scene && stopNear(this.scene, (position) => this.project(position), at);
      this.dispatchEvent(new MapSelectEvent(stop ?? record));
    },
    onGrab: () => this.dispatchEvent(new WallGrabEvent()),
    onWhole: () => {
      this.dispatchEvent(new MapReadyEvent("maplibre"));
      this.#drawNow();
    },
    onReload: () => this.dispatchEvent(new WallReloadEvent()),
    onGone: () => void this.#drawSvg(),
  });
  #starting = false;
  #time: TourTime = { elapsed: 0, running: 0 };
  /** The belt in focus, and when in the tour's time it came there. */
  #focus: { readonly belt: string | null; readonly since: number } = { belt: null, since: 0 };
  /** What the SVG map draws: the scene before, while a veil closes over it. */
  #flat: { readonly scene: WallScene | null; readonly camera: Camera | null } = {
    scene: null,
    camera: null,
  };
  /** What the picture was last made of. */
  #updatedOf: readonly unknown[] = [];
  #calloutReach: Reach = { left: 0, right: 0, top: 0, bottom: 0 };
  readonly #sizes = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    if (width > 0 && height > 0) this.size = { width, height };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#picture.remove();
    this.#starting = false;
    this.renderer = "none";
  }

  /** MapLibre's map; null while or where the SVG map stands. */
  get map() {
    return this.renderer === "maplibre" ? this.#picture.map : null;
  }

  /** True once the camera is where the scene wants it. */
  get resting(): boolean {
    return this.#drive.arrival(this.#time.elapsed) === 1;
  }

  /** Where a position stands on the stage, CSS pixels; null before there is a camera. */
  project(position: LngLat): readonly [x: number, y: number] | null {
    if (this.renderer === "maplibre") return this.#picture.project(position);
    const { camera } = this.#flat;
    return camera && project(position, camera, this.size);
  }

  /** Draws the moment; one like the last, where nothing moves, costs nothing. */
  draw(time: TourTime): void {
    const { elapsed, running } = this.#time;
    const isStill = !this.moving || (time.elapsed === elapsed && time.running === running);
    this.#time = time;
    if (!isStill) this.#drawNow();
  }

  #drawNow(): void {
    const { show, scene } = this;
    if (this.renderer === "svg") this.#placeCallout();
    if (this.renderer !== "maplibre" || !show || !scene || this.fading) return;
    const time = this.#time;
    if (!this.free) this.#picture.look(this.#drive.at(time.elapsed));
    const belt = show.focus[0]?.belt ?? null;
    if (belt !== this.#focus.belt) this.#focus = { belt, since: time.running };
    this.#picture.draw(show, {
      ...time,
      focused: time.running - this.#focus.since,
      arrival: this.#drive.arrivesAt,
      moving: this.moving,
    });
    this.#placeCallout();
  }

  /** A page that cannot be read anew shows what needs no WebGL. */
  giveUp(): void {
    this.#picture.remove();
    void this.#drawSvg();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNewView = changed.has("shot") || changed.has("padding") || changed.has("size" as never);
    const isBack = changed.has("free") && !this.free;
    if ((isNewView || isBack) && this.shot && this.size.width > 0) this.#plan(changed, isBack);
    if (!this.fading) this.#flat = { scene: this.scene, camera: this.flatCamera };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("size" as never)) this.#picture.resize();
    if (!this.fading) this.#update();
    const isToMeasure = changed.has("callout") || changed.has("fading" as never);
    if (isToMeasure && this.callout && !this.fading) void this.#measureCallout();
    if (this.scene && this.shot && this.size.width > 0 && !this.#starting) {
      this.#starting = true;
      void this.#start();
    }
    this.#drawNow();
  }

  protected override render() {
    const { size, callout } = this;
    const { scene, camera } = this.#flat;
    const isRaised = this.renderer === "maplibre" && (this.show?.turn.length ?? 0) > 0;
    return html`
      <div class="gl ${this.renderer === "maplibre" ? "" : "unseen"}"></div>
      ${
        this.renderer === "svg" && scene && camera
          ? html`<hd-svg-map
              .scene=${scene}
              .camera=${camera}
              .size=${size}
              .scale=${scene.scale * SVG_SCALE}
              .covered=${this.padding}
              .unnamed=${callout ? scene.selection : null}
            ></hd-svg-map>`
          : nothing
      }
      <div class="callout ${isRaised ? "raised" : ""}" ?hidden=${!callout || this.fading}>${callout ?? nothing}</div>
      <div class="veil"></div>
    `;
  }

  #update(): void {
    const { scene, shot, size, padding, free } = this;
    if (!scene || !shot || size.width === 0) return;
    const of = [scene, shot, size, padding, free];
    if (of.every((each, index) => each === this.#updatedOf[index])) return;
    this.#updatedOf = of;
    this.#picture.update(this.#withRoom(scene));
  }

  /** Names stand where the furniture leaves room once the camera rests; in somebody's hand, anywhere. */
  #withRoom(scene: WallScene): WallScene {
    return { ...scene, room: this.free ? null : nameRoom(this.shot, this.size, this.padding) };
  }

  /** A new subject, or another screen for it: the camera's way, or a fade. */
  #plan(changed: PropertyValues<this>, isBack: boolean): void {
    const { shot, size, padding } = this;
    if (!shot) return;
    const before = changed.get("shot") as Shot | null | undefined;
    const isNewShot = changed.has("shot") && before?.id !== shot.id;
    this.flatCamera = flatCamera(shot, size, padding);
    const isCut = !this.moving || this.renderer === "svg";
    if (isCut && isNewShot && before) void this.#fade();
    const onlyFree = !isNewShot && !isBack && !changed.has("size" as never);
    if (onlyFree && this.moving) {
      this.#drive.redirect(shot, size, padding, this.#time.elapsed);
      return;
    }
    this.#drive.plan(shot, size, padding, {
      from: isBack ? this.#picture.camera(padding) : null,
      // another size of the screen is no journey
      isJump: !this.moving || (!isNewShot && !isBack),
    });
    if (isNewShot) this.#time = { ...this.#time, elapsed: 0 };
  }

  /** Dark, another view, light again; what comes while it grows dark is shown when it is light. */
  async #fade(): Promise<void> {
    if (!this.veil || this.fading) return;
    this.fading = true;
    const close = this.veil.animate([{ opacity: 0 }, { opacity: 1 }], FADE);
    await close.finished.catch(() => {});
    this.fading = false;
    await this.updateComplete;
    this.#update();
    this.#drawNow();
    this.veil.animate([{ opacity: 1 }, { opacity: 0 }], FADE);
  }

  async #start(): Promise<void> {
    const scene = this.scene && this.#withRoom(this.scene);
    if (!scene || !hasWebGl2() || !(await this.#picture.start(scene, this.#drive.at(0)))) {
      if (this.isConnected) await this.#drawSvg();
      return;
    }
    if (!this.isConnected) return;
    this.#update();
    this.renderer = "maplibre";
    this.#drawNow();
  }

  async #drawSvg(): Promise<void> {
    await Promise.all([import("../hd-svg-map.ts"), ensureChineseFont()]);
    this.renderer = "svg";
    this.dispatchEvent(new MapReadyEvent("svg"));
  }

  /** Beside its place and clear of the furniture; moved by a transform alone: nothing is laid out. */
  #placeCallout(): void {
    const spot = this.callout && this.calloutAt && this.project(this.calloutAt);
    if (!spot) return;
    const [x, y] = placeCallout(spot, this.#calloutReach, this.size, this.padding);
    this.calloutBox.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  /** Measured when other words are shown, not while they move. */
  async #measureCallout(): Promise<void> {
    const words = this.calloutBox.firstElementChild;
    if (words instanceof LitElement) await words.updateComplete;
    if (words && "reach" in words)
      this.#calloutReach = (words as Element & { reach(): Reach }).reach();
    this.#drawNow();
  }
}

const FADE: KeyframeAnimationOptions = { duration: 300, easing: "ease-in-out", fill: "forwards" };

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-stage": HdWallStage;
  }
}
