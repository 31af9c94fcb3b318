import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { LayerId, RecordKind } from "../domain/record-kinds.ts";
import { visibility } from "./build-base-layers.ts";
import { both, inDistrict } from "./build-belt-layers.ts";
import type { SourceId } from "./build-sources.ts";
import type { MapScene } from "./map-scene.ts";
import { CHOSEN_SIZES, MARK_ZOOMS, markSizes } from "./mark-size.ts";

type VariableAnchorOffset = (string | [number, number])[];

interface MarkLayer {
  readonly id: SourceId & LayerId;
  readonly kind: RecordKind;
}

/** Drawn in this order: the stops lie on top. */
const MARK_LAYERS: readonly MarkLayer[] = [
  { id: "candidates", kind: "candidate" },
  { id: "squares", kind: "square" },
  { id: "centres", kind: "centre" },
  { id: "points", kind: "point" },
];

/** Zoom from which everything is named; whole, since texts follow a tile's zoom, not the camera's. */
const ALL_NAMED_ZOOM = 15;

/** Zoom from which a belt's own stops are named, once it is in focus. */
const FOCUS_LABEL_ZOOM = 10;

/** Stops, centres, squares and candidates with their names. */
export function buildMarkLayers(scene: MapScene): readonly LayerSpecification[] {
  return [
    beltLabels(scene),
    corridorLabels(scene),
    ...MARK_LAYERS.map((layer) => marks(scene, layer)),
    focusedStops(scene),
  ];
}

function marks(scene: MapScene, { id, kind }: MarkLayer): LayerSpecification {
  const { selection, focusBelt, tokens } = scene;
  const chosen: ExpressionSpecification = [
    "==",
    ["get", "record"],
    selection?.kind === kind ? selection.id : "",
  ];
  const nearFocus: ExpressionSpecification = ["==", ["get", "belt"], focusBelt ?? ""];
  const sizes = markSizes(kind);
  const dim = focusBelt && kind !== "candidate";
  return {
    id,
    type: "symbol",
    source: id,
    filter: inDistrict(scene),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes(id)),
      "icon-image": ["get", "sprite"],
      "icon-allow-overlap": true,
      "icon-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        ...MARK_ZOOMS.flatMap((zoom, step): [number, ExpressionSpecification] => [
          zoom,
          ["case", chosen, CHOSEN_SIZES[step] ?? 1, sizes[step] ?? 1],
        ]),
      ],
      "symbol-sort-key": ["case", chosen, -1, ["coalesce", ["get", "rank"], 300]],
      "text-field": [
        "step",
        ["zoom"],
        "",
        13,
        // A stop in focus is named by a layer of its own until all are.
        ["case", nearFocus, kind === "point" ? "" : ["get", "name"], namedFrom(kind)],
        ALL_NAMED_ZOOM,
        ["get", "name"],
      ],
      ...labelLayout(scene),
    },
    paint: {
      ...labelPaint(scene),
      "icon-opacity": dim ? ["case", ["any", chosen, nearFocus], 1, 0.35] : 1,
      "text-opacity": dim ? ["case", ["any", chosen, nearFocus], 1, 0.35] : 1,
      "text-color": tokens.colors.text,
    },
  };
}

/** At middle zoom only municipal stops and centres are named; the rest follow nearer. */
const namedFrom = (kind: RecordKind): ExpressionSpecification =>
  kind === "point"
    ? ["case", ["==", ["get", "mark"], "county"], "", ["get", "name"]]
    : ["case", kind === "centre", ["get", "name"], ""];

/** The stops of the belt in focus are named wherever there is room. */
function focusedStops(scene: MapScene): LayerSpecification {
  return {
    id: "focused-stop-labels",
    type: "symbol",
    source: "points",
    minzoom: FOCUS_LABEL_ZOOM,
    maxzoom: ALL_NAMED_ZOOM,
    filter: both(["==", ["get", "belt"], scene.focusBelt ?? ""], inDistrict(scene)),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes("points")),
      "text-field": ["get", "name"],
      "symbol-sort-key": [
        "case",
        ["==", ["get", "record"], scene.selection?.kind === "point" ? scene.selection.id : ""],
        -1,
        ["get", "rank"],
      ],
      ...labelLayout(scene),
    },
    paint: { ...labelPaint(scene), "text-color": scene.tokens.colors.text },
  };
}

/** A belt's own marks crowd around it: its name tries nearer places first, then farther ones. */
const BELT_LABEL_DISTANCES = [1.3, 2.6, 4.2];

/** Every side of an anchor at each distance, ems. */
function anchorsAt(distances: readonly number[]): VariableAnchorOffset {
  return distances.flatMap((d): VariableAnchorOffset => {
    const diagonal = d * Math.SQRT1_2;
    return [
      ...["left", [d, 0]],
      ...["right", [-d, 0]],
      ...["top", [0, d]],
      ...["bottom", [0, -d]],
      ...["top-left", [diagonal, diagonal]],
      ...["top-right", [-diagonal, diagonal]],
      ...["bottom-left", [diagonal, -diagonal]],
      ...["bottom-right", [-diagonal, -diagonal]],
    ] as VariableAnchorOffset;
  });
}

function beltLabels(scene: MapScene): LayerSpecification {
  const { colors } = scene.tokens;
  return {
    id: "belt-labels",
    type: "symbol",
    source: "belt-labels",
    maxzoom: 13,
    filter: inDistrict(scene),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes("belts")),
      "text-field": ["get", "name"],
      ...labelLayout(scene),
      "text-size": 14,
      "text-variable-anchor-offset": anchorsAt(BELT_LABEL_DISTANCES),
    },
    paint: {
      ...labelPaint(scene),
      "text-color": colors.county,
      "text-opacity": scene.focusBelt
        ? ["case", ["==", ["get", "record"], scene.focusBelt], 1, 0.35]
        : 1,
    },
  };
}

/** A corridor's line looks alike for facts and samples: its name says which it is. */
function corridorLabels(scene: MapScene): LayerSpecification {
  return {
    id: "corridor-labels",
    type: "symbol",
    source: "corridors",
    minzoom: 13,
    filter: inDistrict(scene),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes("corridors")),
      "symbol-placement": "line-center",
      "text-field": ["get", "name"],
      "text-font": [...scene.tokens.fonts],
      "text-size": 12,
      "text-offset": [0, 1],
    },
    paint: { ...labelPaint(scene), "text-color": scene.tokens.colors.corridor },
  };
}

const labelLayout = ({ tokens }: MapScene): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-font": [...tokens.fonts],
  "text-size": 12.5,
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  "text-radial-offset": 1,
  "text-justify": "auto",
  "text-max-width": 12,
  "text-optional": true,
  "text-padding": 3,
});

const labelPaint = ({ tokens }: MapScene): NonNullable<SymbolLayerSpecification["paint"]> => ({
  "text-halo-color": tokens.colors.land,
  "text-halo-width": 1.6,
});
