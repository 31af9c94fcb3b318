import type { Rung } from "./recovery.ts";

/** Longest that the map's context may stay away, milliseconds. */
const LOSS_PATIENCE = 4000;

/**
 * How long an overlay's loss waits for that of the map, milliseconds: where the graphics processor was
 * reset both lose their contexts, and it is one loss.
 */
const OVERLAY_PATIENCE = 500;

/** Hears of lost contexts, and asks for what brings the picture back: once for what is one loss. */
export class LossWatch {
  readonly #climb: (least: Rung) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isMapAway = false;

  constructor(climb: (least: Rung) => void) {
    this.#climb = climb;
  }

  mapLost(): void {
    this.#isMapAway = true;
    this.#after(LOSS_PATIENCE, "rebuild");
  }

  /** The map has its context back; the overlay's, lost with it, is not given back. */
  mapRestored(): void {
    this.stop();
    this.#climb("overlay");
  }

  /** The overlay's context is gone, or none was to be had for it. */
  overlayLost(): void {
    // whatever comes back with the map gets a new overlay anyway
    if (!this.#isMapAway) this.#after(OVERLAY_PATIENCE, "overlay");
  }

  /** Forgets what was lost: another map is made, or none is wanted any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isMapAway = false;
  }

  #after(milliseconds: number, least: Rung): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isMapAway = false;
      this.#climb(least);
    }, milliseconds);
  }
}
