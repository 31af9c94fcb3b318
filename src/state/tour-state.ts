import type { Tour, TourScene } from "../domain/tour.ts";

/** A tour that was paused or disturbed goes on by itself after so long without input. */
export const IDLE_SECONDS = 60;

/** A page that slept does not leap: a tick counts no more than this, by the clock on the wall. */
export const MOST_TICK_SECONDS = 1;

/**
 * - `playing`: scene follows scene.
 * - `paused`: somebody at the wall paused it; it goes on by itself.
 * - `held`: a presenter paused it; it stays until it is played.
 * - `handled`: somebody moves the map or reads the page; it goes on by itself.
 */
export type TourMode = "playing" | "paused" | "held" | "handled";

/** Where the tour stands. */
export interface TourState {
  /** Of the scene that is shown. */
  readonly index: number;
  /** How much of the scene is over, seconds at the tour's own pace; less than the scene lasts. */
  readonly elapsed: number;
  /** Rounds completed since the page was opened. */
  readonly loop: number;
  readonly mode: TourMode;
  /** Seconds by the clock since the last input, counted while it does not play. */
  readonly idle: number;
}

export type TourAction =
  /** Time has passed: seconds by the clock, at so many seconds of the tour in each. */
  | { readonly type: "tick"; readonly seconds: number; readonly pace: number }
  | { readonly type: "play" }
  | { readonly type: "pause" }
  | { readonly type: "hold" }
  | { readonly type: "handle" }
  | { readonly type: "next" }
  | { readonly type: "previous" }
  /** A scene that the tour has not got is no scene to go to; `elapsed` is how much of it is over. */
  | { readonly type: "jump"; readonly scene: string; readonly elapsed?: number }
  | { readonly type: "end" }
  /** The tour is another one than `before` was. */
  | { readonly type: "replace"; readonly before: Tour };

export const START_OF_TOUR: TourState = Object.freeze({
  index: 0,
  elapsed: 0,
  loop: 0,
  mode: "playing",
  idle: 0,
});

/**
 * The next state; the same object when nothing changes. Pure.
 *
 * @param tour the scenes that the state is about; of `replace`, the new ones.
 * @throws RangeError when the state's scene is not in the tour, a tick has no time, or a pace is not
 * above 0.
 */
export function reduceTour(state: TourState, action: TourAction, tour: Tour): TourState {
  const next = nextState(state, action, tour);
  const isSame = (Object.keys(state) as (keyof TourState)[]).every(
    (key) => state[key] === next[key],
  );
  return isSame ? state : Object.freeze(next);
}

function nextState(state: TourState, action: TourAction, tour: Tour): TourState {
  if (action.type === "replace") return replaced(state, action.before, tour);
  sceneAt(tour, state.index);
  switch (action.type) {
    case "tick":
      return ticked(state, action.seconds, action.pace, tour);
    case "play":
      return { ...state, mode: "playing", idle: 0 };
    case "hold":
      return { ...state, mode: "held", idle: 0 };
    // what a presenter holds, nobody at the wall lets go on by itself
    case "pause":
      return { ...state, mode: state.mode === "held" ? "held" : "paused", idle: 0 };
    case "handle":
      return { ...state, mode: state.mode === "held" ? "held" : "handled", idle: 0 };
    case "next":
      return stepped({ ...letGo(state), idle: 0 }, tour);
    case "previous":
      return {
        ...letGo(state),
        index: (state.index + tour.length - 1) % tour.length,
        elapsed: 0,
        idle: 0,
      };
    case "jump": {
      const index = tour.findIndex(({ id }) => id === action.scene);
      if (index < 0) return { ...state, idle: 0 };
      const elapsed = withinScene(action.elapsed ?? 0, sceneAt(tour, index));
      return { ...letGo(state), index, elapsed, idle: 0 };
    }
    case "end":
      return {
        ...state,
        index: 0,
        elapsed: 0,
        mode: state.mode === "held" ? "held" : "paused",
        idle: 0,
      };
  }
}

/** Whoever goes to another scene wants to see it, not what a hand has left of the map. */
const letGo = (state: TourState): TourState =>
  state.mode === "handled" ? { ...state, mode: "paused" } : state;

function ticked(state: TourState, seconds: number, pace: number, tour: Tour): TourState {
  if (Number.isNaN(seconds)) throw new RangeError("a tick has no time");
  if (!(pace > 0 && Number.isFinite(pace))) throw new RangeError(`no pace: ${pace}`);
  const passed = Math.min(MOST_TICK_SECONDS, Math.max(0, seconds));
  if (state.mode === "held") return { ...state, idle: state.idle + passed };
  if (state.mode !== "playing") {
    const idle = state.idle + passed;
    return idle < IDLE_SECONDS ? { ...state, idle } : { ...state, mode: "playing", idle: 0 };
  }
  let next = state;
  let elapsed = state.elapsed + passed * pace;
  for (;;) {
    const scene = sceneAt(tour, next.index);
    if (!(scene.seconds > 0)) throw new RangeError(`the scene ${scene.id} takes no time`);
    if (elapsed < scene.seconds) return { ...next, elapsed };
    elapsed -= scene.seconds;
    next = stepped(next, tour);
  }
}

/** The scene after; after the last, the first of another round. */
function stepped(state: TourState, tour: Tour): TourState {
  const isLast = state.index + 1 === tour.length;
  return {
    ...state,
    index: isLast ? 0 : state.index + 1,
    elapsed: 0,
    loop: state.loop + (isLast ? 1 : 0),
  };
}

/** Keeps the scene of the same id and how much of it is over, else starts the same belt, else the tour. */
function replaced(state: TourState, before: Tour, tour: Tour): TourState {
  const shown = before[state.index];
  const same = tour.findIndex(({ id }) => id === shown?.id);
  if (same >= 0) {
    const elapsed = withinScene(state.elapsed, sceneAt(tour, same));
    return { ...state, index: same, elapsed };
  }
  const belt = shown?.belt ?? null;
  const ofBelt = belt === null ? -1 : tour.findIndex((scene) => scene.belt === belt);
  return { ...state, index: Math.max(0, ofBelt), elapsed: 0 };
}

/** What is over of a scene, started anew where that is more than it lasts. */
const withinScene = (elapsed: number, { seconds }: TourScene): number =>
  elapsed >= 0 && elapsed < seconds ? elapsed : 0;

function sceneAt(tour: Tour, index: number): TourScene {
  const scene = tour[index];
  if (!scene) throw new RangeError(`no scene ${index} of ${tour.length}`);
  return scene;
}
