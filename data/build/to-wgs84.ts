import gcoord from "gcoord";
import type { LngLat, PolygonRings } from "../../src/domain/geo.ts";

const DECIMALS = 1e7;

/**
 * A converter from GCJ-02 to WGS 84 that gives one result per position: the inverse is found by
 * iteration, and a vertex that two districts share must stay one vertex.
 *
 * @returns degrees with 7 decimals (about a centimetre, below the error of the inverse).
 */
export function createWgs84Converter(): (position: LngLat) => LngLat {
  const known = new Map<string, LngLat>();
  return ([lng, lat]) => {
    const key = `${lng},${lat}`;
    const found = known.get(key);
    if (found) return found;
    const converted = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84);
    const rounded: LngLat = [round(converted[0] ?? NaN), round(converted[1] ?? NaN)];
    known.set(key, rounded);
    return rounded;
  };
}

const round = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;

/** Applies a converter to every vertex of some polygons. */
export const convertPolygons = (
  polygons: readonly PolygonRings[],
  convert: (position: LngLat) => LngLat,
): readonly PolygonRings[] =>
  polygons.map((rings) => rings.map((ring) => ring.map((position) => convert(position))));
