import type { LngLat, Ring } from "../../../src/domain/geo.ts";

export type Edge = readonly [from: LngLat, to: LngLat];

/** Directed edges of some rings. */
export const edgesOf = (rings: readonly Ring[]): readonly Edge[] =>
  rings.flatMap((ring) => ring.slice(1).map((to, index): Edge => [ring[index] as LngLat, to]));

/**
 * Pairs of edges that meet anywhere but at a vertex of both: crossing, touching in the middle, or
 * lying on each other without being the same edge.
 */
export function findCrossings(edges: readonly Edge[]): readonly (readonly [Edge, Edge])[] {
  const byWest = edges.toSorted((one, other) => westOf(one) - westOf(other));
  const crossings: [Edge, Edge][] = [];
  for (const [index, one] of byWest.entries()) {
    const east = Math.max(one[0][0], one[1][0]);
    for (let next = index + 1; next < byWest.length; next += 1) {
      const other = byWest[next] as Edge;
      if (westOf(other) > east) break;
      if (meetBadly(one, other)) crossings.push([one, other]);
    }
  }
  return crossings;
}

const westOf = ([from, to]: Edge): number => Math.min(from[0], to[0]);
const isSame = (one: LngLat, other: LngLat): boolean => one[0] === other[0] && one[1] === other[1];

function meetBadly([a, b]: Edge, [c, d]: Edge): boolean {
  const shared = [a, b].filter((end) => isSame(end, c) || isSame(end, d)).length;
  if (shared === 2) return false;
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (shared === 1) {
    // neighbours on a ring may not fold back onto each other
    const free = isSame(c, a) || isSame(c, b) ? d : c;
    return abc === 0 && abd === 0 && isBetween(a, b, free);
  }
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && isBetween(a, b, c)) ||
    (abd === 0 && isBetween(a, b, d)) ||
    (cda === 0 && isBetween(c, d, a)) ||
    (cdb === 0 && isBetween(c, d, b))
  );
}

/** Sign of the turn a → b → c, exact: coordinates are whole multiples of 10⁻⁵ degrees. */
function side(a: LngLat, b: LngLat, c: LngLat): number {
  const [ax, ay, bx, by, cx, cy] = [a, b, c].flat().map((degrees) => Math.round(degrees * 1e5)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

const isBetween = (a: LngLat, b: LngLat, position: LngLat): boolean =>
  position[0] >= Math.min(a[0], b[0]) &&
  position[0] <= Math.max(a[0], b[0]) &&
  position[1] >= Math.min(a[1], b[1]) &&
  position[1] <= Math.max(a[1], b[1]);
