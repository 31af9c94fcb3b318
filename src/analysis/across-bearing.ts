import { type LngLat, RAD_PER_DEG } from "../domain/geo.ts";

/** North stays in the upper half of the screen, or nobody finds their way in a city that they know. */
const MOST_TURN = 45;

/** Square degrees that a metre's length comes to: what is rounder has no long axis. */
const LEAST_AXIS = 1e-10;

/**
 * Bearing under which positions lie across the screen from side to side, as near as a turn of at most
 * 45° from north allows: a screen is wider than high, and a leaning camera shortens what runs into
 * the distance. Their long axis is the first principal axis (Pearson 1901) on a plane scaled by the
 * cosine of the mean latitude; for less than about 100 km that bends angles by well under a degree.
 *
 * @param positions degrees, in any order.
 * @returns whole degrees clockwise from north, −45…45; 0 where there is no long axis.
 */
export function acrossBearing(positions: readonly LngLat[]): number {
  const count = Math.max(1, positions.length);
  const meanLng = positions.reduce((sum, [lng]) => sum + lng, 0) / count;
  const meanLat = positions.reduce((sum, [, lat]) => sum + lat, 0) / count;
  const shrink = Math.cos(meanLat * RAD_PER_DEG);
  let [spread, tilt] = [0, 0];
  for (const [lng, lat] of positions) {
    const [x, y] = [(lng - meanLng) * shrink, lat - meanLat];
    spread += x * x - y * y;
    tilt += 2 * x * y;
  }
  if (Math.hypot(spread, tilt) < LEAST_AXIS) return 0;
  // anticlockwise from east, −90…90; the axis lies level once the map is turned by as much
  const axis = Math.atan2(tilt, spread) / 2 / RAD_PER_DEG;
  const turn = Math.round(Math.min(MOST_TURN, Math.max(-MOST_TURN, -axis)));
  return turn === 0 ? 0 : turn; // no −0
}
