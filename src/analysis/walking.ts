import type { Meters } from "../domain/units.ts";

/** How far and how fast people are taken to walk. */
export interface WalkingParameters {
  /** How long a walk people are served within. */
  readonly minutes: number;
  readonly metersPerMinute: number;
  /** How much longer the way on foot is than the straight line, 1 or more. */
  readonly detourFactor: number;
}

/** A quarter of an hour at a strolling pace, by streets that cost three tenths more than a straight line. */
export const WALKING: WalkingParameters = Object.freeze({
  minutes: 15,
  metersPerMinute: 60,
  detourFactor: 1.3,
});

/** How long a walk is estimated to be (估算): never a route, never exact. */
export interface WalkingEstimate {
  readonly straightMeters: Meters;
  /** Minutes, not rounded. */
  readonly minutes: number;
}

/** The walk between two places of which only the straight line is known. */
export const walkStraight = (straightMeters: Meters): WalkingEstimate => ({
  straightMeters,
  minutes: (straightMeters * WALKING.detourFactor) / WALKING.metersPerMinute,
});
