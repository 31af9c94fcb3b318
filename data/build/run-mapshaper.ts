import type { Feature, FeatureCollection, GeometryCollection } from "geojson";
import mapshaper from "mapshaper";
import type { PolygonRings } from "../../src/domain/geo.ts";
import type { PolygonFeature } from "./polygon-feature.ts";

/**
 * Runs mapshaper commands over one polygon layer.
 *
 * @param features what the layer holds; properties travel along unchanged.
 * @param commands what stands between reading and writing, such as `-clean`; they can name
 *   `mask.geojson` where a mask is given.
 * @param precisionDegrees grid that the output's coordinates are snapped to.
 * @returns polygons wound as RFC 7946 asks; features that lost their whole area are left out.
 */
export async function runMapshaper<Properties>(
  features: readonly PolygonFeature<Properties>[],
  commands: string,
  precisionDegrees: number,
  mask: readonly PolygonRings[] = [],
): Promise<readonly PolygonFeature<Properties>[]> {
  const output = await mapshaper.applyCommands(
    `-i input.geojson ${commands} -o output.geojson format=geojson precision=${precisionDegrees}`,
    // as text: given objects, mapshaper turns the caller's own rings around
    {
      "input.geojson": encodeLayer(features),
      "mask.geojson": encodeLayer([{ polygons: mask, properties: {} }]),
    },
  );
  const written = output["output.geojson"];
  if (written === undefined) throw new RangeError(`mapshaper wrote nothing for: ${commands}`);
  const text = typeof written === "string" ? written : new TextDecoder().decode(written);
  return featuresOf(JSON.parse(text) as FeatureCollection | GeometryCollection).flatMap(
    ({ geometry, properties }): PolygonFeature<Properties>[] => {
      // null where a feature lost its whole area, whatever the type says
      if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return [];
      const { coordinates } = geometry;
      const polygons = geometry.type === "Polygon" ? [coordinates] : coordinates;
      return [
        {
          polygons: polygons as unknown as readonly PolygonRings[],
          properties: properties as Properties,
        },
      ];
    },
  );
}

const encodeLayer = (features: readonly PolygonFeature<unknown>[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: features.map(({ polygons, properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "MultiPolygon", coordinates: polygons },
    })),
  });

/** mapshaper leaves the features out and writes bare geometries when none has a property. */
function featuresOf(output: FeatureCollection | GeometryCollection): readonly Feature[] {
  if (output.type === "FeatureCollection") return output.features;
  return output.geometries.map((geometry) => ({ type: "Feature", geometry, properties: {} }));
}
