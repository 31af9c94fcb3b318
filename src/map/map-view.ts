import {
  type LngLatBoundsLike,
  Map as MapLibreMap,
  type MapOptions,
  type StyleSpecification,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Bounds, Camera, LngLat } from "../domain/geo.ts";
import { RECORD_KINDS, type RecordReference } from "../domain/record-kinds.ts";
import { translate } from "../i18n/translate.ts";
import { buildStyle, SELECTABLE_LAYERS } from "./build-style.ts";
import { drawSprites } from "./draw-sprites.ts";
import type { MapScene } from "./map-scene.ts";
import { syncStyle } from "./sync-style.ts";

setWorkerUrl(workerUrl);

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly limits: Bounds;
  readonly onSelect: (record: RecordReference | null) => void;
  readonly onHover: (record: RecordReference | null) => void;
  readonly onCamera: (camera: Camera, resting: boolean) => void;
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
export class MapView {
  readonly map: MapLibreMap;
  #scene: MapScene;
  #style: StyleSpecification;
  readonly #options: MapViewOptions;
  /** Settles when everything, labels included, has been drawn once. */
  readonly drawn: Promise<void>;

  constructor(options: MapViewOptions) {
    this.#options = options;
    this.#scene = options.scene;
    this.#style = buildStyle(options.scene);
    const { camera, limits, container, scene } = options;
    const [west, south, east, north] = limits;
    this.map = new MapLibreMap({
      container,
      style: this.#style,
      center: [...camera.center],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      maxBounds: [west, south, east, north] satisfies LngLatBoundsLike,
      maxZoom: 18,
      minZoom: 6,
      maxPitch: 0,
      pitchWithRotate: false,
      attributionControl: false,
      localIdeographFontFamily: scene.tokens.fonts.map((font) => `"${font}"`).join(","),
      maxCanvasSize: largestCanvas(),
      fadeDuration: 150,
      locale: mapLocale(),
    } satisfies MapOptions);
    this.#addSprites();
    this.#listen();
    this.drawn = new Promise((resolve) => this.map.once("idle", () => resolve()));
  }

  /** Draws another scene on the same map. */
  update(scene: MapScene): void {
    const themeChanged = scene.tokens.theme !== this.#scene.tokens.theme;
    this.#scene = scene;
    const style = buildStyle(scene);
    if (themeChanged) this.#addSprites();
    syncStyle(this.map, this.#style, style);
    this.#style = style;
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
    this.map.remove();
  }

  #addSprites(): void {
    const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
    for (const { name, image, pixelRatio: ratio } of drawSprites(this.#scene.tokens, pixelRatio)) {
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: ratio });
    }
  }

  #listen(): void {
    const { map } = this;
    const { onSelect, onHover, onCamera, onRestored } = this.#options;
    map.on("click", ({ point, originalEvent }) => {
      const touch = "pointerType" in originalEvent && originalEvent.pointerType === "touch";
      onSelect(this.#recordAt(point, touch ? HIT_RADIUS.touch : HIT_RADIUS.mouse));
    });
    map.on("mousemove", ({ point }) => {
      const record = this.#recordAt(point, HIT_RADIUS.mouse);
      map.getCanvas().style.cursor = record && record.kind !== "district" ? "pointer" : "";
      onHover(record);
    });
    map.on("mouseout", () => onHover(null));
    map.on("move", () => onCamera(this.camera, false));
    map.on("moveend", () => onCamera(this.camera, true));
    map.on("webglcontextrestored", onRestored);
  }

  /** The selectable record nearest to the reader under a screen position. */
  #recordAt({ x, y }: { x: number; y: number }, radius: number): RecordReference | null {
    const found = this.map.queryRenderedFeatures(
      [
        [x - radius, y - radius],
        [x + radius, y + radius],
      ],
      { layers: [...SELECTABLE_LAYERS] },
    );
    const rank = (layer: string): number => (SELECTABLE_LAYERS as readonly string[]).indexOf(layer);
    const [nearest] = found.sort((a, b) => rank(a.layer.id) - rank(b.layer.id));
    const { kind: kindText, record: id } = nearest?.properties ?? {};
    const kind = RECORD_KINDS.find((known) => known === kindText);
    return kind && typeof id === "string" ? { kind, id } : null;
  }
}

/** The GPU's limit: MapLibre's own default squeezes a wall wider than 4096 px. */
function largestCanvas(): [number, number] {
  const context = document.createElement("canvas").getContext("webgl2");
  const limit = context?.getParameter(context.MAX_TEXTURE_SIZE) ?? 4096;
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return [limit, limit];
}

/** MapLibre's own words, in the reader's language when the map was made. */
const mapLocale = (): Record<string, string> => ({ "Map.Title": translate("map.title") });
