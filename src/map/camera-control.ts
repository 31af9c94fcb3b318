import type { Bounds, Camera, LngLat } from "../domain/geo.ts";
import type { MapView } from "./map-view.ts";
import {
  cameraForBounds,
  clampCamera,
  type Padding,
  project,
  type Size,
  unproject,
} from "./web-mercator.ts";

/** How far one press of a pan button moves the map, CSS pixels. */
const PAN_STEP = 120;
const EASE_MILLISECONDS = 700;
const NEAREST_ZOOM = 18;
const FARTHEST_ZOOM = 6;

/** What the camera needs to know of the stage that it belongs to. */
export interface CameraPort {
  readonly limits: () => Bounds;
  readonly home: () => Bounds | null;
  readonly padding: () => Padding;
  readonly reducedMotion: () => boolean;
  /** MapLibre's map once there is one, shown or not. */
  readonly view: () => MapView | null;
  /** True while the SVG map, or the drawing it stands for, is what the reader sees. */
  readonly showsSvg: () => boolean;
  /** The camera is another; `resting` when it will stay there. */
  readonly changed: (camera: Camera, resting: boolean) => void;
}

/** Moves the stage's camera, whichever map shows it, and keeps it within its limits. */
export class CameraControl {
  camera: Camera | null = null;
  size: Size = { width: 0, height: 0 };
  readonly #port: CameraPort;
  /** True until the camera has left the opening view, which follows the stage's size. */
  #atHome = false;
  /** Where the camera is going; null when it rests. A second press goes on from here. */
  #target: Camera | null = null;
  #whenSized: () => void = () => {};

  constructor(port: CameraPort) {
    this.#port = port;
  }

  /** The stage has another size; the first one brings the first camera. */
  resize(size: Size, initial: Camera | null): void {
    this.size = size;
    const view = this.#port.view();
    view?.resize();
    // a new size ends a way that was begun for the old one, at a place between
    if (this.#target) view?.moveTo(this.#target, 0);
    this.camera ??= initial && this.clamp(initial);
    if (!this.camera || this.#atHome) {
      this.#atHome = true;
      this.camera = this.#homeCamera();
      view?.moveTo(this.camera, 0);
    }
    this.#whenSized();
    this.#whenSized = () => {};
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
    const clamped = this.clamp(camera);
    const view = this.#port.view();
    const milliseconds = animated && !this.#port.reducedMotion() ? EASE_MILLISECONDS : 0;
    this.#atHome = false;
    this.#target = view && milliseconds > 0 ? clamped : null;
    view?.moveTo(clamped, milliseconds);
    if (this.#port.showsSvg()) this.moved(clamped, true);
  }

  /** Moves just so far that the position lies clear of the padding. */
  reveal(position: LngLat, padding: Padding): void {
    if (!this.camera) return;
    const [x, y] = project(position, this.camera, this.size);
    const { width, height } = this.size;
    const dx = x - Math.min(width - padding.right, Math.max(padding.left, x));
    const dy = y - Math.min(height - padding.bottom, Math.max(padding.top, y));
    if (dx !== 0 || dy !== 0) this.#panByPixels(dx, dy);
  }

  goHome(): void {
    this.moveTo(this.#homeCamera(), true);
  }

  zoomBy(step: number): void {
    const from = this.#target ?? this.camera;
    if (from) this.moveTo({ ...from, zoom: from.zoom + step }, true);
  }

  /** Moves by whole steps: `[1, 0]` looks further east, `[0, 1]` further south. */
  panBy([stepsX, stepsY]: readonly [number, number]): void {
    this.#panByPixels(stepsX * PAN_STEP, stepsY * PAN_STEP);
  }

  faceNorth(): void {
    const from = this.#target ?? this.camera;
    if (from) this.moveTo({ ...from, bearing: 0 }, true);
  }

  /** The camera was moved by a hand, or has arrived. */
  moved(camera: Camera, resting: boolean): void {
    this.camera = camera;
    this.#atHome = false;
    if (resting) this.#target = null;
    this.#port.changed(camera, resting);
  }

  /** The camera as the limits allow it, looking straight down. */
  clamp(camera: Camera): Camera {
    const zoom = Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, camera.zoom));
    return clampCamera({ ...camera, zoom, pitch: 0 }, this.#port.limits(), this.size);
  }

  #panByPixels(dx: number, dy: number): void {
    const from = this.#target ?? this.camera;
    if (!from) return;
    const { width, height } = this.size;
    const center = unproject([width / 2 + dx, height / 2 + dy], from, this.size);
    this.moveTo({ ...from, center }, true);
  }

  #homeCamera(): Camera {
    const bounds = this.#port.home() ?? this.#port.limits();
    return this.clamp(cameraForBounds(bounds, this.size, this.#port.padding(), 15));
  }
}
