import type { GenericSchema } from "valibot";
import { encodeCollection } from "./encode-collection.ts";
import type { PolygonFeature, PositionFeature } from "./polygon-feature.ts";

/** Writes derived features as a file: one polygon as Polygon, more as MultiPolygon, else Point. */
export function encodeDerived(
  features: readonly (PolygonFeature<unknown> | PositionFeature<unknown>)[],
  schema: GenericSchema,
): string {
  return encodeCollection(
    features.map((feature) => ({
      type: "Feature",
      geometry: geometryOf(feature),
      properties: feature.properties,
    })),
    schema,
  );
}

function geometryOf(feature: PolygonFeature<unknown> | PositionFeature<unknown>): object {
  if ("position" in feature) return { type: "Point", coordinates: feature.position };
  const { polygons } = feature;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}
