import type { LngLat } from "../domain/geo.ts";
import type { Point } from "../domain/point.ts";
import type { BeltLine } from "./belt-legs.ts";
import { legMeters } from "./leg-meters.ts";
import { nearestRecords } from "./nearest-records.ts";
import { WALKING } from "./walking.ts";

/** The way from one placed stop to the next one. */
export interface JourneyLeg {
  /** Along the surveyed route, else straight from stop to stop. */
  readonly lengthMeters: number;
  /** Estimated (估算), not rounded. */
  readonly minutes: number;
}

/** A stop on the way and how one came to it. */
export interface JourneyStop {
  readonly point: Point;
  /** From the placed stop before; null at the start, and where the belt has no line to here. */
  readonly leg: JourneyLeg | null;
}

/** A belt walked from a stop to one of its ends. */
export interface BeltJourney {
  readonly stops: readonly JourneyStop[];
  /** True when it is walked from its last stop towards its first. */
  readonly reversed: boolean;
  /** True when the legs lie along a surveyed route, false when they are straight lines. */
  readonly surveyed: boolean;
  /** Sum of the legs. */
  readonly lengthMeters: number;
  readonly minutes: number;
}

/**
 * The journey along a belt: its stops in the order of walking, with legs and total. What is surveyed is
 * walked as long as it is; a straight line is taken to cost the usual detour.
 *
 * @param start id of the stop to begin at; null is the first on the way.
 * @throws RangeError when the belt has no such stop.
 */
export function beltJourney(line: BeltLine, start: string | null, reversed: boolean): BeltJourney {
  const { surveyed } = line;
  const ordered = reversed ? line.stops.toReversed() : line.stops;
  const from = start === null ? 0 : ordered.findIndex(({ id }) => id === start);
  if (from < 0) throw new RangeError(`belt ${line.belt.id} has no stop ${start}`);
  const lengths = new Map(
    line.legs.flatMap((leg) => {
      const length = legMeters(leg, surveyed);
      return [
        [`${leg.from.id}>${leg.to.id}`, length] as const,
        [`${leg.to.id}>${leg.from.id}`, length] as const,
      ];
    }),
  );
  const perMinute = WALKING.metersPerMinute / (surveyed ? 1 : WALKING.detourFactor);
  let placedBefore: string | null = null;
  const stops = ordered.slice(from).map((point): JourneyStop => {
    if (point.position === null) return { point, leg: null };
    const length = placedBefore === null ? undefined : lengths.get(`${placedBefore}>${point.id}`);
    placedBefore = point.id;
    if (length === undefined) return { point, leg: null };
    return { point, leg: { lengthMeters: length, minutes: length / perMinute } };
  });
  const lengthMeters = stops.reduce((sum, { leg }) => sum + (leg?.lengthMeters ?? 0), 0);
  return { stops, reversed, surveyed, lengthMeters, minutes: lengthMeters / perMinute };
}

/** Where to begin so that the walk to the belt is shortest, and the way on along its longer part. */
export interface JourneyStart {
  readonly stop: Point;
  readonly reversed: boolean;
  /** Estimated walk from the position to the stop. */
  readonly approach: { readonly straightMeters: number; readonly minutes: number };
}

/** The start nearest to a position; null while no stop is placed. Of equal parts the forward one. */
export function nearestStart(line: BeltLine, from: LngLat): JourneyStart | null {
  const [nearest] = nearestRecords(from, line.stops, 1);
  if (!nearest) return null;
  const { record: stop, walk: approach } = nearest;
  const before = line.stops.indexOf(stop);
  const reversed = before > line.stops.length - 1 - before;
  return { stop, reversed, approach };
}
