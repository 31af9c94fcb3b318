import type { LngLat, PolygonRings } from "../domain/geo.ts";
import { findMisfit, type GeometryType } from "./find-misfit.ts";

/** What a feature's geometry came to: the record's own property, or what is wrong with it. */
export type GeometryResult<Shape> =
  | { readonly ok: true; readonly shape: Shape }
  | {
      readonly ok: false;
      /** Path from the feature: `geometry`, or down to the position. */
      readonly field: string;
      readonly found: unknown;
      readonly expected: string;
    };

/** Reads a geometry that JSON.parse gave; never throws. */
export type GeometryParser<Shape> = (geometry: unknown) => GeometryResult<Shape>;

/** Coordinates of one of the types, `null` for a null geometry where that is allowed. */
function readGeometry(
  geometry: unknown,
  types: readonly GeometryType[],
  mayBeNull: boolean,
): GeometryResult<{ readonly type: GeometryType; readonly coordinates: unknown } | null> {
  if (geometry === null && mayBeNull) return { ok: true, shape: null };
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  const known = types.find((name) => name === type);
  if (known === undefined || Object.hasOwn(geometry as object, "__proto__")) {
    const expected = [...types, ...(mayBeNull ? ["null"] : [])].join(" / ");
    return { ok: false, field: "geometry", found: type ?? geometry, expected };
  }
  const misfit = findMisfit(known, coordinates);
  if (misfit === null) return { ok: true, shape: { type: known, coordinates } };
  return { ok: false, field: misfit.path, found: misfit.found, expected: misfit.expected };
}

type Polygons = { readonly polygons: readonly PolygonRings[] };

/** `Polygon` or `MultiPolygon`, closed rings of at least four positions → `polygons`. */
export const parsePolygons: GeometryParser<Polygons> = (geometry) => {
  const result = readGeometry(geometry, ["Polygon", "MultiPolygon"], false);
  if (!result.ok || result.shape === null) return result as GeometryResult<never>;
  const { type, coordinates } = result.shape;
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return { ok: true, shape: { polygons: polygons as readonly PolygonRings[] } };
};

/** `Point` → `position`. */
export const parsePosition: GeometryParser<{ readonly position: LngLat }> = (geometry) => {
  const result = readGeometry(geometry, ["Point"], false);
  if (!result.ok || result.shape === null) return result as GeometryResult<never>;
  return { ok: true, shape: { position: result.shape.coordinates as LngLat } };
};

/** `Point` or null → `position`. */
export const parseOptionalPosition: GeometryParser<{ readonly position: LngLat | null }> = (
  geometry,
) => {
  const result = readGeometry(geometry, ["Point"], true);
  if (!result.ok) return result;
  return { ok: true, shape: { position: (result.shape?.coordinates ?? null) as LngLat | null } };
};

/** `LineString` or null → the positions of the line, for the caller to name. */
export const parseOptionalLine: GeometryParser<readonly LngLat[] | null> = (geometry) => {
  const result = readGeometry(geometry, ["LineString"], true);
  if (!result.ok) return result;
  return { ok: true, shape: (result.shape?.coordinates ?? null) as readonly LngLat[] | null };
};
