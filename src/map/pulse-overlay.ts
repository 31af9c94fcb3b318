import type { Map as MapLibreMap } from "maplibre-gl";
import { type LineWalker, walkLine } from "../analysis/walk-line.ts";
import type { LngLat } from "../domain/geo.ts";
import { buildPulseLayers, parseColor, tailMeters } from "./build-pulse-layers.ts";
import { DeckOverlay } from "./deck-overlay.ts";

/**
 * The pulse runs once along the belt, whatever its length, and ends before five seconds: what moves
 * longer needs a control to stop it (WCAG 2.2.2).
 */
const LAP_SECONDS = 4.5;

/**
 * Draws the pulse over a map with deck.gl: one overlay for the map's life, fed by one `setProps` a
 * frame, and nothing at all while there is no line. deck.gl does not survive a lost context, so the
 * overlay is made anew when the map says that its own came back.
 */
export class PulseOverlay {
  readonly #map: MapLibreMap;
  #overlay: DeckOverlay | null = null;
  #walker: LineWalker | null = null;
  #color: readonly [number, number, number] = [255, 255, 255];
  #frame = 0;
  #startedAt = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Runs a pulse along the line once; null ends it. */
  run(line: readonly LngLat[] | null, color: string): void {
    cancelAnimationFrame(this.#frame);
    this.#walker = line && line.length > 1 ? walkLine(line) : null;
    this.#color = parseColor(color);
    if (!this.#walker) {
      this.#remove();
      return;
    }
    this.#overlay ??= this.#add();
    this.#begin();
  }

  /** Puts the overlay back after a lost context, and lets the pulse run again. */
  restore(): void {
    if (!this.#walker) return;
    cancelAnimationFrame(this.#frame);
    this.#remove();
    this.#overlay = this.#add();
    this.#begin();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#remove();
  }

  #add(): DeckOverlay {
    return new DeckOverlay(this.#map, {
      onReady: () => this.#begin(), // what ran before this was not to be seen
      onLost: () => this.restore(),
      onFailed: () => {}, // the map says the same without it
    });
  }

  #remove(): void {
    this.#overlay?.remove();
    this.#overlay = null;
  }

  #begin(): void {
    cancelAnimationFrame(this.#frame);
    this.#startedAt = performance.now();
    this.#draw(this.#startedAt);
  }

  #draw(now: number): void {
    const walker = this.#walker;
    if (!walker || !this.#overlay) return;
    // a frame may have begun before the pulse did
    const seconds = Math.max(0, now - this.#startedAt) / 1000;
    const share = Math.min(1, seconds / LAP_SECONDS);
    const headMeters = share * (walker.length + tailMeters(walker));
    this.#overlay.draw(buildPulseLayers({ walker, headMeters, color: this.#color }));
    if (share < 1) this.#frame = requestAnimationFrame((next) => this.#draw(next));
  }
}
