import CheapRuler from "cheap-ruler";
import { group } from "d3-array";
import type { Place } from "../domain/backdrop.ts";
import type { LngLat } from "../domain/geo.ts";
import { type Tally, tallyOf } from "../domain/tally.ts";

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
 * plane about each settlement (cheap-ruler), within 0.1 % of the geodesic over a kilometre.
 *
 * @param sites `[lng, lat]`, degrees; none covers nothing.
 */
export function placeCoverage(settlements: readonly Place[], sites: readonly LngLat[]): Tally {
  const states = settlements.map(({ position: [lng, lat] }) => {
    const ruler = new CheapRuler(lat, "meters");
    const isNear = sites.some(
      ([siteLng, siteLat]) =>
        // a degree of latitude is never shorter than 110 km: most sites are ruled out at once
        Math.abs(siteLat - lat) * 110_000 <= COVERAGE_METERS &&
        ruler.distance([siteLng, siteLat], [lng, lat]) <= COVERAGE_METERS,
    );
    return isNear ? ("met" as const) : ("unmet" as const);
  });
  return tallyOf(states);
}
