import type { Map as MapLibreMap } from "maplibre-gl";
import { EARTH_CIRCUMFERENCE_M, type LngLat, RAD_PER_DEG } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { MapView } from "../map-view.ts";
import { startMapView } from "../start-map-view.ts";
import type { Padding } from "../web-mercator.ts";
import { worldSize } from "../web-mercator.ts";
import { WALL_LOOK } from "./build-wall-style.ts";
import { LossWatch } from "./loss-watch.ts";
import type { PaddedCamera } from "./pitched-camera.ts";
import type { Rung } from "./recovery.ts";
import { RecoveryLog } from "./recovery-log.ts";
import type { WallFilm } from "./wall-film.ts";
import type { WallMoment } from "./wall-moment.ts";
import type { WallScene } from "./wall-scene.ts";
import type { WallShow } from "./wall-show.ts";

/** A wall of many millions of pixels may take long to draw at first, and nobody waits to touch it. */
const DRAWING_PATIENCE = 90_000;

/** What a picture needs to know, and whom it tells. */
interface PicturePort {
  readonly container: () => HTMLElement;
  readonly onSelect: (record: RecordReference | null, at: readonly [x: number, y: number]) => void;
  readonly onGrab: () => void;
  /** Everything is drawn. */
  readonly onWhole: () => void;
  /** Nothing but a new page helps. */
  readonly onReload: () => void;
  /** Not even that: the picture is gone for good. */
  readonly onGone: () => void;
}

/**
 * MapLibre's map and deck.gl over it, kept alive: a lost context is answered by a new overlay, then by a
 * new map, then by a new page, each when the one before did not help.
 */
export class WallPicture {
  readonly #port: PicturePort;
  readonly #log = new RecoveryLog();
  #view: MapView<WallScene> | null = null;
  #film: WallFilm | null = null;
  #scene: WallScene | null = null;
  #camera: PaddedCamera | null = null;
  /** What the map was last told to look through; null once somebody's hand has moved it. */
  #looked: PaddedCamera | null = null;
  readonly #losses = new LossWatch((least) => this.#climb(least));
  #generation = 0;

  constructor(port: PicturePort) {
    this.#port = port;
  }

  get map(): MapLibreMap | null {
    return this.#view?.map ?? null;
  }

  /**
   * Makes the map and shows what it draws first; marks, names and deck.gl follow.
   *
   * @returns false when there is no WebGL map to be had.
   */
  async start(scene: WallScene, camera: PaddedCamera): Promise<boolean> {
    this.#scene = scene;
    this.#camera = camera;
    const generation = ++this.#generation;
    const view = await startMapView<WallScene>(
      () => ({
        container: this.#port.container(),
        look: WALL_LOOK,
        scene: this.#scene ?? scene,
        camera: this.#camera ?? camera,
        limits: null,
        onSelect: this.#port.onSelect,
        onHover: () => {},
        onGrab: () => {
          this.#looked = null;
          this.#port.onGrab();
        },
        onCamera: () => {},
        onLost: () => this.#losses.mapLost(),
        onRestored: () => this.#losses.mapRestored(),
      }),
      DRAWING_PATIENCE,
    );
    if (!view || generation !== this.#generation) {
      view?.remove();
      return generation !== this.#generation;
    }
    this.#view = view;
    view.map.keyboard.disable(); // the arrow keys step through the tour
    void this.#complete(view, generation);
    return true;
  }

  async #complete(view: MapView<WallScene>, generation: number): Promise<void> {
    // without deck.gl's program the map still shows everything that stands still
    const [film] = await Promise.all([
      import("./wall-film.ts").catch(() => null),
      view.drawWhole(),
    ]);
    if (generation !== this.#generation) return;
    if (film) this.#film = new film.WallFilm(view.map, () => this.#losses.overlayLost());
    this.#port.onWhole();
  }

  update(scene: WallScene): void {
    this.#scene = scene;
    this.#view?.update(scene);
  }

  resize(): void {
    this.#looked = null;
    this.#view?.resize();
  }

  /** Looks through this camera from now on; the map is not drawn anew for one that rests. */
  look(camera: PaddedCamera): void {
    if (camera === this.#looked) return;
    this.#camera = camera;
    this.#looked = this.#view && camera;
    const { center, zoom, bearing, pitch, padding } = camera;
    this.#view?.map.jumpTo({ center: [...center], zoom, bearing, pitch, padding: { ...padding } });
  }

  /** The camera as somebody's hand has left it; null before there is one. */
  camera(padding: Padding): PaddedCamera | null {
    return this.#view && { ...this.#view.camera, padding };
  }

  project(position: LngLat): readonly [x: number, y: number] | null {
    return this.#view?.project(position) ?? null;
  }

  draw(show: WallShow, time: Omit<WallMoment, "metersPerPixel" | "pitch">): void {
    const { map } = this;
    if (!map || !this.#film || !this.#scene) return;
    const latitude = map.getCenter().lat;
    const metersPerPixel =
      (EARTH_CIRCUMFERENCE_M * Math.cos(latitude * RAD_PER_DEG)) / worldSize(map.getZoom());
    this.#film.draw(show, { ...time, metersPerPixel, pitch: map.getPitch() }, this.#scene);
  }

  remove(): void {
    this.#generation += 1;
    this.#losses.stop();
    this.#film?.remove();
    this.#film = null;
    this.#view?.remove();
    this.#view = null;
    this.#looked = null;
  }

  #climb(least: Rung): void {
    const rung = this.#log.climb(least);
    switch (rung) {
      case "overlay":
        this.#film?.restore();
        return;
      case "rebuild":
        void this.#rebuild();
        return;
      case "reload":
        this.#port.onReload();
        return;
      case "svg":
        this.remove();
        this.#port.onGone();
    }
  }

  async #rebuild(): Promise<void> {
    const [scene, camera] = [this.#scene, this.#camera];
    this.remove();
    if (!scene || !camera) return;
    if (!(await this.start(scene, camera))) this.#climb("rebuild");
  }
}
