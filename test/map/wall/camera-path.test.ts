import fc from "fast-check";
import { expect, test } from "vitest";
import { type CameraPath, cameraPath } from "../../../src/map/wall/camera-path.ts";
import type { PaddedCamera } from "../../../src/map/wall/pitched-camera.ts";
import { project, type Size } from "../../../src/map/web-mercator.ts";
import {
  arbitraryPaddedCamera,
  arbitraryScreen,
  arbitrarySize,
} from "../../support/arbitrary-camera.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = arbitraryScreen.chain(({ padding }) => arbitraryPaddedCamera(padding));

/** Hardly elsewhere: hand and panels leave a camera a hair from where it was. */
const beside = (one: PaddedCamera): fc.Arbitrary<PaddedCamera> =>
  fc
    .tuple(fc.integer({ min: -15, max: -2 }), number(-1, 1), number(-1, 1), camera)
    .map(([digits, east, north, other]) => ({
      ...other,
      center: [one.center[0] + east * 10 ** digits, one.center[1] + north * 10 ** digits],
    }));

interface Way {
  readonly from: PaddedCamera;
  readonly to: PaddedCamera;
  readonly size: Size;
  readonly path: CameraPath;
}
const way: fc.Arbitrary<Way> = fc
  .tuple(camera, arbitrarySize)
  .chain(([from, size]) =>
    fc
      .oneof(camera, beside(from))
      .map((to) => ({ from, to, size, path: cameraPath(from, to, size) })),
  );

const shares = (parts: number): readonly number[] =>
  Array.from({ length: parts + 1 }, (_, at) => at / parts);
const numbersOf = ({ center, zoom, bearing, pitch, padding }: PaddedCamera) => [
  ...center,
  zoom,
  bearing,
  pitch,
  ...Object.values(padding),
];
const turnBetween = (one: number, other: number): number =>
  Math.abs(((((other - one) % 360) + 540) % 360) - 180);

test("a way begins and ends exactly where it is to, and stands still before and after", () => {
  fc.assert(
    fc.property(way, number(0, 9), ({ from, to, path }, beyond) => {
      expect(path.at(-beyond)).toBe(from);
      expect(path.at(1 + beyond)).toBe(to);
    }),
  );
});

test("a way takes 0.8 to 4 seconds, none where nothing changes", () => {
  fc.assert(
    fc.property(way, ({ from, size, path }) => {
      expect(path.seconds).toBeGreaterThanOrEqual(0.8);
      expect(path.seconds).toBeLessThanOrEqual(4);
      expect(cameraPath(from, { ...from }, size).seconds).toBe(0);
    }),
  );
});

test("all of it are numbers, however near to each other its ends are", () => {
  fc.assert(
    fc.property(way, number(0, 1), ({ path }, share) => {
      for (const each of numbersOf(path.at(share))) expect(each).toSatisfy(Number.isFinite);
    }),
    { numRuns: 300 },
  );
});

test("the camera leans between its ends, and turns the short way round", () => {
  fc.assert(
    fc.property(way, number(0, 1), ({ from, to, path }, share) => {
      const { pitch, bearing } = path.at(share);
      expect(pitch).toBeGreaterThanOrEqual(Math.min(from.pitch, to.pitch) - 1e-9);
      expect(pitch).toBeLessThanOrEqual(Math.max(from.pitch, to.pitch) + 1e-9);
      const whole = turnBetween(from.bearing, to.bearing);
      const parts = turnBetween(from.bearing, bearing) + turnBetween(bearing, to.bearing);
      expect(parts).toBeCloseTo(whole, 6);
    }),
  );
});

test("it is never nearer than its nearer end, and the panels' room goes from one to the other", () => {
  fc.assert(
    fc.property(way, number(0, 1), ({ from, to, path }, share) => {
      const { zoom, padding } = path.at(share);
      expect(zoom).toBeLessThanOrEqual(Math.max(from.zoom, to.zoom) + 1e-3);
      for (const side of ["top", "right", "bottom", "left"] as const) {
        const ends = [from.padding[side], to.padding[side]];
        expect(padding[side]).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
        expect(padding[side]).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
      }
    }),
  );
});

/** How far the picture goes from one camera to the next, in heights of the screen, and in zoom. */
function step(one: PaddedCamera, other: PaddedCamera, size: Size) {
  const zoom = Math.min(one.zoom, other.zoom);
  const [x, y] = project(other.center, { ...one, zoom, bearing: 0 }, size);
  return {
    heights: Math.hypot(x - size.width / 2, y - size.height / 2) / size.height,
    levels: Math.abs(other.zoom - one.zoom),
    turn: turnBetween(one.bearing, other.bearing),
  };
}

test("it never jumps: among 400 moments no step is more than four times an even one", () => {
  fc.assert(
    fc.property(way, ({ from, to, size, path }) => {
      const cameras = shares(400).map((share) => path.at(share));
      const steps = cameras.slice(1).map((next, at) => step(cameras[at] ?? from, next, size));
      const most = (name: "heights" | "levels" | "turn") =>
        Math.max(...steps.map((each) => each[name]));
      const whole = (name: "heights" | "levels") =>
        steps.reduce((sum, each) => sum + each[name], 0);
      // ease makes the middle faster by a half of pi; zoom and pan share what is left
      expect(most("levels")).toBeLessThanOrEqual(
        1e-3 + (4 * Math.max(whole("levels"), whole("heights"))) / 400,
      );
      expect(most("heights")).toBeLessThanOrEqual(
        1e-3 + (4 * Math.max(whole("levels"), whole("heights"))) / 400,
      );
      expect(most("turn")).toBeLessThanOrEqual(
        1e-6 + (2 * turnBetween(from.bearing, to.bearing)) / 400,
      );
    }),
    { numRuns: 300 },
  );
});

test("it goes back the way it came", () => {
  fc.assert(
    fc.property(way, number(0, 1), ({ from, to, size, path }, share) => {
      // an about-turn may go either way
      fc.pre(turnBetween(from.bearing, to.bearing) < 179.9);
      const back = cameraPath(to, from, size).at(1 - share);
      const there = path.at(share);
      const { heights, levels, turn } = step(there, back, size);
      expect(heights).toBeLessThan(0.01);
      expect(levels).toBeLessThan(0.01);
      expect(turn).toBeLessThan(1e-6);
    }),
  );
});

test("a far way leaves the ground to be seen from higher up than either end", () => {
  const end = {
    zoom: 15,
    pitch: 45,
    bearing: 0,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
  };
  const from = { ...end, center: [119.0, 26.0] as const };
  const to = { ...end, center: [119.6, 26.2] as const };
  const path = cameraPath(from, to, { width: 1920, height: 1080 });
  expect(path.at(0.5).zoom).toBeLessThan(12);
  expect(path.seconds).toBe(4);
});
