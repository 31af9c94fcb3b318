import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tour } from "../../src/domain/tour.ts";
import {
  IDLE_SECONDS,
  reduceTour,
  START_OF_TOUR,
  type TourAction,
  type TourState,
} from "../../src/state/tour-state.ts";
import { arbitraryTour } from "../support/arbitrary-tour.ts";

const sceneId = fc.constantFrom(
  "city",
  "belt:a",
  "stop:b-1",
  "standards:c",
  "coverage",
  "belt:zzz",
);
const pace = fc.constantFrom(0.25, 1, 100);
const step: fc.Arbitrary<TourAction> = fc.oneof(
  fc.record({
    type: fc.constant("tick" as const),
    seconds: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(-3, 7200)),
    pace,
  }),
  fc.record({
    type: fc.constantFrom("play", "pause", "hold", "handle", "next", "previous", "end"),
  }) as fc.Arbitrary<TourAction>,
  fc.record({ type: fc.constant("jump" as const), scene: sceneId }),
  fc.record({
    type: fc.constant("jump" as const),
    scene: sceneId,
    elapsed: fc.double({ min: -5, max: 100, noNaN: true }),
  }),
);

const run = (tour: Tour, actions: readonly TourAction[], from = START_OF_TOUR): TourState =>
  actions.reduce((state, action) => reduceTour(state, action, tour), from);
const ticks = (count: number, seconds = 1): readonly TourAction[] =>
  Array.from({ length: count }, () => ({ type: "tick", seconds, pace: 1 }));
const scene = (tour: Tour, { index }: TourState) => tour[index];

test("whatever happens, the scene is in the tour and not over, and rounds only grow", () => {
  const tours = fc.array(arbitraryTour, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(tours, fc.array(fc.oneof(step, fc.constant("another tour"))), (all, steps) => {
      let [tour = []] = all;
      let state: TourState = START_OF_TOUR;
      for (const [at, action] of steps.entries()) {
        const { loop } = state;
        if (typeof action === "string") {
          const before = tour;
          tour = all[at % all.length] ?? before;
          state = reduceTour(state, { type: "replace", before }, tour);
        } else state = reduceTour(state, action, tour);
        const seconds = scene(tour, state)?.seconds ?? Number.NaN;
        expect(state.elapsed).toBeGreaterThanOrEqual(0);
        expect(state.elapsed).toBeLessThan(seconds);
        expect(state.loop).toBeGreaterThanOrEqual(loop);
        if (state.mode === "playing") expect(state.idle).toBe(0);
        if (state.mode !== "held") expect(state.idle).toBeLessThan(IDLE_SECONDS);
        expect(Object.isFrozen(state)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("while it plays, time is neither lost nor made: scenes gone by and elapsed add up", () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
  fc.assert(
    fc.property(arbitraryTour, amounts, pace, (tour, seconds, speed) => {
      const { index, elapsed, loop } = run(
        tour,
        seconds.map((amount) => ({ type: "tick", seconds: amount, pace: speed })),
      );
      const round = tour.reduce((sum, each) => sum + each.seconds, 0);
      const gone = tour.slice(0, index).reduce((sum, each) => sum + each.seconds, 0);
      const passed = seconds.reduce((sum, amount) => sum + amount * speed, 0);
      expect(loop * round + gone + elapsed).toBeCloseTo(passed, 6);
    }),
  );
});

/** Four scenes of 16, 9, 4 and 7 seconds. */
const tour: Tour = (
  [
    ["city", "city", null, 16],
    ["belt:a", "belt", "a", 9],
    ["stop:a-1", "stop", "a", 4],
    ["standards:a", "standards", "a", 7],
  ] as const
).map(([id, kind, belt, seconds]) => ({
  id,
  kind,
  belt,
  point: kind === "stop" ? "a-1" : null,
  seconds,
  camera: { center: null, zoom: null, pitch: null, bearing: null },
  panels: [],
  text: null,
  textEn: null,
}));

test("a page that slept goes on where it was, by a second", () => {
  expect(run(tour, ticks(1, 3600))).toEqual({ ...START_OF_TOUR, elapsed: 1 });
  expect(run(tour, ticks(1, -5))).toBe(START_OF_TOUR);
});

test("after the last scene comes another round, and what is over is carried along", () => {
  const last: TourState = { ...START_OF_TOUR, index: 3, elapsed: 6.5 };
  expect(run(tour, ticks(1), last)).toMatchObject({ index: 0, elapsed: 0.5, loop: 1 });
  const fast: TourAction = { type: "tick", seconds: 1, pace: 100 };
  expect(run(tour, [fast])).toMatchObject({ index: 2, elapsed: 3, loop: 2 });
});

test.each(["pause", "handle"] as const)(
  "after %s it goes on by itself, but not at once",
  (type) => {
    const stopped = run(tour, [{ type }, ...ticks(59)]);
    expect(stopped).toMatchObject({ index: 0, elapsed: 0, idle: 59 });
    expect(stopped.mode).not.toBe("playing");
    expect(run(tour, ticks(1), stopped)).toEqual(START_OF_TOUR);
    expect(run(tour, ticks(3), stopped)).toMatchObject({ mode: "playing", elapsed: 2 });
  },
);

test("what a presenter holds stays held until it is played, whoever touches it", () => {
  const touched: readonly TourAction[] = [{ type: "handle" }, { type: "pause" }, { type: "next" }];
  const held = run(tour, [{ type: "hold" }, ...ticks(600), ...touched, ...ticks(600)]);
  expect(held).toMatchObject({ mode: "held", index: 1, elapsed: 0 });
  expect(run(tour, [{ type: "play" }, ...ticks(1)], held)).toMatchObject({
    mode: "playing",
    elapsed: 1,
  });
});

test.each<TourAction>([
  { type: "pause" },
  { type: "handle" },
  { type: "next" },
  { type: "previous" },
  { type: "jump", scene: "stop:a-1" },
  { type: "jump", scene: "nowhere" },
])("input starts the waiting anew: %j", (action) => {
  const waited = run(tour, [{ type: "pause" }, ...ticks(59), action]);
  expect(waited.idle).toBe(0);
  expect(run(tour, ticks(59), waited).mode).not.toBe("playing");
});

test("steps and jumps start a scene anew, leave playing playing and paused paused, and let go of the map", () => {
  for (const mode of ["playing", "paused", "handled", "held"] as const) {
    const from: TourState = {
      index: 1,
      elapsed: 5,
      loop: 2,
      mode,
      idle: mode === "playing" ? 0 : 9,
    };
    // whoever goes to another scene wants to see it, not what a hand has left of the map
    const after = mode === "handled" ? "paused" : mode;
    const to = (index: number) => ({ index, elapsed: 0, loop: 2, mode: after, idle: 0 });
    expect(run(tour, [{ type: "next" }], from)).toEqual(to(2));
    expect(run(tour, [{ type: "previous" }], from)).toEqual(to(0));
    expect(run(tour, [{ type: "jump", scene: "standards:a" }], from)).toEqual(to(3));
    expect(run(tour, [{ type: "jump", scene: "belt:a" }], from)).toEqual(to(1));
  }
  expect(run(tour, [{ type: "previous" }])).toMatchObject({ index: 3, loop: 0 });
  const last: TourState = { ...START_OF_TOUR, index: 3 };
  expect(run(tour, [{ type: "next" }], last)).toMatchObject({ index: 0, loop: 1 });
});

test("following another wall jumps into the middle of a scene, and nowhere for one it has not", () => {
  const jump = { type: "jump", scene: "belt:a", elapsed: 4 } as const;
  expect(run(tour, [jump])).toMatchObject({ index: 1, elapsed: 4, mode: "playing" });
  expect(run(tour, [{ ...jump, elapsed: 99 }])).toMatchObject({ index: 1, elapsed: 0 });
  expect(run(tour, [{ ...jump, scene: "belt:b" }])).toBe(START_OF_TOUR);
});

test("ending shows the first scene and waits", () => {
  const state = run(tour, [{ type: "jump", scene: "stop:a-1" }, ...ticks(2), { type: "end" }]);
  expect(state).toEqual({ index: 0, elapsed: 0, loop: 0, mode: "paused", idle: 0 });
});

test("another tour keeps the scene, else the belt, else starts", () => {
  const replace = (after: Tour, from: TourState): TourState =>
    reduceTour(from, { type: "replace", before: tour }, after);
  const stop: TourState = { index: 2, elapsed: 3, loop: 4, mode: "held", idle: 5 };
  expect(replace(tour.slice(1), stop)).toEqual({ ...stop, index: 1 });
  const short = tour.map((each) => ({ ...each, seconds: 2 }));
  expect(replace(short, stop)).toEqual({ ...stop, elapsed: 0 });
  const withoutStop = tour.filter(({ kind }) => kind !== "stop");
  expect(replace(withoutStop, stop)).toEqual({ ...stop, index: 1, elapsed: 0 });
  expect(replace(tour.slice(0, 1), stop)).toEqual({ ...stop, index: 0, elapsed: 0 });
  expect(replace(tour, stop)).toBe(stop);
});

test("what changes nothing gives the same state back", () => {
  expect(
    run(tour, [{ type: "play" }, { type: "previous" }, { type: "jump", scene: "city" }]),
  ).toEqual(START_OF_TOUR);
  expect(run(tour, [{ type: "play" }])).toBe(START_OF_TOUR);
});

test("a scene beyond the tour, a tick without time and a pace of none are the caller's mistake", () => {
  const beyond: TourState = { ...START_OF_TOUR, index: 9 };
  expect(() => run(tour, ticks(1), beyond)).toThrow(RangeError);
  expect(() => run(tour, ticks(1, Number.NaN))).toThrow(RangeError);
  expect(() => run([], ticks(1))).toThrow(RangeError);
  for (const none of [0, -1, Number.NaN, Infinity]) {
    expect(() => run(tour, [{ type: "tick", seconds: 1, pace: none }])).toThrow(RangeError);
  }
});
