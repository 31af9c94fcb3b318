import CheapRuler from "cheap-ruler";
import { group } from "d3-array";
import type { Place } from "../domain/backdrop.ts";
import type { LngLat } from "../domain/geo.ts";
import type { Tally } from "../domain/tally.ts";

/** A settlement counts as covered within this straight line of a site, metres. */
export const COVERAGE_METERS = 1000;

/** Settlements of each district, by adcode. */
export function settlementsByDistrict(
  places: readonly Place[],
): ReadonlyMap<string, readonly Place[]> {
  return group(
    places.filter(({ kind }) => kind === "settlement"),
    ({ adcode }) => adcode,
  );
}

/**
 * How many settlements lie within `COVERAGE_METERS` of a site, straight line. Distances are on a local
 * plane about each settlement (cheap-ruler): over a kilometre they are within 1 m of the geodesic.
 *
 * @param sites `[lng, lat]`, degrees; none covers nothing.
 * @param absent what a settlement is that no site covers: unmet, or unknown while not all are known.
 */
export function placeCoverage(
  settlements: readonly Place[],
  sites: readonly LngLat[],
  absent: "unmet" | "unknown",
): Tally {
  let met = 0;
  for (const { position } of settlements) if (isNear(position, sites)) met += 1;
  const left = settlements.length - met;
  return { met, unmet: 0, unknown: 0, [absent]: left, total: settlements.length };
}

function isNear([lng, lat]: LngLat, sites: readonly LngLat[]): boolean {
  let ruler: CheapRuler | null = null;
  for (const [siteLng, siteLat] of sites) {
    // a degree of latitude is never shorter than 110 km: most sites are ruled out at once
    if (Math.abs(siteLat - lat) * 110_000 > COVERAGE_METERS) continue;
    ruler ??= new CheapRuler(lat, "meters");
    if (ruler.distance([siteLng, siteLat], [lng, lat]) <= COVERAGE_METERS) return true;
  }
  return false;
}
