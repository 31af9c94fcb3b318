import CheapRuler from "cheap-ruler";
import type { Place } from "../domain/backdrop.ts";
import type { LngLat } from "../domain/geo.ts";
import type { Tally } from "../domain/tally.ts";
import { groupBy } from "./group-by.ts";

/** A settlement counts as covered within this straight line of a site, metres. */
export const COVERAGE_METERS = 1000;

/** Degrees of latitude that hold it: a degree is never shorter than 110 km. */
const COVERAGE_DEGREES = COVERAGE_METERS / 110_000;

/** A settlement and a plane fitted to its latitude. */
interface Settlement {
  readonly position: [lng: number, lat: number];
  readonly ruler: CheapRuler;
}

/** Settlements from south to north, so that those near a site are found without asking all. */
export type Settlements = readonly Settlement[];

/** Settlements of each district, by adcode. */
export function settlementsByDistrict(places: readonly Place[]): ReadonlyMap<string, Settlements> {
  const groups = groupBy(places, ({ kind, adcode }) => (kind === "settlement" ? adcode : null));
  return new Map([...groups].map(([adcode, group]) => [adcode, orderSettlements(group)]));
}

/** Makes places ready for `placeCoverage`, whatever their kind. */
export function orderSettlements(places: readonly Place[]): Settlements {
  return places
    .map(({ position: [lng, lat] }): Settlement => {
      return { position: [lng, lat], ruler: new CheapRuler(lat, "meters") };
    })
    .sort((one, other) => one.position[1] - other.position[1]);
}

/**
 * How many settlements lie within `COVERAGE_METERS` of a site, straight line. Distances are on a local
 * plane about each settlement (cheap-ruler): over a kilometre they are within 1 m of the geodesic.
 *
 * @param sites `[lng, lat]`, degrees; none covers nothing.
 * @param absent what a settlement is that no site covers: unmet, or unknown while not all are known.
 */
export function placeCoverage(
  settlements: Settlements,
  sites: readonly LngLat[],
  absent: "unmet" | "unknown",
): Tally {
  const covered = new Set<Settlement>();
  for (const [lng, lat] of sites) {
    const north = lat + COVERAGE_DEGREES;
    for (let at = firstFrom(settlements, lat - COVERAGE_DEGREES); ; at += 1) {
      const settlement = settlements[at];
      if (!settlement || settlement.position[1] > north) break;
      if (settlement.ruler.distance([lng, lat], settlement.position) <= COVERAGE_METERS) {
        covered.add(settlement);
      }
    }
  }
  const met = covered.size;
  const left = settlements.length - met;
  return { met, unmet: 0, unknown: 0, [absent]: left, total: settlements.length };
}

/** Index of the first settlement not south of a latitude. */
function firstFrom(settlements: Settlements, south: number): number {
  let [low, high] = [0, settlements.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((settlements[middle]?.position[1] ?? south) < south) low = middle + 1;
    else high = middle;
  }
  return low;
}
