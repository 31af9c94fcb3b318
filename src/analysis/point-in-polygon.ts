import type { LngLat, PolygonRings, Ring } from "../domain/geo.ts";

/** True when a ray due east from the position crosses the ring an odd number of times. */
function isInsideRing([lng, lat]: LngLat, ring: Ring): boolean {
  let isInside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    // half-open in latitude, so that a ray through a vertex crosses once, not twice
    if (previous !== undefined && current[1] > lat !== previous[1] > lat) {
      // always from south to north: neighbours wind a shared edge in opposite ways, and rounding
      // must not put a position on it into both or neither
      const isRising = previous[1] < current[1];
      const south = isRising ? previous : current;
      const north = isRising ? current : previous;
      const along = (lat - south[1]) / (north[1] - south[1]);
      if (lng < south[0] + along * (north[0] - south[0])) isInside = !isInside;
    }
    previous = current;
  }
  return isInside;
}

/**
 * True when a position lies in one of the polygons and in none of that polygon's holes.
 *
 * Edges are straight in longitude and latitude, as GeoJSON has them. A position exactly on an edge
 * counts as inside of exactly one of the two polygons that share the edge.
 *
 * @param position `[lng, lat]`, degrees.
 * @param polygons outer ring and holes each, closed or not, wound either way; none is nowhere.
 * @see Franklin (1994), PNPOLY.
 */
export function isInsidePolygons(position: LngLat, polygons: readonly PolygonRings[]): boolean {
  return polygons.some(([outer, ...holes]) => {
    if (outer === undefined || !isInsideRing(position, outer)) return false;
    return !holes.some((hole) => isInsideRing(position, hole));
  });
}
