import { type LngLat, RAD_PER_DEG } from "../domain/geo.ts";

/** A stop's place on the route, at the end of the best places for the stops before it. */
interface Match {
  /** Segment and fraction of it, added. */
  readonly measure: number;
  /** Squared distances of this stop and those before it from their places, added. */
  readonly cost: number;
  readonly before: Match | null;
}

/**
 * A surveyed route cut into one leg between each pair of neighbouring stops, at the places on the
 * route that are together nearest to them (least sum of squared distances). Stops are matched in
 * order: a later stop never lies before an earlier one, so a route that passes one place twice is
 * cut right even where a stop stands nearer to the wrong pass.
 *
 * @param route n ≥ 2 positions, degrees.
 * @param stops m ≥ 2 positions, degrees, in the route's direction.
 * @returns m − 1 legs of at least two positions each; takes n · m steps.
 * @throws RangeError when either is too short.
 */
export function cutRoute(
  route: readonly LngLat[],
  stops: readonly LngLat[],
): readonly (readonly LngLat[])[] {
  if (route.length < 2) throw new RangeError(`a route needs two positions, got ${route.length}`);
  if (stops.length < 2) throw new RangeError(`a line needs two stops, got ${stops.length}`);
  const cuts = matchStops(route, stops);
  return cuts.slice(1).map((end, index) => between(route, cuts[index] ?? 0, end));
}

/** A place for each stop, rising along the route. */
function matchStops(route: readonly LngLat[], stops: readonly LngLat[]): readonly number[] {
  // for the stops so far: the best match whose last place is on the segment
  let matches: readonly (Match | null)[] = route.slice(1).map(() => null);
  for (const [index, stop] of stops.entries()) {
    let earlier: Match | null = null;
    matches = matches.map((same, segment): Match | null => {
      const open = index === 0 || earlier !== null;
      const fresh: Match | null = open ? matchOn(route, segment, stop, earlier, 0) : null;
      const next = same && matchOn(route, segment, stop, same, same.measure - segment);
      earlier = cheaper(earlier, same);
      return cheaper(next, fresh);
    });
  }
  const cuts: number[] = [];
  const last = matches.reduce(cheaper, null);
  for (let match = last; match; match = match.before) cuts.unshift(match.measure);
  return cuts;
}

/** The first of two that cost the same: a stop is served as early as it can be. */
const cheaper = (one: Match | null, other: Match | null): Match | null =>
  one === null || (other !== null && other.cost < one.cost) ? other : one;

/** The stop at its nearest place on a segment, from a fraction of it on. */
function matchOn(
  route: readonly LngLat[],
  segment: number,
  stop: LngLat,
  before: Match | null,
  from: number,
): Match {
  const [start, end] = [route[segment], route[segment + 1]];
  if (!start || !end) throw new RangeError(`no segment ${segment} on a route of ${route.length}`);
  const shrink = Math.cos(stop[1] * RAD_PER_DEG);
  const [dx, dy] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  const [px, py] = [(stop[0] - start[0]) * shrink, stop[1] - start[1]];
  const lengthSquared = dx * dx + dy * dy;
  const free = lengthSquared > 0 ? (px * dx + py * dy) / lengthSquared : 0;
  const fraction = Math.min(1, Math.max(from, free));
  const squared = (px - fraction * dx) ** 2 + (py - fraction * dy) ** 2;
  return { measure: segment + fraction, cost: (before?.cost ?? 0) + squared, before };
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
