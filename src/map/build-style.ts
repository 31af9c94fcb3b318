import type { StyleSpecification } from "maplibre-gl";
import { buildBaseLabels, buildBaseLayers } from "./build-base-layers.ts";
import { buildBeltLayers } from "./build-belt-layers.ts";
import { buildMarkLayers } from "./build-mark-layers.ts";
import { buildSources, type MapSources } from "./build-sources.ts";
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
  "belt-labels",
  "districts",
] as const;

let kept: { readonly key: readonly unknown[]; readonly sources: MapSources } | undefined;

/** The sources of a scene; the same objects while data and language stay, so none is sent twice. */
function sourcesOf({ data, language }: MapScene): MapSources {
  const key = [data, language];
  if (!kept || key.some((part, index) => part !== kept?.key[index])) {
    kept = { key, sources: buildSources(data, language) };
  }
  return kept.sources;
}

/** The whole map as a MapLibre style: no tiles, no glyph server, no sprite server. Pure. */
export function buildStyle(scene: MapScene): StyleSpecification {
  const sources = Object.entries(sourcesOf(scene)).map(([id, data]) => [
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
