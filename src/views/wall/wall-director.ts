import type { Tour, TourScene } from "../../domain/tour.ts";
import {
  reduceTour,
  START_OF_TOUR,
  type TourAction,
  type TourState,
} from "../../state/tour-state.ts";

/** Whom a director tells. */
interface DirectorPort {
  /** The tour stands elsewhere, or goes and stops otherwise. */
  readonly onChange: (state: TourState, before: TourState) => void;
  /** Once for every frame that the browser shows. */
  readonly onFrame: (state: TourState, running: number) => void;
}

/** Runs the tour by the browser's frames. */
export class WallDirector {
  readonly #port: DirectorPort;
  readonly #pace: number;
  #tour: Tour;
  #state: TourState = START_OF_TOUR;
  /** Seconds of the tour that were played, for what goes on from scene to scene. */
  #running = 0;
  #last: number | null = null;
  #request = 0;

  constructor(tour: Tour, pace: number, port: DirectorPort) {
    this.#tour = tour;
    this.#pace = pace;
    this.#port = port;
  }

  get tour(): Tour {
    return this.#tour;
  }

  get state(): TourState {
    return this.#state;
  }

  get scene(): TourScene {
    const scene = this.#tour[this.#state.index];
    if (!scene) throw new RangeError(`the tour has no scene ${this.#state.index}`);
    return scene;
  }

  /** Other scenes from now on; the present one is kept where it is among them. */
  replace(tour: Tour): void {
    const before = this.#tour;
    this.#tour = tour;
    this.act({ type: "replace", before });
  }

  act(action: TourAction): void {
    const before = this.#state;
    const next = reduceTour(before, action, this.#tour);
    if (next === before) return;
    this.#state = next;
    const isNews =
      next.index !== before.index || next.mode !== before.mode || action.type !== "tick";
    if (isNews) this.#port.onChange(next, before);
  }

  start(): void {
    this.#last = null;
    this.#request = requestAnimationFrame(this.#frame);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
  }

  readonly #frame = (now: number): void => {
    this.#request = requestAnimationFrame(this.#frame);
    const seconds = this.#last === null ? 0 : Math.max(0, now - this.#last) / 1000;
    this.#last = now;
    if (this.#state.mode === "playing") this.#running += Math.min(1, seconds) * this.#pace;
    this.act({ type: "tick", seconds, pace: this.#pace });
    this.#port.onFrame(this.#state, this.#running);
  };
}
