import type {
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
  StyleSpecification,
} from "maplibre-gl";

type Properties = Readonly<Record<string, unknown>>;

/**
 * Brings a running map from one built style to the next with as few calls as possible: the map is
 * never given a whole new style. The next style has all the layers of the one before, in the same
 * order, and perhaps more between them; sources are sent only when their data is another object.
 */
export function syncStyle(
  map: MapLibreMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  for (const [id, source] of Object.entries(after.sources)) {
    const old = before.sources[id];
    if (!old) map.addSource(id, source);
    if (source.type !== "geojson" || old?.type !== "geojson" || source.data === old.data) continue;
    map.getSource<GeoJSONSource>(id)?.setData(source.data);
  }
  const olds = new Map(before.layers.map((layer) => [layer.id, layer]));
  let above: string | undefined;
  for (const layer of after.layers.toReversed()) {
    const old = olds.get(layer.id);
    if (old) syncLayer(map, old, layer);
    else map.addLayer(layer, above);
    above = layer.id;
  }
}

function syncLayer(map: MapLibreMap, old: LayerSpecification, layer: LayerSpecification): void {
  for (const [name, value] of changes(old.paint, layer.paint)) {
    map.setPaintProperty(layer.id, name as never, value as never, { validate: false });
  }
  for (const [name, value] of changes(old.layout, layer.layout)) {
    map.setLayoutProperty(layer.id, name as never, value as never, { validate: false });
  }
  const [oldFilter, filter] = [filterOf(old), filterOf(layer)];
  if (!isSame(oldFilter, filter)) map.setFilter(layer.id, filter, { validate: false });
}

const filterOf = (layer: LayerSpecification) => ("filter" in layer ? layer.filter : undefined);

function changes(old: Properties = {}, next: Properties = {}): readonly [string, unknown][] {
  const names = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...names]
    .filter((name) => !isSame(old[name], next[name]))
    .map((name) => [name, next[name]]);
}

/** Style values are small plain JSON. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
