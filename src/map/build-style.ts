import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { buildBaseLabels, buildBaseLayers } from "./build-base-layers.ts";
import { buildBeltLayers } from "./build-belt-layers.ts";
import { buildMarkLayers } from "./build-mark-layers.ts";
import { buildSources } from "./build-sources.ts";
import type { MapScene } from "./map-scene.ts";

/** Layers whose features can be hovered and selected, the nearest to the reader first. */
export const SELECTABLE_LAYERS = [
  "points",
  "centres",
  "squares",
  "candidates",
  "corridors",
  "belt-focused",
  "belts",
  "belts-forming",
  "belt-labels",
  "districts",
] as const;

/** The whole map as a MapLibre style: no tiles, no glyph server, no sprite server. Pure. */
export function buildStyle(scene: MapScene): StyleSpecification {
  const built = buildSources(scene.data, scene.language, scene.spokes);
  const sources = Object.entries(built).map(([id, data]) => [
    id,
    { type: "geojson" as const, data },
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [
      ...buildBaseLayers(scene),
      ...buildBaseLabels(scene),
      ...buildBeltLayers(scene),
      ...buildMarkLayers(scene),
    ],
  };
}

/** Sources of the first drawing: each further one, and each kind of layer, costs the start a frame. */
const ESSENTIAL_SOURCES: ReadonlySet<string> = new Set(["districts", "water", "legs"]);

/**
 * What a map draws first: land, water and belts, all of it fills and plain lines. Dashes, marks and
 * texts need programs, sprites and characters of their own. `syncStyle` brings a map from this to the whole.
 */
export function essentialStyle(style: StyleSpecification): StyleSpecification {
  const sources = Object.entries(style.sources).filter(([id]) => ESSENTIAL_SOURCES.has(id));
  const isEssential = (layer: LayerSpecification): boolean => {
    if (layer.type === "background") return true;
    const dashed = layer.type === "line" && layer.paint?.["line-dasharray"] !== undefined;
    return ESSENTIAL_SOURCES.has(layer.source) && !dashed;
  };
  return {
    ...style,
    sources: Object.fromEntries(sources),
    layers: style.layers.filter(isEssential),
  };
}
