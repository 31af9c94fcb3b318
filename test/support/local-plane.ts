import type { LngLat } from "../../src/domain/geo.ts";

type Place = readonly [east: number, north: number];

/** Metres east and north of an origin on a sphere: right to a few per mille across a city. */
export function localPlane([lng0, lat0]: LngLat): (position: LngLat) => Place {
  const metersPerDegree = (6_371_008.8 * Math.PI) / 180;
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return ([lng, lat]) => [(lng - lng0) * metersPerDegree * shrink, (lat - lat0) * metersPerDegree];
}

/** Where a place lies as seen from a segment: along it from its start, and aside of it, metres. */
export function besideSegment(
  [x, y]: Place,
  [x0, y0]: Place,
  [x1, y1]: Place,
): { readonly along: number; readonly aside: number } {
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  return {
    along: (x - x0) * dx + (y - y0) * dy,
    aside: Math.abs((x - x0) * dy - (y - y0) * dx),
  };
}
