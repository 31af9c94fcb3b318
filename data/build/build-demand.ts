import { cellToLatLng, polygonToCells } from "h3-js";
import type { LngLat } from "../../src/domain/geo.ts";
import { allotWholeNumbers } from "./allot-whole-numbers.ts";
import type { DistrictFeature } from "./build-districts.ts";
import type { PlaceFeature } from "./build-places.ts";
import { CITY_PLANE } from "./local-plane.ts";

/** Where people are modelled to live: one H3 cell. */
export interface DemandCell {
  /** H3 index. */
  readonly h3: string;
  /** Centre of the cell, degrees, WGS 84, 5 decimals. */
  readonly position: LngLat;
  readonly adcode: string;
  /** Modelled (推算), never counted: only its sum over a district is the census figure. */
  readonly population: number;
}

/** Cells of about 0.74 km², some 930 m across. */
const RESOLUTION = 8;
const TOWN_SIGMA_METERS = 1_200;
const VILLAGE_SIGMA_METERS = 4_000;
/** Even the most urban district keeps this part of its people away from its known places. */
const LEAST_SPREAD_SHARE = 0.25;
/** What a cell far from every known place weighs, where one beside a place weighs about one. */
const REMOTE_WEIGHT = 0.15;
const PLACE_WEIGHTS = { settlement: 1, "metro-station": 1, building: 0.5 } as const;

/**
 * Spreads each district's census population over the H3 cells whose centre lies in it.
 *
 * With d_p the distance from a cell's centre to place p, and w_p = 1 for settlements and metro
 * stations, 0.5 for buildings:
 *
 *     town(cell)    = Σ_p w_p · exp(−½ (d_p / 1.2 km)²)
 *     village(cell) = 0.15 + min(1, Σ_p w_p · exp(−½ (d_p / 4 km)²))
 *     people(cell)  = census · ((1 − r) · town / Σ town + r · village / Σ village)
 *
 * where r = max(0.25, 1 − the district's urban share), and the sums run over the district's cells.
 * Whole people are allotted by largest remainder, so that a district's cells sum exactly to its
 * census figure.
 *
 * @param urbanShares 0–1 by adcode, from the census.
 * @returns by district in the order given, then by H3 index.
 */
export function buildDemand(
  districts: readonly DistrictFeature[],
  places: readonly PlaceFeature[],
  urbanShares: ReadonlyMap<string, number>,
): readonly DemandCell[] {
  const anchors = places.map(({ position, properties }) => ({
    position: CITY_PLANE.toPlane(position),
    weight: PLACE_WEIGHTS[properties.kind],
  }));
  return districts.flatMap(({ polygons, properties: { adcode, population2020 } }) => {
    const urbanShare = urbanShares.get(adcode);
    if (urbanShare === undefined) throw new RangeError(`no urban share for ${adcode}`);
    const spreadShare = Math.max(LEAST_SPREAD_SHARE, 1 - urbanShare);
    const cells = cellsWithin(polygons);
    const weights = cells.map(({ position }) => {
      const [east, north] = CITY_PLANE.toPlane(position);
      let [town, village] = [0, 0];
      for (const { position: place, weight } of anchors) {
        const distance = Math.hypot(place[0] - east, place[1] - north);
        town += weight * Math.exp(-0.5 * (distance / TOWN_SIGMA_METERS) ** 2);
        village += weight * Math.exp(-0.5 * (distance / VILLAGE_SIGMA_METERS) ** 2);
      }
      return { town, village: REMOTE_WEIGHT + Math.min(1, village) };
    });
    const townTotal = weights.reduce((sum, { town }) => sum + town, 0);
    const villageTotal = weights.reduce((sum, { village }) => sum + village, 0);
    const shares = weights.map(
      ({ town, village }) =>
        ((1 - spreadShare) * town) / townTotal + (spreadShare * village) / villageTotal,
    );
    const people = allotWholeNumbers(shares, population2020);
    return cells.map((cell, index) => ({ ...cell, adcode, population: people[index] as number }));
  });
}

function cellsWithin(
  polygons: DistrictFeature["polygons"],
): readonly Omit<DemandCell, "adcode" | "population">[] {
  const indexes = new Set(
    polygons.flatMap((rings) =>
      polygonToCells(
        rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])),
        RESOLUTION,
        true,
      ),
    ),
  );
  return [...indexes].sort().map((h3) => {
    const [lat, lng] = cellToLatLng(h3);
    return { h3, position: [round(lng), round(lat)] };
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** `h3,lng,lat,adcode,population`, a cell a line. */
export function encodeDemand(cells: readonly DemandCell[]): string {
  const lines = cells.map(
    ({ h3, position: [lng, lat], adcode, population }) =>
      `${h3},${lng},${lat},${adcode},${population}`,
  );
  return `${["h3,lng,lat,adcode,population", ...lines].join("\n")}\n`;
}
