import { interpolateZoom } from "d3-interpolate";
import {
  fromUnitSquare,
  type Padding,
  type Size,
  toUnitSquare,
  worldSize,
} from "../web-mercator.ts";
import type { PaddedCamera } from "./pitched-camera.ts";

/** A way of the camera from one place to another. */
export interface CameraPath {
  /** How long it takes at an unhurried pace, seconds; 0 when both ends are one. */
  readonly seconds: number;
  /** @param share 0 at the start, 1 at the end; what lies outside is held there. */
  readonly at: (share: number) => PaddedCamera;
}

/**
 * Height of the wider view, in the units that d3 is given: it takes ways shorter than a millionth for
 * none, which then is a pixel. Much shorter ones bring the formula of the curve to no number at all.
 */
const WIDER_END = 1e-3;
/** Seconds per unit of the way's own length (van Wijk and Nuij's ρ-metric). */
const SECONDS_PER_UNIT = 1.5;
const SHORTEST_SECONDS = 0.8;
const LONGEST_SECONDS = 4;
/** A camera that turns or leans more than so many degrees a second makes a spectator dizzy. */
const DEGREES_PER_SECOND = 30;

/**
 * The way between two cameras along the path of least visual velocity (van Wijk and Nuij, “Smooth and
 * efficient zooming and panning”, InfoVis 2003), bearing the short way round; it starts and ends
 * slowly. Ends are given back exactly.
 */
export function cameraPath(from: PaddedCamera, to: PaddedCamera, size: Size): CameraPath {
  const widthAt = ({ zoom }: PaddedCamera): number => size.height / worldSize(zoom);
  const units = WIDER_END / Math.max(widthAt(from), widthAt(to));
  const place = (camera: PaddedCamera): [number, number, number] => {
    const [x, y] = toUnitSquare(camera.center);
    return [x * units, y * units, widthAt(camera) * units];
  };
  const way = interpolateZoom(place(from), place(to));
  const turn = shortTurn(from.bearing, to.bearing);
  const lean = to.pitch - from.pitch;
  const unhurried = Math.max(
    (way.duration / 1000) * SECONDS_PER_UNIT,
    Math.abs(turn) / DEGREES_PER_SECOND,
    Math.abs(lean) / DEGREES_PER_SECOND,
  );
  const isStill = unhurried < 1e-6 && isSame(from.padding, to.padding);
  const seconds = isStill ? 0 : Math.min(LONGEST_SECONDS, Math.max(SHORTEST_SECONDS, unhurried));
  return {
    seconds,
    at(share) {
      if (share <= 0) return from;
      if (share >= 1) return to;
      const eased = ease(share);
      const [x, y, width] = way(eased);
      return {
        center: fromUnitSquare([x / units, y / units]),
        zoom: Math.log2((size.height * units) / width / worldSize(0)),
        bearing: from.bearing + turn * eased,
        pitch: from.pitch + lean * eased,
        padding: between(from.padding, to.padding, eased),
      };
    },
  };
}

/** Degrees from one bearing to another, −180…180. */
const shortTurn = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;

/** Slow, fast, slow: the integral of a raised cosine. */
const ease = (share: number): number => 0.5 - Math.cos(share * Math.PI) / 2;

const isSame = (one: Padding, other: Padding): boolean =>
  one.top === other.top &&
  one.right === other.right &&
  one.bottom === other.bottom &&
  one.left === other.left;

function between(one: Padding, other: Padding, share: number): Padding {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return {
    top: mix(one.top, other.top),
    right: mix(one.right, other.right),
    bottom: mix(one.bottom, other.bottom),
    left: mix(one.left, other.left),
  };
}
