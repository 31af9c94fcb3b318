import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type LineWalker, walkLine } from "../analysis/walk-line.ts";
import type { LngLat } from "../domain/geo.ts";
import { buildPulseLayers, parseColor, tailMeters } from "./build-pulse-layers.ts";

/** A belt of any length is run through in about this time … */
const SECONDS_PER_BELT = 7;
/** … but no slower than a brisk walk, so that a short belt is not crept along. */
const SLOWEST_METERS_PER_SECOND = 300;

/**
 * Draws the pulse over a map with deck.gl: one overlay for the map's life, fed by one `setProps` a
 * frame, and nothing at all while there is no line. deck.gl does not survive a lost context, so the
 * overlay is made anew when the map says that its own came back.
 */
export class PulseOverlay {
  readonly #map: MapLibreMap;
  #overlay: MapLibreOverlay | null = null;
  #walker: LineWalker | null = null;
  #color: readonly [number, number, number] = [255, 255, 255];
  #frame = 0;
  #startedAt = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Runs a pulse along the line, again and again; null ends it. */
  run(line: readonly LngLat[] | null, color: string): void {
    cancelAnimationFrame(this.#frame);
    this.#walker = line && line.length > 1 ? walkLine(line) : null;
    this.#color = parseColor(color);
    if (!this.#walker) {
      this.#remove();
      return;
    }
    this.#overlay ??= this.#add();
    this.#startedAt = performance.now();
    this.#draw(this.#startedAt);
  }

  /** Puts the overlay back after a lost context. */
  restore(): void {
    if (!this.#walker) return;
    this.#remove();
    this.#overlay = this.#add();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#remove();
  }

  /** The canvas that deck.gl draws on; null while nothing runs. */
  get canvas(): HTMLCanvasElement | null {
    return this.#overlay?.getCanvas() ?? null;
  }

  #add(): MapLibreOverlay {
    const overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      pickingRadius: 0,
      // a context that only deck.gl lost is never given back to it: a new canvas gets a new one
      onDeviceInitialized: ({ lost }) => {
        void lost.then(() => {
          if (this.#overlay === overlay) this.restore();
        });
      },
    });
    this.#map.addControl(overlay);
    return overlay;
  }

  #remove(): void {
    if (this.#overlay) this.#map.removeControl(this.#overlay);
    this.#overlay = null;
  }

  #draw(now: number): void {
    const walker = this.#walker;
    if (!walker || !this.#overlay) return;
    const speed = Math.max(SLOWEST_METERS_PER_SECOND, walker.length / SECONDS_PER_BELT);
    const lap = walker.length + tailMeters(walker);
    const headMeters = (((now - this.#startedAt) / 1000) * speed) % lap;
    this.#overlay.setProps({
      layers: [...buildPulseLayers({ walker, headMeters, color: this.#color })],
    });
    this.#frame = requestAnimationFrame((next) => this.#draw(next));
  }
}
