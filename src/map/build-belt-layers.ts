import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { visibility } from "./build-base-layers.ts";
import type { MapScene } from "./map-scene.ts";

/** Belts and corridors: what a reader sees as lines. */
export function buildBeltLayers(scene: MapScene): readonly LayerSpecification[] {
  const { tokens, focusBelt, hiddenLayers, selection } = scene;
  const { colors } = tokens;
  const beltsShown = visibility(!hiddenLayers.includes("belts"));
  const focused: ExpressionSpecification = ["==", ["get", "record"], focusBelt ?? ""];
  const focusedHere = both(["all", focused, BUILT], inDistrict(scene));
  const corridorChosen: ExpressionSpecification = [
    "==",
    ["get", "record"],
    selection?.kind === "corridor" ? selection.id : "",
  ];
  return [
    {
      id: "corridors",
      type: "line",
      source: "corridors",
      filter: inDistrict(scene),
      layout: { visibility: visibility(!hiddenLayers.includes("corridors")) },
      paint: {
        "line-color": colors.corridor,
        // The gap makes two lines of one: the double dashed line of the legend.
        "line-gap-width": ["case", corridorChosen, 4, 2.5],
        "line-width": ["case", corridorChosen, 3, 1.8],
        "line-dasharray": [3, 1.6],
        "line-opacity": focusBelt ? ["case", ["==", ["get", "belt"], focusBelt], 1, 0.35] : 1,
      },
    },
    {
      id: "belts",
      type: "line",
      source: "legs",
      filter: both(BUILT, inDistrict(scene)),
      layout: { visibility: beltsShown, "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colors.belt,
        "line-width": byZoom([2.5, 5, 8]),
        "line-opacity": focusBelt ? 0.35 : 1,
      },
    },
    {
      id: "belts-forming",
      type: "line",
      source: "legs",
      filter: both(FORMING, inDistrict(scene)),
      layout: { visibility: beltsShown },
      paint: {
        "line-color": ["case", focused, colors["belt-selected"], colors.belt],
        "line-width": byZoom([1.5, 2.5, 3.5]),
        "line-dasharray": [2, 1.6],
        "line-opacity": focusBelt ? ["case", focused, 1, 0.5] : 1,
      },
    },
    sampleThread("belts-sample", scene, both(BUILT, inDistrict(scene)), [0.7, 1.3, 2]),
    {
      id: "belt-glow",
      type: "line",
      source: "legs",
      filter: focusedHere,
      layout: { visibility: beltsShown, "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": tokens.theme === "dark" ? colors["belt-selected"] : colors.casing,
        "line-width": byZoom(tokens.theme === "dark" ? [10, 20, 30] : [7, 12, 17]),
        "line-blur": tokens.theme === "dark" ? 14 : 0,
        "line-opacity": tokens.theme === "dark" ? 0.45 : 1,
      },
    },
    {
      id: "belt-focused",
      type: "line",
      source: "legs",
      filter: focusedHere,
      layout: { visibility: beltsShown, "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": [
          "interpolate",
          ["linear"],
          ["get", "share"],
          0,
          colors["belt-selected"],
          1,
          colors["belt-selected-end"],
        ],
        "line-width": byZoom([4, 8, 12]),
      },
    },
    sampleThread("focused-sample", scene, focusedHere, [1, 2, 3]),
    ...spokeLayers(scene),
  ];
}

/** 连点成线: joined by a line but not built yet. */
const FORMING: ExpressionSpecification = ["==", ["get", "forming"], true];
const BUILT: ExpressionSpecification = ["!", FORMING];

/** The regional model of the focused belt: lines from its hub, finer to the wider circle. */
function spokeLayers({ tokens, hiddenLayers }: MapScene): readonly LayerSpecification[] {
  const layer = (role: "member" | "wider", dashes: [number, number]): LayerSpecification => ({
    id: `spokes-${role}`,
    type: "line",
    source: "spokes",
    filter: ["==", ["get", "role"], role],
    layout: { visibility: visibility(!hiddenLayers.includes("belts")) },
    paint: {
      "line-color": tokens.colors.centre,
      "line-width": role === "member" ? 2 : 1.5,
      "line-dasharray": dashes,
    },
  });
  return [layer("wider", [1, 3]), layer("member", [4, 2])];
}

/** A dashed thread of paper within the line says that the way there is a sample. */
function sampleThread(
  id: string,
  { tokens, hiddenLayers }: MapScene,
  within: FilterSpecification,
  widths: readonly [number, number, number],
): LayerSpecification {
  return {
    id,
    type: "line",
    source: "legs",
    filter: both(["==", ["get", "illustrative"], true], within),
    layout: { visibility: visibility(!hiddenLayers.includes("belts")) },
    paint: {
      "line-color": tokens.colors.casing,
      "line-width": byZoom(widths),
      "line-dasharray": [3, 3],
    },
  };
}

/** A width in pixels at zoom 8, 12 and 15. */
const byZoom = ([far, middle, near]: readonly [
  number,
  number,
  number,
]): ExpressionSpecification => ["interpolate", ["linear"], ["zoom"], 8, far, 12, middle, 15, near];

/** Keeps a record when no district is chosen or it lies in the chosen one. */
export function inDistrict({ district }: MapScene): FilterSpecification {
  return district ? ["==", ["get", "adcode"], district] : ["literal", true];
}

/** Keeps what two filters keep. */
export const both = (
  one: ExpressionSpecification,
  other: FilterSpecification,
): FilterSpecification => ["all", one, other as ExpressionSpecification];
