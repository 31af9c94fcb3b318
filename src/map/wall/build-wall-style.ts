import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { buildSources } from "../build-sources.ts";
import type { MapLook } from "../map-look.ts";
import { buildReliefLayers } from "./build-relief-layers.ts";
import { buildWallMarkLayers } from "./build-wall-mark-layers.ts";
import type { WallScene } from "./wall-scene.ts";

/** Sources that the wall draws; the others would only cost memory. */
const SOURCES = [
  "surroundings",
  "districts",
  "district-labels",
  "water",
  "water-labels",
  "legs",
  "belt-labels",
  "points",
  "centres",
  "squares",
  "corridors",
] as const;

/** The map of a wall: land in low relief, belts as light. Pure. */
export function buildWallStyle(scene: WallScene): StyleSpecification {
  const built = buildSources(scene.data, scene.language, scene.spokes);
  const sources = SOURCES.map((id) => [id, { type: "geojson" as const, data: built[id] }]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    // lit from the north-west, as maps are shaded
    light: {
      anchor: "map",
      position: [1.2, 315, 40],
      color: scene.tokens.theme === "light" ? "#ffffff" : "#fff1e0",
      intensity: 0.18,
    },
    layers: [
      ...buildReliefLayers(scene),
      ...buildLightLayers(scene),
      ...buildWallMarkLayers(scene),
    ],
  };
}

/** The wall as a look of the map; marks and texts follow when sprites and fonts are there. */
export const WALL_LOOK: MapLook<WallScene> = {
  build: buildWallStyle,
  essential: (style) => ({
    ...style,
    layers: style.layers.filter(({ type }) => type !== "symbol"),
  }),
  selectable: ["points", "centres", "squares", "corridors", "belts", "belt-labels", "districts"],
  maxPitch: 60,
  // a tour shows thousands of views a day: what it keeps would grow for hours
  keptTiles: 0,
};

/** Belts as tubes of light: a wide glow, the tube and its bright thread. */
function buildLightLayers({ tokens, focusBelt, scale, kind }: WallScene): LayerSpecification[] {
  const { colors } = tokens;
  const focused: ExpressionSpecification = ["==", ["get", "record"], focusBelt ?? ""];
  const dim = kind === "coverage" ? 0.35 : 1;
  /** Of the belts beside the one in focus, of that one, and of all when none is. */
  const opacity = (all: number, others: number, own: number): number | ExpressionSpecification =>
    focusBelt ? ["case", focused, own, others] : all * dim;
  const line = { type: "line", source: "legs" } as const;
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  const built: ExpressionSpecification = ["!", ["==", ["get", "forming"], true]];
  return [
    {
      id: "corridors",
      type: "line",
      source: "corridors",
      paint: {
        "line-color": colors.corridor,
        "line-gap-width": 3 * scale,
        "line-width": 1.8 * scale,
        "line-dasharray": [3, 1.6],
        "line-opacity": focusBelt ? ["case", ["==", ["get", "belt"], focusBelt], 0.9, 0.15] : 0,
      },
    },
    {
      ...line,
      id: "belt-halo",
      layout,
      filter: built,
      paint: {
        "line-color": colors["belt-selected"],
        "line-width": 22 * scale,
        "line-blur": 18 * scale,
        "line-opacity": opacity(0.3, 0.1, 0),
      },
    },
    {
      ...line,
      id: "belts",
      layout,
      filter: built,
      paint: {
        "line-color": colors.belt,
        "line-width": focusBelt ? ["case", focused, 8 * scale, 4 * scale] : 5 * scale,
        // the one in focus is only a track here: its light is drawn over the map, stop by stop
        "line-opacity": opacity(0.95, 0.45, 0.35),
      },
    },
    {
      ...line,
      id: "belts-forming",
      filter: ["!", built],
      paint: {
        "line-color": colors.belt,
        "line-width": 2.5 * scale,
        "line-dasharray": [2, 1.6],
        "line-opacity": opacity(0.9, 0.4, 0.9),
      },
    },
    {
      ...line,
      id: "belts-sample",
      filter: ["all", ["==", ["get", "illustrative"], true], built],
      paint: {
        "line-color": colors.casing,
        "line-width": 1.4 * scale,
        "line-dasharray": [3, 3],
        "line-opacity": opacity(0.9, 0.5, 0.5),
      },
    },
  ];
}
