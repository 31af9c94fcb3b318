import type { MapGeoJSONFeature, Map as MapLibreMap } from "maplibre-gl";
import { RECORD_KINDS, type RecordReference } from "../domain/record-kinds.ts";

/**
 * The selectable record nearest to the reader under a screen position; null on empty ground.
 *
 * @param radius how far from the position a mark may stand, CSS pixels.
 * @param layers those whose features can be selected, the nearest to the reader first.
 */
export function recordAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  layers: readonly string[],
): RecordReference | null {
  const found = map.queryRenderedFeatures(
    [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ],
    { layers: layers.filter((id) => map.getLayer(id)) },
  );
  const rank = (layer: string): number => layers.indexOf(layer);
  const distance = ({ geometry }: MapGeoJSONFeature): number => {
    if (geometry.type !== "Point") return Number.POSITIVE_INFINITY;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const spot = map.project([lng, lat]);
    return Math.hypot(spot.x - x, spot.y - y);
  };
  // Of marks the one whose middle is nearest, whatever lies on top; then lines, then ground.
  const isMark = (feature: MapGeoJSONFeature): boolean => Number.isFinite(distance(feature));
  const marks = found.filter((each) => isMark(each) && each.layer.id !== "belt-labels");
  const [nearest] =
    marks.length > 0
      ? marks.sort((a, b) => distance(a) - distance(b))
      : found.sort((a, b) => rank(a.layer.id) - rank(b.layer.id));
  const { kind: kindText, record: id } = nearest?.properties ?? {};
  const kind = RECORD_KINDS.find((known) => known === kindText);
  return kind && typeof id === "string" ? { kind, id } : null;
}
