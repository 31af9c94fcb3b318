import geographic from "geographiclib-geodesic"; // CommonJS: Node finds no names in it
import type { LngLat } from "../domain/geo.ts";
import { type Meters, meters } from "../domain/units.ts";

/**
 * Length of a polyline on the WGS 84 ellipsoid.
 *
 * @param line positions in degrees; fewer than two give 0.
 * @returns metres, exact to nanometres per segment.
 * @see Karney (2013), Algorithms for geodesics, J. Geodesy 87, 43–55.
 */
export function geodesicLength(line: readonly LngLat[]): Meters {
  let total = 0;
  for (const [index, [lng, lat]] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    const { s12 } = geographic.Geodesic.WGS84.Inverse(
      before[1],
      before[0],
      lat,
      lng,
      geographic.Geodesic.DISTANCE,
    );
    total += s12 ?? Number.NaN;
  }
  return meters(total);
}
