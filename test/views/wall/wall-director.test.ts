import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { WallDirector } from "../../../src/views/wall/wall-director.ts";
import { cityFigures, sceneOf } from "../../support/wall-scenes.ts";

const { tour } = cityFigures;
let showFrame: FrameRequestCallback = () => {};

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    showFrame = callback;
    return 1;
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A director at the beginning of a belt, and what it says of the time. */
function directorAtBelt() {
  const times: number[] = [];
  const director = new WallDirector(tour, 1, {
    onChange: () => {},
    onFrame: ({ elapsed }) => times.push(elapsed),
  });
  let now = 1000;
  const run = (seconds: number): number => {
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      now += 100;
      showFrame(now);
    }
    return times.at(-1) ?? Number.NaN;
  };
  director.start();
  run(0.1);
  director.act({ type: "jump", scene: sceneOf("belt").id });
  return { director, run };
}

test.each(["hold", "pause"] as const)(
  "a %s right after a jump lets the scene come to rest",
  (type) => {
    const { director, run } = directorAtBelt();
    director.act({ type });
    const settled = run(10);
    expect(settled).toBeGreaterThan(5);
    expect(run(5)).toBe(settled);
    expect(director.scene.id).toBe(sceneOf("belt").id);
  },
);

test("so does a step of a tour that stands already", () => {
  const { director, run } = directorAtBelt();
  director.act({ type: "hold" });
  director.act({ type: "next" });
  expect(run(10)).toBeGreaterThan(5);
});

test("a pause in the midst of a scene stops it there and then", () => {
  const { director, run } = directorAtBelt();
  const before = run(2.5);
  director.act({ type: "pause" });
  expect(run(10)).toBe(before);
  director.act({ type: "play" });
  expect(run(1)).toBeCloseTo(before + 1, 6);
});
