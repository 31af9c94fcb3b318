import { expect, test } from "vitest";
import { CameraDrive } from "../../../src/map/wall/camera-drive.ts";
import { planCamera, type Shot } from "../../../src/map/wall/camera-plan.ts";
import type { PaddedCamera } from "../../../src/map/wall/pitched-camera.ts";

const SIZE = { width: 1920, height: 1080 };
const PADDING = { top: 120, right: 460, bottom: 200, left: 460 };
const camera = { center: null, zoom: null, pitch: null, bearing: null };
const west: Shot = {
  id: "belt:west",
  subject: [
    [119.2, 26],
    [119.25, 26.05],
  ],
  around: null,
  camera,
};
const east: Shot = {
  id: "belt:east",
  subject: [
    [119.4, 26.1],
    [119.5, 26.1],
  ],
  around: null,
  camera,
};
const [atWest, atEast] = [west, east].map((shot) => planCamera(shot, SIZE, PADDING)) as [
  PaddedCamera,
  PaddedCamera,
];
const GO = { from: null, isJump: false };

function drivenTo(shot: Shot, departure = GO): CameraDrive {
  const drive = new CameraDrive();
  drive.plan(shot, SIZE, PADDING, departure);
  return drive;
}

test("a camera without a shot has nowhere to go", () => {
  expect(() => new CameraDrive().at(0)).toThrow(RangeError);
});

test("the first shot is there at once", () => {
  const drive = drivenTo(west);
  expect(drive.at(0)).toEqual(atWest);
  expect(drive.arrival(0)).toBe(1);
  expect(drive.arrivesAt).toBe(0);
});

test("the next is reached along a way that begins where the camera is", () => {
  const drive = drivenTo(west);
  drive.at(20);
  drive.plan(east, SIZE, PADDING, GO);
  expect(drive.at(0)).toEqual(atWest);
  expect(drive.arrivesAt).toBeGreaterThan(0.5);
  const zooms = [0.1, 0.5, 0.9].map((share) => drive.at(share * drive.arrivesAt).zoom);
  expect(new Set(zooms).size).toBe(3);
  expect(drive.at(drive.arrivesAt)).toEqual(atEast);
  expect(drive.at(drive.arrivesAt + 100)).toEqual(atEast);
  expect(drive.arrival(drive.arrivesAt / 2)).toBeCloseTo(0.5, 9);
});

test("a way that is left half gone begins anew from where it was left", () => {
  const drive = drivenTo(west);
  drive.at(0);
  drive.plan(east, SIZE, PADDING, GO);
  drive.at(0);
  const half = drive.at(drive.arrivesAt / 2);
  drive.plan(west, SIZE, PADDING, GO);
  expect(drive.at(0)).toBe(half);
  expect(drive.at(99)).toEqual(atWest);
});

test("a way sets out when it is first asked for, however late in the scene that is", () => {
  const drive = drivenTo(west);
  drive.at(0);
  drive.plan(east, SIZE, PADDING, GO);
  expect(drive.arrival(7)).toBe(0);
  expect(drive.at(7)).toEqual(atWest);
  expect(drive.arrivesAt).toBeGreaterThan(7.5);
  expect(drive.at(drive.arrivesAt)).toEqual(atEast);
  expect(drive.arrival(drive.arrivesAt)).toBe(1);
});

test("a jump is there at once, and ways go on from there", () => {
  const drive = drivenTo(west);
  drive.at(0);
  drive.plan(east, SIZE, PADDING, { from: null, isJump: true });
  expect(drive.at(0)).toEqual(atEast);
  expect(drive.arrivesAt).toBe(0);
  drive.plan(west, SIZE, PADDING, GO);
  expect(drive.at(0)).toEqual(atEast);
});

test("after somebody's hand has moved the camera, the way begins where the hand left it", () => {
  const drive = drivenTo(west);
  drive.at(0);
  const hand: PaddedCamera = { ...atWest, zoom: 9, bearing: 40 };
  drive.plan(west, SIZE, PADDING, { from: hand, isJump: false });
  expect(drive.at(3)).toEqual(hand);
  expect(drive.at(99)).toEqual(atWest);
});
