import type { LngLat, PolygonRings } from "../../src/domain/geo.ts";

/** A border between two groups of districts, followed in one direction. */
export interface BorderCourse {
  /** Adcodes to the left of the course: it runs as their anticlockwise rings do. */
  readonly left: readonly string[];
  /** Adcodes to its right. */
  readonly right: readonly string[];
  /** It begins and ends at the border's vertices nearest to these; null: where the border does. */
  readonly from: LngLat | null;
  readonly to: LngLat | null;
}

interface Division {
  readonly polygons: readonly PolygonRings[];
  readonly properties: { readonly adcode: string };
}

type Edge = readonly [from: LngLat, to: LngLat];

const keyOf = ([lng, lat]: LngLat): string => `${lng},${lat}`;

/**
 * The line along which two groups of divisions touch.
 *
 * @param divisions with exactly shared vertices and anticlockwise outer rings.
 * @returns positions from end to end.
 * @throws RangeError when they do not touch, or when the beginning is left open and not unique.
 */
export function sharedBorder(
  divisions: readonly Division[],
  { left, right, from, to }: BorderCourse,
): readonly LngLat[] {
  const facing = new Set(edgesOf(divisions, right).map(([a, b]) => `${keyOf(b)} ${keyOf(a)}`));
  const shared = edgesOf(divisions, left).filter(([a, b]) => facing.has(`${keyOf(a)} ${keyOf(b)}`));
  const next = new Map(shared.map((edge) => [keyOf(edge[0]), edge]));
  const begin = from ? nearestOf(shared, from) : onlyBeginning(shared);
  const end = to && keyOf(nearestOf(shared, to));
  const line: LngLat[] = [begin];
  for (let edge = next.get(keyOf(begin)); edge; edge = next.get(keyOf(edge[1]))) {
    line.push(edge[1]);
    if (keyOf(edge[1]) === end || keyOf(edge[1]) === keyOf(begin)) break;
  }
  return line;
}

function edgesOf(divisions: readonly Division[], adcodes: readonly string[]): readonly Edge[] {
  return divisions
    .filter(({ properties }) => adcodes.includes(properties.adcode))
    .flatMap(({ polygons }) => polygons.flat())
    .flatMap((ring) => ring.slice(1).map((to, index): Edge => [ring[index] as LngLat, to]));
}

function onlyBeginning(edges: readonly Edge[]): LngLat {
  const reached = new Set(edges.map(([, to]) => keyOf(to)));
  const [beginning, ...others] = edges.filter(([from]) => !reached.has(keyOf(from)));
  if (!beginning || others.length > 0) {
    throw new RangeError(`the border has ${others.length + (beginning ? 1 : 0)} beginnings, not 1`);
  }
  return beginning[0];
}

function nearestOf(edges: readonly Edge[], [lng, lat]: LngLat): LngLat {
  let nearest: LngLat | null = null;
  let least = Infinity;
  for (const vertex of edges.flat()) {
    const distance = Math.hypot(vertex[0] - lng, vertex[1] - lat);
    if (distance < least) [least, nearest] = [distance, vertex];
  }
  if (!nearest) throw new RangeError("the divisions do not touch");
  return nearest;
}
