import type { LngLat, Ring } from "../domain/geo.ts";

export type GeometryType = "Point" | "LineString" | "Polygon" | "MultiPolygon";

/** Where coordinates go wrong, and how. */
export interface Misfit {
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;
}

// written by hand: a schema a vertex costs ten times as long and says no more
function isLngLat(value: unknown): value is LngLat {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat] = value as unknown[];
  // 1e999 is read as Infinity, so the ranges are checked on both sides
  return (
    typeof lng === "number" &&
    typeof lat === "number" &&
    lng >= -180 &&
    lng <= 180 &&
    lat >= -90 &&
    lat <= 90
  );
}

function misfitOfLine(line: unknown, path: string, least: number): Misfit | null {
  if (!Array.isArray(line) || line.length < least) {
    return { path, found: line, expected: `≥ ${least} [lng, lat]` };
  }
  const index = line.findIndex((position) => !isLngLat(position));
  if (index < 0) return null;
  return { path: `${path}.${index}`, found: line[index], expected: "[lng, lat]" };
}

function misfitOfRings(rings: unknown, path: string): Misfit | null {
  if (!Array.isArray(rings) || rings.length === 0) return { path, found: rings, expected: "rings" };
  for (const [index, ring] of rings.entries()) {
    const ringPath = `${path}.${index}`;
    const misfit = misfitOfLine(ring, ringPath, 4);
    if (misfit !== null) return misfit;
    const [first, last] = [(ring as Ring)[0], (ring as Ring).at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      return { path: ringPath, found: [first, last], expected: "first = last" };
    }
  }
  return null;
}

function misfitOfPolygons(polygons: unknown, path: string): Misfit | null {
  if (!Array.isArray(polygons) || polygons.length === 0) {
    return { path, found: polygons, expected: "polygons" };
  }
  for (const [index, rings] of polygons.entries()) {
    const misfit = misfitOfRings(rings, `${path}.${index}`);
    if (misfit !== null) return misfit;
  }
  return null;
}

const MISFIT: Readonly<Record<GeometryType, (value: unknown, path: string) => Misfit | null>> = {
  Point: (value, path) => (isLngLat(value) ? null : { path, found: value, expected: "[lng, lat]" }),
  LineString: (value, path) => misfitOfLine(value, path, 2),
  Polygon: misfitOfRings,
  MultiPolygon: misfitOfPolygons,
};

/** First place where coordinates are not what their geometry type asks for; null when they are. */
export function findMisfit(type: GeometryType, coordinates: unknown): Misfit | null {
  return MISFIT[type](coordinates, "geometry.coordinates");
}
