import type { LngLat } from "../domain/geo.ts";
import { RAD_PER_DEG } from "../domain/geo.ts";

type Vector = readonly [x: number, y: number];

/** A curve may leave its leg's straight line by at most this share of the leg. */
export const MAX_OVERSHOOT = 0.15;

/** A cubic with equal handles bows out by ¾ of a handle's offset. */
const MAX_HANDLE_OFFSET = MAX_OVERSHOOT / 0.75;
const SEGMENTS_PER_LEG = 16;

const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1];
const unit = (a: Vector): Vector => {
  const length = Math.hypot(...a);
  return length > 0 ? [a[0] / length, a[1] / length] : [0, 0];
};

/**
 * Connecting line (连线) of a belt without a surveyed route: a smooth curve through all stops, cut
 * into legs so that each can be coloured and measured. It is drawn, never measured: lengths are
 * those of the straight legs.
 *
 * Each leg is a cubic Bézier curve whose handles lie on the bisector of the neighbouring legs, and
 * are shortened until the curve leaves its leg by no more than `MAX_OVERSHOOT` of the leg's length.
 *
 * @param stops n ≥ 2 positions, degrees; they span less than about 100 km, where a plane scaled by
 *   the cosine of the mean latitude bends shapes by under 1 %.
 * @returns n − 1 legs; each begins and ends exactly on its stops.
 * @throws RangeError with fewer than two stops.
 */
export function connectingLine(stops: readonly LngLat[]): readonly (readonly LngLat[])[] {
  if (stops.length < 2) throw new RangeError(`a line needs two stops, got ${stops.length}`);
  const meanLat = stops.reduce((sum, [, lat]) => sum + lat, 0) / stops.length;
  const shrink = Math.cos(meanLat * RAD_PER_DEG);
  const places = stops.map(([lng, lat]): Vector => [lng * shrink, lat]);
  const legDirections = places
    .slice(1)
    .map((place, index) => unit(subtract(place, at(places, index))));
  const tangents = places.map((_, index): Vector => {
    const before = legDirections[index - 1] ?? at(legDirections, index);
    const after = legDirections[index] ?? before;
    return unit([before[0] + after[0], before[1] + after[1]]);
  });
  return legDirections.map((direction, index) => {
    const [start, end] = [at(places, index), at(places, index + 1)];
    const length = Math.hypot(...subtract(end, start));
    const first = handle(at(tangents, index), direction, length);
    const second = handle(at(tangents, index + 1), direction, length);
    const inner = Array.from({ length: SEGMENTS_PER_LEG - 1 }, (_, step): LngLat => {
      const [x, y] = cubic(start, first, second, end, (step + 1) / SEGMENTS_PER_LEG);
      return [x / shrink, y];
    });
    return [at(stops, index), ...inner, at(stops, index + 1)];
  });
}

/** Longest handle along `tangent` that keeps the curve within its bounds. */
function handle(tangent: Vector, direction: Vector, length: number): Vector {
  const along = dot(tangent, direction);
  if (along <= 0) return [0, 0]; // a hairpin: leave the stop straight
  const across = Math.sqrt(Math.max(0, 1 - along * along));
  const reach = Math.min(length / 3, across > 0 ? (MAX_HANDLE_OFFSET * length) / across : Infinity);
  return [tangent[0] * reach, tangent[1] * reach];
}

function cubic(start: Vector, first: Vector, second: Vector, end: Vector, t: number): Vector {
  const s = 1 - t;
  const blend = (axis: 0 | 1): number =>
    s ** 3 * start[axis] +
    3 * s * s * t * (start[axis] + first[axis]) +
    3 * s * t * t * (end[axis] - second[axis]) +
    t ** 3 * end[axis];
  return [blend(0), blend(1)];
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${list.length}`);
  return item;
}
