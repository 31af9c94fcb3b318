import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Camera } from "../domain/geo.ts";
import { type Size, unproject, worldSize } from "./web-mercator.ts";

interface GesturePort {
  readonly camera: () => Camera | null;
  readonly size: () => Size;
  /** `resting` is true when the gesture has ended. */
  readonly move: (camera: Camera, resting: boolean) => void;
}

/** A press that moves less than this is a click, CSS pixels. */
const DRAG_THRESHOLD = 4;
const KEY_STEP = 100;
const WHEEL_STEP = 1 / 400;
const REST_MILLISECONDS = 200;

/** Drag, wheel, pinch and keys for the SVG map; MapLibre brings its own. */
export class SvgGestures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #port: GesturePort;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #dragged = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #ending = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement, port: GesturePort) {
    this.#host = host;
    this.#port = port;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ending = new AbortController(); // the host may be put back after a fault was mended
    const { signal } = this.#ending;
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => {
      const guarded = (event: HTMLElementEventMap[K]): void => {
        if (isOnSvgMap(event) || this.#isOfDrag(event)) handle(event);
      };
      this.#host.addEventListener(type, guarded, { ...options, signal });
    };
    listen("pointerdown", this.#onDown);
    listen("pointermove", this.#onMove);
    listen("pointerup", this.#onUp);
    listen("pointercancel", this.#onUp);
    listen("wheel", this.#onWheel, { passive: false });
    listen("click", this.#onClick, { capture: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#ending.abort();
  }

  /** A captured pointer's events come from the host, not from the SVG map that they began on. */
  #isOfDrag(event: Event): boolean {
    return event instanceof PointerEvent && this.#pointers.has(event.pointerId);
  }

  /** Arrows pan, plus and minus zoom. */
  readonly onKey = (event: KeyboardEvent): void => {
    const camera = this.#port.camera();
    if (!camera || event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[
      event.key
    ];
    const zoom = { "+": 1, "=": 1, "-": -1 }[event.key];
    if (pan) this.#panBy(camera, (pan[0] ?? 0) * KEY_STEP, (pan[1] ?? 0) * KEY_STEP, false);
    else if (zoom) this.#port.move({ ...camera, zoom: camera.zoom + zoom }, false);
    else return;
    event.preventDefault();
    this.#restSoon();
  };

  readonly #onDown = (event: PointerEvent): void => {
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    this.#dragged = false;
  };

  readonly #onMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    const camera = this.#port.camera();
    if (!before || !camera) return;
    const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
    if (!this.#dragged && Math.hypot(dx, dy) < DRAG_THRESHOLD) return;
    this.#dragged = true;
    this.#host.setPointerCapture(event.pointerId);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (!other) {
      this.#panBy(camera, -dx, -dy, false);
      return;
    }
    const spread = (at: { x: number; y: number }) => Math.hypot(at.x - other.x, at.y - other.y);
    const factor = spread({ x: event.clientX, y: event.clientY }) / Math.max(1, spread(before));
    this.#zoomAround(
      camera,
      Math.log2(factor),
      (event.clientX + other.x) / 2,
      (event.clientY + other.y) / 2,
      false,
    );
  };

  readonly #onUp = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    const camera = this.#port.camera();
    if (this.#dragged && camera) this.#port.move(camera, true);
  };

  readonly #onWheel = (event: WheelEvent): void => {
    const camera = this.#port.camera();
    if (!camera) return;
    event.preventDefault();
    this.#zoomAround(camera, -event.deltaY * WHEEL_STEP, event.clientX, event.clientY, false);
    this.#restSoon();
  };

  /** A turn of the wheel or a held key is one movement: it rests when nothing more comes. */
  #restSoon(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      const camera = this.#port.camera();
      if (camera) this.#port.move(camera, true);
    }, REST_MILLISECONDS);
  }

  /** The click that ends a drag selects nothing. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#dragged) event.stopPropagation();
    this.#dragged = false;
  };

  #panBy(camera: Camera, dx: number, dy: number, resting: boolean): void {
    const { width, height } = this.#port.size();
    const center = unproject([width / 2 + dx, height / 2 + dy], camera, { width, height });
    this.#port.move({ ...camera, center }, resting);
  }

  /** Zooms so that what lies under the pointer stays there. */
  #zoomAround(
    camera: Camera,
    step: number,
    clientX: number,
    clientY: number,
    resting: boolean,
  ): void {
    const { left, top } = this.#host.getBoundingClientRect();
    const { width, height } = this.#port.size();
    const zoom = Math.min(18, Math.max(6, camera.zoom + step));
    const share = 1 - worldSize(camera.zoom) / worldSize(zoom);
    const [dx, dy] = [(clientX - left - width / 2) * share, (clientY - top - height / 2) * share];
    const center = unproject([width / 2 + dx, height / 2 + dy], camera, { width, height });
    this.#port.move({ ...camera, center, zoom }, resting);
  }
}

const isOnSvgMap = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.localName === "hd-svg-map");
