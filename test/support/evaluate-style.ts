import {
  createPropertyExpression,
  featureFilter,
  type LayerSpecification,
  latest,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";

/** A style's layer; throws when there is none of the name. */
export function layerOf(style: StyleSpecification, id: string): LayerSpecification {
  const layer = style.layers.find((each) => each.id === id);
  if (!layer) throw new RangeError(`the style has no layer ${id}`);
  return layer;
}

/** Features of a GeoJSON source. */
export function featuresOf(style: StyleSpecification, source: string): readonly Feature[] {
  const found = style.sources[source];
  if (found?.type !== "geojson" || typeof found.data === "string") {
    throw new RangeError(`the style has no GeoJSON source ${source}`);
  }
  return found.data.type === "FeatureCollection" ? (found.data.features as Feature[]) : [];
}

/** What MapLibre's own evaluator lets a layer draw at a zoom; nothing when it is invisible. */
export function drawnBy(style: StyleSpecification, id: string, zoom: number): readonly Feature[] {
  const layer = layerOf(style, id);
  if (!("source" in layer) || typeof layer.source !== "string") return [];
  const outside = zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 25);
  if (outside || layer.layout?.visibility === "none") return [];
  const { filter } = featureFilter("filter" in layer ? layer.filter : undefined, id);
  return featuresOf(style, layer.source).filter((feature) =>
    filter({ zoom }, asTileFeature(feature)),
  );
}

/** A paint or layout property of a layer for one of its features at a zoom. */
export function evaluate(
  style: StyleSpecification,
  id: string,
  name: string,
  feature: Feature,
  zoom: number,
): unknown {
  const layer = layerOf(style, id);
  const part = Reflect.has(layer.paint ?? {}, name) ? "paint" : "layout";
  const value: unknown = Reflect.get(layer[part] ?? {}, name);
  if (!Array.isArray(value)) return value;
  const specification = Reflect.get(Reflect.get(latest, `${part}_${layer.type}`), name);
  const parsed = createPropertyExpression(value, `${id}.${name}`, specification);
  if (parsed.result === "error") throw new RangeError(`${id}.${name}: ${parsed.value.join("; ")}`);
  return parsed.value.evaluate({ zoom }, asTileFeature(feature));
}

const asTileFeature = ({ geometry, properties }: Feature) => ({
  type: geometry.type as "Point",
  properties: properties ?? {},
});
