import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LossWatch } from "../../../src/map/wall/loss-watch.ts";
import type { Rung } from "../../../src/map/wall/recovery.ts";

const MINUTE = 60_000;
let climbs: Rung[];
let watch: LossWatch;

beforeEach(() => {
  vi.useFakeTimers();
  climbs = [];
  watch = new LossWatch((least) => climbs.push(least));
});
afterEach(() => vi.useRealTimers());

test("an overlay that is lost alone is made anew", () => {
  watch.overlayLost();
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual(["overlay"]);
  watch.overlayLost();
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual(["overlay", "overlay"]);
});

test.each([
  ["the overlay's first", ["overlayLost", "mapLost", "mapRestored"]],
  ["the map's first", ["mapLost", "overlayLost", "mapRestored"]],
  ["the overlay's told late", ["mapLost", "mapRestored"]],
] as const)("both contexts lost at once are one loss: %s", (_, events) => {
  for (const event of events) {
    watch[event]();
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual(["overlay"]);
});

test("a context that does not come back asks for a new map, once", () => {
  watch.mapLost();
  watch.overlayLost();
  vi.advanceTimersByTime(3999);
  expect(climbs).toEqual([]);
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual(["rebuild"]);
  watch.overlayLost();
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual(["rebuild", "overlay"]);
});

test("what is given up is not asked for", () => {
  watch.mapLost();
  watch.stop();
  watch.overlayLost();
  watch.stop();
  vi.advanceTimersByTime(MINUTE);
  expect(climbs).toEqual([]);
});
