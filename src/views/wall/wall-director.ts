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
  readonly onFrame: (time: DirectedTime) => void;
}

/** What time it is for whatever moves, seconds at the tour's own pace. */
interface DirectedTime {
  /**
   * Since the scene was shown. It stands while the tour is paused, but for a scene that was stepped to
   * meanwhile, or just before: that one comes to rest, since nobody wants to see it half.
   */
  readonly elapsed: number;
  /** Since the tour began; it stands while the tour does. */
  readonly running: number;
}

/** A tour that is stopped so soon in a scene was stopped to look at that scene, seconds. */
const JUST_BEGUN_SECONDS = 1;

/** By then a scene that was stepped to has come to rest, seconds. */
const SETTLED_SECONDS = 7;

/** Runs the tour by the browser's frames. */
export class WallDirector {
  readonly #port: DirectorPort;
  readonly #pace: number;
  #tour: Tour;
  #state: TourState = START_OF_TOUR;
  /** Seconds of the tour that were played, for what goes on from scene to scene. */
  #running = 0;
  /** Seconds that the scene has been shown. */
  #shown = 0;
  #isSteppedTo = false;
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
    const isElsewhere = next.index !== before.index || action.type === "jump";
    if (isElsewhere) this.#shown = next.elapsed;
    const isStopped = next.mode !== "playing" && before.mode === "playing";
    if (isElsewhere) this.#isSteppedTo = next.mode !== "playing";
    else if (isStopped) this.#isSteppedTo = this.#shown < JUST_BEGUN_SECONDS;
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
    const passed = Math.min(1, seconds) * this.#pace;
    const isPlaying = this.#state.mode === "playing";
    if (isPlaying) {
      this.#running += passed;
      this.#shown += passed;
      this.#isSteppedTo = false;
    } else if (this.#isSteppedTo) {
      this.#shown = Math.min(Math.max(this.#shown, SETTLED_SECONDS), this.#shown + passed);
    }
    this.act({ type: "tick", seconds, pace: this.#pace });
    this.#port.onFrame({ elapsed: this.#shown, running: this.#running });
  };
}
