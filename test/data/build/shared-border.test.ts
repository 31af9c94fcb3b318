import { expect, test } from "vitest";
import { type BorderCourse, sharedBorder } from "../../../data/build/shared-border.ts";
import type { LngLat } from "../../../src/domain/geo.ts";

const division = (adcode: string, ring: readonly LngLat[]) => ({
  polygons: [[ring]],
  properties: { adcode },
});
// two unit squares side by side, their common edge broken in the middle; both anticlockwise
const west = division("1", [
  [0, 0],
  [1, 0],
  [1, 0.5],
  [1, 1],
  [0, 1],
  [0, 0],
]);
const east = division("2", [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 0.5],
  [1, 0],
]);
const far = division("3", [
  [5, 0],
  [6, 0],
  [6, 1],
  [5, 0],
]);
const whole: BorderCourse = { left: ["1"], right: ["2"], from: null, to: null };

test("the shared line runs as the rings of the left side do", () => {
  expect(sharedBorder([west, east], whole)).toEqual([
    [1, 0],
    [1, 0.5],
    [1, 1],
  ]);
  expect(sharedBorder([west, east], { ...whole, left: ["2"], right: ["1"] })).toEqual([
    [1, 1],
    [1, 0.5],
    [1, 0],
  ]);
});

test("it can be cut at the vertices nearest to two positions", () => {
  const upper = { ...whole, from: [1.1, 0.45], to: [0.9, 2] } satisfies BorderCourse;
  expect(sharedBorder([west, east], upper)).toEqual([
    [1, 0.5],
    [1, 1],
  ]);
});

test("divisions that do not touch are a caller's mistake", () => {
  expect(() => sharedBorder([west, far], { ...whole, right: ["3"] })).toThrow(RangeError);
  expect(() => sharedBorder([west, far], { ...whole, right: ["3"], from: [1, 0] })).toThrow(
    RangeError,
  );
});
