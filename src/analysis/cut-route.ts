import { type LngLat, RAD_PER_DEG } from "../domain/geo.ts";

/**
 * A surveyed route cut into one leg between each pair of neighbouring stops, at the places on the
 * route nearest to them. Stops are matched in order: a later stop never lies before an earlier one,
 * so a route that passes one place twice is cut right.
 *
 * @param route n ≥ 2 positions, degrees.
 * @param stops m ≥ 2 positions, degrees, in the route's direction.
 * @returns m − 1 legs of at least two positions each.
 * @throws RangeError when either is too short.
 */
export function cutRoute(
  route: readonly LngLat[],
  stops: readonly LngLat[],
): readonly (readonly LngLat[])[] {
  if (route.length < 2) throw new RangeError(`a route needs two positions, got ${route.length}`);
  if (stops.length < 2) throw new RangeError(`a line needs two stops, got ${stops.length}`);
  const cuts: number[] = [];
  for (const stop of stops) cuts.push(nearestMeasure(route, stop, cuts.at(-1) ?? 0));
  return cuts.slice(1).map((end, index) => between(route, cuts[index] ?? 0, end));
}

/** A place on the route as `segment + fraction`, at or after `from`, nearest to `stop`. */
function nearestMeasure(route: readonly LngLat[], stop: LngLat, from: number): number {
  const shrink = Math.cos(stop[1] * RAD_PER_DEG);
  let best = { measure: from, squared: Number.POSITIVE_INFINITY };
  for (let segment = Math.floor(from); segment < route.length - 1; segment++) {
    const [start, end] = [route[segment], route[segment + 1]];
    if (!start || !end) continue;
    const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
    const [px, py] = [(stop[0] - start[0]) * shrink, stop[1] - start[1]];
    const lengthSquared = dx * dx + dy * dy;
    const free = lengthSquared > 0 ? (px * dx + py * dy) / lengthSquared : 0;
    const fraction = Math.min(1, Math.max(0, from - segment, free));
    const squared = (px - fraction * dx) ** 2 + (py - fraction * dy) ** 2;
    if (squared < best.squared) best = { measure: segment + fraction, squared };
  }
  return best.measure;
}

function between(route: readonly LngLat[], start: number, end: number): readonly LngLat[] {
  const inner = route.slice(Math.floor(start) + 1, Math.ceil(end));
  return [positionAt(route, start), ...inner, positionAt(route, end)];
}

function positionAt(route: readonly LngLat[], measure: number): LngLat {
  const segment = Math.min(Math.floor(measure), route.length - 2);
  const [start, end] = [route[segment], route[segment + 1]];
  if (!start || !end) throw new RangeError(`no place ${measure} on a route of ${route.length}`);
  const fraction = measure - segment;
  return [start[0] + (end[0] - start[0]) * fraction, start[1] + (end[1] - start[1]) * fraction];
}
