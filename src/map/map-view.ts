import {
  type LngLatBoundsLike,
  Map as MapLibreMap,
  type MapOptions,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Bounds, Camera, LngLat } from "../domain/geo.ts";
import { isSameRecord, type RecordReference } from "../domain/record-kinds.ts";
import { translate } from "../i18n/translate.ts";
import { drawSprites } from "./draw-sprites.ts";
import { loadMapFonts } from "./load-map-fonts.ts";
import type { MapLook } from "./map-look.ts";
import type { MapScene } from "./map-scene.ts";
import { recordAt } from "./record-at.ts";
import { syncStyle } from "./sync-style.ts";

export { FLAT_LOOK } from "./map-look.ts";

setWorkerUrl(workerUrl);

/** Starts the map's worker before there is a map: it reads itself in while the data is checked. */
export const prewarmMap = (): void => prewarm();

const MAPLIBRE_CANVAS = 4096;

export interface MapViewOptions<Scene extends MapScene = MapScene> {
  readonly container: HTMLElement;
  readonly look: MapLook<Scene>;
  readonly scene: Scene;
  readonly camera: Camera;
  /** What the camera stays within; null when whoever moves it sees to that. */
  readonly limits: Bounds | null;
  /** What was touched, and where, CSS pixels of the container. */
  readonly onSelect: (record: RecordReference | null, at: readonly [x: number, y: number]) => void;
  /** The reader takes hold of the map. */
  readonly onGrab: () => void;
  readonly onHover: (record: RecordReference | null) => void;
  readonly onCamera: (camera: Camera, resting: boolean) => void;
  /** The WebGL context was lost; the browser may give it back. */
  readonly onLost: () => void;
  /** The WebGL context came back after a loss. */
  readonly onRestored: () => void;
}

/** A finger is wider than a pixel. */
const HIT_RADIUS = { mouse: 4, touch: 14 } as const;

/**
 * Owns the page's only MapLibre map. The scene goes in, selections and cameras come out.
 *
 * @throws Error from the constructor when WebGL 2 is missing.
 */
export class MapView<Scene extends MapScene = MapScene> {
  readonly map: MapLibreMap;
  #scene: Scene;
  #style: StyleSpecification;
  readonly #options: MapViewOptions<Scene>;
  /** Settles when the essential layers have been drawn once: the map takes input. */
  readonly drawn: Promise<void>;
  #whole = false;
  #hovered: RecordReference | null = null;
  /** Where the pointer was last, until the next frame looks there. */
  #pointed: { readonly x: number; readonly y: number } | null = null;
  #removed = false;
  /** True while there is no context: there is no style then that could be changed. */
  #lost = false;

  constructor(options: MapViewOptions<Scene>) {
    this.#options = options;
    this.#scene = options.scene;
    const { camera, limits, container, scene, look } = options;
    this.#style = look.essential(look.build(scene));
    this.map = new MapLibreMap({
      container,
      style: this.#style,
      center: [...camera.center],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      ...(limits && { maxBounds: [...limits] satisfies LngLatBoundsLike }),
      maxZoom: 18,
      // the stage tells the size, and does not while the map is hidden and has none
      trackResize: false,
      minZoom: 6,
      maxPitch: look.maxPitch,
      ...(look.keptTiles !== null && { maxTileCacheSize: look.keptTiles }),
      pitchWithRotate: look.maxPitch > 0,
      attributionControl: false,
      localIdeographFontFamily: scene.tokens.fonts.map((font) => `"${font}"`).join(","),
      maxCanvasSize: largestCanvas(container),
      validateStyle: false, // a test validates every style that can be built
      fadeDuration: 0, // fading marks would keep the first drawing waiting
    } satisfies MapOptions);
    this.#name();
    this.#listen();
    this.drawn = this.#idle();
  }

  /** Draws another scene on the same map. */
  update(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.tokens.theme !== before.tokens.theme) this.#addSprites();
    if (scene.language !== before.language) this.#name();
    const newTexts = scene.data !== before.data || scene.language !== before.language;
    if (this.#whole && newTexts) void this.#fontsLoaded().then(() => this.#sync());
    else this.#sync();
  }

  #sync(): void {
    if (this.#removed || this.#lost) return;
    const { look } = this.#options;
    const built = look.build(this.#scene);
    const style = this.#whole ? built : look.essential(built);
    syncStyle(this.map, this.#style, style);
    this.#style = style;
  }

  /** Adds the other layers and the texts; settles when they stand. */
  async drawWhole(): Promise<void> {
    await this.#fontsLoaded();
    if (this.#removed) return;
    this.#whole = true;
    this.#addSprites();
    this.#sync();
    await this.#idle();
  }

  /** The camera as it stands. */
  get camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return {
      center: [lng, lat],
      zoom: this.map.getZoom(),
      bearing: this.map.getBearing(),
      pitch: this.map.getPitch(),
    };
  }

  /** Moves the camera; at once when `milliseconds` is 0. */
  moveTo(camera: Camera, milliseconds: number): void {
    const target = { ...camera, center: [...camera.center] as [number, number] };
    if (milliseconds === 0) this.map.jumpTo(target);
    else this.map.easeTo({ ...target, duration: milliseconds, essential: false });
  }

  /** Where a position stands in the container, CSS pixels. */
  project([lng, lat]: LngLat): readonly [x: number, y: number] {
    const { x, y } = this.map.project([lng, lat]);
    return [x, y];
  }

  resize(): void {
    this.map.resize();
  }

  remove(): void {
    this.#removed = true;
    this.map.remove();
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      this.map.once("idle", () => resolve());
      this.map.triggerRepaint(); // a map that is idle already would not say so again
    });
  }

  /** Settles when the map's texts can be drawn. */
  #fontsLoaded(): Promise<void> {
    return loadMapFonts(this.#scene);
  }

  #addSprites(): void {
    if (!this.#whole || this.#lost) return;
    const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
    for (const { name, image, pixelRatio: ratio } of drawSprites(this.#scene.tokens, pixelRatio)) {
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: ratio });
    }
  }

  #listen(): void {
    const { map } = this;
    const { onSelect, onGrab, onCamera, onLost, onRestored } = this.#options;
    map.on("click", ({ point, originalEvent }) => {
      const touch = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
      const record = this.#recordAt(point, touch ? HIT_RADIUS.touch : HIT_RADIUS.mouse);
      onSelect(record, [point.x, point.y]);
    });
    map.on("mousemove", ({ point }) => this.#point(point));
    map.on("mouseout", () => this.#hover(null));
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) onGrab();
    });
    map.on("move", () => onCamera(this.camera, false));
    map.on("moveend", () => onCamera(this.camera, true));
    map.on("webglcontextlost", () => {
      this.#lost = true;
      map.once("style.load", () => {
        this.#lost = false;
        this.#addSprites();
        this.#sync();
      });
      onLost();
    });
    map.on("webglcontextrestored", onRestored);
  }

  /** Looks once a frame, however many moves the pointer makes in it. */
  #point(point: { readonly x: number; readonly y: number }): void {
    if (this.#pointed === null) {
      requestAnimationFrame(() => {
        if (this.#pointed && !this.#removed) {
          this.#hover(this.#recordAt(this.#pointed, HIT_RADIUS.mouse));
        }
        this.#pointed = null;
      });
    }
    this.#pointed = point;
  }

  #hover(record: RecordReference | null): void {
    if (isSameRecord(record, this.#hovered)) return;
    this.#hovered = record;
    this.map.getCanvas().style.cursor = record && record.kind !== "district" ? "pointer" : "";
    this.#options.onHover(record);
  }

  #recordAt(point: { readonly x: number; readonly y: number }, radius: number) {
    return recordAt(this.map, point, radius, this.#options.look.selectable);
  }

  /** Names the map for a screen reader; MapLibre knows only the language it was made in. */
  #name(): void {
    this.map.getCanvas().setAttribute("aria-label", translate("map.title"));
  }
}

/** MapLibre's own limit, which squeezes a wall wider than it, unless the screen needs the GPU's. */
function largestCanvas({ clientWidth, clientHeight }: HTMLElement): [number, number] {
  // the window may yet grow to the screen's size
  const { width, height } = window.screen;
  const longest = Math.max(clientWidth, clientHeight, width, height);
  const widest = longest * window.devicePixelRatio;
  if (widest <= MAPLIBRE_CANVAS) return [MAPLIBRE_CANVAS, MAPLIBRE_CANVAS];
  const context = document.createElement("canvas").getContext("webgl2");
  const limit = context?.getParameter(context.MAX_TEXTURE_SIZE) ?? MAPLIBRE_CANVAS;
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return [limit, limit];
}
