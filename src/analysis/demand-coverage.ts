import CheapRuler from "cheap-ruler";
import type { Demand } from "../domain/demand.ts";
import { type LngLat, RAD_PER_DEG } from "../domain/geo.ts";
import type { ProvenanceKind } from "../domain/provenance.ts";
import { type Meters, meters } from "../domain/units.ts";
import { type DemandGrid, demandGrid } from "./demand-grid.ts";
import { WALKING, type WalkingParameters } from "./walking.ts";

/** A place that serves people; one without a position serves none. */
export interface CoverageSite {
  readonly position: LngLat | null;
  readonly provenance: { readonly kind: ProvenanceKind };
}

/** Modelled people (推算), never counted ones. */
export interface CoveredPeople {
  readonly people: number;
  /** Those who live in a covered cell. */
  readonly covered: number;
  /** Those of them whom illustrative sites alone cover: not a fact about the city. */
  readonly coveredByIllustrativeOnly: number;
  /** `covered` of `people`, 0…1; null where nobody lives. */
  readonly share: number | null;
}

export interface DemandCoverage {
  readonly parameters: WalkingParameters;
  /** Straight line that the parameters come to. */
  readonly radiusMeters: Meters;
  /** 1 where a cell's centre lies within the radius of a site, else 0; in the order of the cells. */
  readonly covered: Uint8Array;
  /** 1 where a cell is covered and every site that covers it is illustrative. */
  readonly illustrativeOnly: Uint8Array;
  /** By adcode, in the order of the districts. */
  readonly districts: ReadonlyMap<string, CoveredPeople>;
  readonly city: CoveredPeople;
}

/** No degree of latitude is shorter, metres: WGS 84 has 110 574 at the equator. */
const LEAST_METERS_PER_DEGREE = 110_000;

/**
 * How many people live within a walk of a site. Straight lines overstate walking, so the way on foot
 * is taken to be `detourFactor` times as long: the radius is minutes × pace ÷ factor. A cell is covered
 * as a whole, by its centre. Distances are on a plane about each site (cheap-ruler), over a kilometre
 * within 1 m of the geodesic.
 *
 * @throws RangeError when a cell lies in none of the districts, or a parameter makes no radius.
 */
export function demandCoverage(
  demand: Demand,
  sites: readonly CoverageSite[],
  districts: readonly { readonly adcode: string }[],
  parameters: WalkingParameters = WALKING,
): DemandCoverage {
  const { minutes, metersPerMinute, detourFactor } = parameters;
  const radiusMeters = meters((minutes * metersPerMinute) / detourFactor);
  if (!(radiusMeters > 0 && Number.isFinite(radiusMeters))) {
    throw new RangeError(`no radius comes of ${JSON.stringify(parameters)}`);
  }
  const covered = new Uint8Array(demand.h3.length);
  const sourced = new Uint8Array(demand.h3.length);
  const grid = demandGrid(demand, radiusMeters / LEAST_METERS_PER_DEGREE);
  for (const { position, provenance } of sites) {
    if (position === null) continue;
    const isSourced = provenance.kind !== "illustrative";
    for (const cell of cellsWithin(grid, demand, position, radiusMeters)) {
      covered[cell] = 1;
      if (isSourced) sourced[cell] = 1;
    }
  }
  const illustrativeOnly = covered.map((flag, cell) => (sourced[cell] === 1 ? 0 : flag));
  return Object.freeze({
    parameters,
    radiusMeters,
    covered,
    illustrativeOnly,
    ...sumPeople(demand, districts, covered, illustrativeOnly),
  });
}

/** Cells whose centre lies within the radius of a position. */
function* cellsWithin(
  grid: DemandGrid,
  { lng, lat }: Demand,
  site: LngLat,
  radiusMeters: Meters,
): Iterable<number> {
  const ruler = new CheapRuler(site[1], "meters");
  const latReach = radiusMeters / LEAST_METERS_PER_DEGREE;
  // a parallel is shortest at the end that lies nearer to a pole; there, it has no length at all
  const shrink = Math.cos((Math.abs(site[1]) + latReach) * RAD_PER_DEG);
  const lngReach = shrink > 0.01 ? latReach / shrink : 360;
  const centre: [lng: number, lat: number] = [0, 0];
  const from: [lng: number, lat: number] = [site[0], site[1]];
  for (const cell of grid.near(site, lngReach, latReach)) {
    centre[0] = lng[cell] ?? Number.NaN;
    centre[1] = lat[cell] ?? Number.NaN;
    if (ruler.distance(from, centre) <= radiusMeters) yield cell;
  }
}

function sumPeople(
  { population, district, adcodes }: Demand,
  districts: readonly { readonly adcode: string }[],
  covered: Uint8Array,
  illustrativeOnly: Uint8Array,
): Pick<DemandCoverage, "districts" | "city"> {
  const known = new Set(districts.map(({ adcode }) => adcode));
  const stray = adcodes.find((adcode) => !known.has(adcode));
  if (stray !== undefined) throw new RangeError(`no district ${stray} for the cells in it`);
  const sums = adcodes.map(() => ({ people: 0, covered: 0, coveredByIllustrativeOnly: 0 }));
  for (let cell = 0; cell < population.length; cell += 1) {
    const people = population[cell] ?? 0;
    const sum = sums[district[cell] ?? -1];
    if (!sum) throw new RangeError(`cell ${cell} lies in no district`);
    sum.people += people;
    if (covered[cell] === 1) sum.covered += people;
    if (illustrativeOnly[cell] === 1) sum.coveredByIllustrativeOnly += people;
  }
  const byAdcode = new Map(adcodes.map((adcode, at) => [adcode, sums[at] ?? NOBODY]));
  const results = districts.map(({ adcode }) => byAdcode.get(adcode) ?? NOBODY);
  const total = (part: keyof typeof NOBODY): number =>
    results.reduce((sum, result) => sum + result[part], 0);
  return {
    districts: new Map(
      districts.map(({ adcode }, at) => [adcode, withShare(results[at] ?? NOBODY)]),
    ),
    city: withShare({
      people: total("people"),
      covered: total("covered"),
      coveredByIllustrativeOnly: total("coveredByIllustrativeOnly"),
    }),
  };
}

const NOBODY = { people: 0, covered: 0, coveredByIllustrativeOnly: 0 };

const withShare = (sum: Omit<CoveredPeople, "share">): CoveredPeople =>
  Object.freeze({ ...sum, share: sum.people > 0 ? sum.covered / sum.people : null });
