import type { PlanePosition } from "./local-plane.ts";

/**
 * Positions at even steps along a line, first and last included.
 *
 * @param line at least two positions, metres.
 * @param stepMeters wanted distance; the real one is the nearest that divides the length evenly.
 */
export function resampleLine(
  line: readonly PlanePosition[],
  stepMeters: number,
): readonly PlanePosition[] {
  const along = [0];
  for (let index = 1; index < line.length; index += 1) {
    const [east, north] = line[index] as PlanePosition;
    const [fromEast, fromNorth] = line[index - 1] as PlanePosition;
    along.push((along[index - 1] ?? 0) + Math.hypot(east - fromEast, north - fromNorth));
  }
  const length = along.at(-1) ?? 0;
  const steps = Math.max(1, Math.round(length / stepMeters));
  const resampled: PlanePosition[] = [];
  let leg = 1;
  for (let step = 0; step <= steps; step += 1) {
    const wanted = (length * step) / steps;
    while (leg < line.length - 1 && (along[leg] ?? 0) < wanted) leg += 1;
    const [from, to] = [line[leg - 1], line[leg]] as [PlanePosition, PlanePosition];
    const start = along[leg - 1] ?? 0;
    const share = Math.min(1, (wanted - start) / Math.max((along[leg] ?? 0) - start, 1e-9));
    resampled.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]);
  }
  return resampled;
}

/**
 * Smooths a line with a Gaussian along its length. Both ends stay where they are: past each, the
 * line is continued by its own half turn, so that the mean there is the end itself.
 *
 * @param line evenly spaced, metres.
 * @param sigma standard deviation in steps of the line.
 */
export function smoothLine(
  line: readonly PlanePosition[],
  sigma: number,
): readonly PlanePosition[] {
  const last = line.length - 1;
  const reach = Math.min(Math.ceil(3 * sigma), last);
  const at = (index: number): PlanePosition => {
    if (index < 0) return halfTurn(line[-index], line[0]);
    if (index > last) return halfTurn(line[2 * last - index], line[last]);
    return line[index] as PlanePosition;
  };
  return line.map((_, index) => {
    let [east, north, total] = [0, 0, 0];
    for (let shift = -reach; shift <= reach; shift += 1) {
      const weight = Math.exp(-0.5 * (shift / sigma) ** 2);
      const [eastThere, northThere] = at(index + shift);
      east += weight * eastThere;
      north += weight * northThere;
      total += weight;
    }
    return [east / total, north / total] as const;
  });
}

function halfTurn(position?: PlanePosition, around?: PlanePosition): PlanePosition {
  if (!position || !around) throw new RangeError("smoothing reached beyond the line");
  return [2 * around[0] - position[0], 2 * around[1] - position[1]];
}
