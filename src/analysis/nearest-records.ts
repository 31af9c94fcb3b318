import CheapRuler from "cheap-ruler";
import type { LngLat } from "../domain/geo.ts";
import { geodesicLength } from "./geodesic-length.ts";
import { type WalkingEstimate, walkStraight } from "./walking.ts";

/** A record and the walk to it. */
export interface NearRecord<T> {
  readonly record: T;
  readonly walk: WalkingEstimate;
}

/**
 * More than a distance on the plane can differ from the geodesic, as a share: within a city's limits, two
 * degrees from south to north, it is less than 1 %, and less the nearer.
 */
const PLANE_ERROR = 0.02;

/**
 * The records nearest to a position, nearest first, those at the same distance in the order given.
 * All are measured on a plane (cheap-ruler), and only those that can be among the nearest on the
 * ellipsoid: 20,000 records take a few milliseconds.
 *
 * @param records what has no position is nowhere near.
 * @param most how many at most, 0 or more.
 */
export function nearestRecords<T extends { readonly position: LngLat | null }>(
  from: LngLat,
  records: readonly T[],
  most: number,
): readonly NearRecord<T>[] {
  const ruler = new CheapRuler(from[1], "meters");
  const start: [number, number] = [...from];
  const placed = records.filter((record) => record.position !== null);
  const planeMeters = Float64Array.from(placed, ({ position }) =>
    ruler.distance(start, [...(position ?? from)]),
  );
  const last = planeMeters.toSorted()[Math.min(most, placed.length) - 1];
  if (last === undefined) return [];
  const reach = last * (1 + 2 * PLANE_ERROR) + 1;
  return placed
    .filter((_, index) => (planeMeters[index] ?? 0) <= reach)
    .map((record) => ({
      record,
      walk: walkStraight(geodesicLength([from, record.position ?? from])),
    }))
    .sort((one, other) => one.walk.straightMeters - other.walk.straightMeters)
    .slice(0, most);
}
