import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { LayerId, RecordKind } from "../domain/record-kinds.ts";
import { anchorsAt } from "./anchors-at.ts";
import { visibility } from "./build-base-layers.ts";
import { both, inDistrict } from "./build-belt-layers.ts";
import type { SourceId } from "./build-sources.ts";
import type { MapScene } from "./map-scene.ts";
import { CHOSEN_SIZES, MARK_ZOOMS, markSizes } from "./mark-size.ts";

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

/** Zoom from which the more important marks are named. */
const NAMED_ZOOM = 13;

/** Zoom from which everything is named; whole, since texts follow a tile's zoom, not the camera's. */
const ALL_NAMED_ZOOM = 15;

/** Zoom from which a belt's own stops are named, once it is in focus. */
const FOCUS_LABEL_ZOOM = 10;

/** Stops, centres, squares and candidates with their names. */
export function buildMarkLayers(scene: MapScene): readonly LayerSpecification[] {
  return [
    beltLabels(scene),
    corridorLabels(scene),
    ...MARK_LAYERS.map((layer) => names(scene, layer)),
    focusedStops(scene),
    // Above all names: what is above finds its place first, so that no name covers a mark.
    ...MARK_LAYERS.map((layer) => marks(scene, layer)),
  ];
}

function marks(scene: MapScene, { id, kind }: MarkLayer): LayerSpecification {
  const { chosen, opacity } = attention(scene, kind);
  const sizes = markSizes(kind);
  const { scale } = scene.tokens;
  return {
    id,
    type: "symbol",
    source: id,
    filter: inDistrict(scene),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes(id)),
      "icon-image": ["get", "sprite"],
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "icon-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        ...MARK_ZOOMS.flatMap((zoom, step): [number, ExpressionSpecification] => [
          zoom,
          ["case", chosen, (CHOSEN_SIZES[step] ?? 1) * scale, (sizes[step] ?? 1) * scale],
        ]),
      ],
      "symbol-sort-key": sortKey(chosen),
    },
    paint: { "icon-opacity": opacity },
  };
}

/** The names of marks, each layer beneath all marks. */
function names(scene: MapScene, { id, kind }: MarkLayer): LayerSpecification {
  const { chosen, nearFocus, opacity } = attention(scene, kind);
  return {
    id: `${id}-names`,
    type: "symbol",
    source: id,
    minzoom: NAMED_ZOOM,
    filter: inDistrict(scene),
    layout: {
      visibility: visibility(!scene.hiddenLayers.includes(id)),
      "symbol-sort-key": sortKey(chosen),
      "text-field": [
        "step",
        ["zoom"],
        // A stop in focus is named by a layer of its own until all are.
        ["case", nearFocus, kind === "point" ? "" : ["get", "name"], namedFrom(kind)],
        ALL_NAMED_ZOOM,
        ["get", "name"],
      ],
      ...labelLayout(scene),
      "text-radial-offset": ["case", chosen, 2, 1.4],
    },
    paint: {
      ...labelPaint(scene),
      "text-opacity": opacity,
      "text-color": scene.tokens.colors.text,
    },
  };
}

const sortKey = (chosen: ExpressionSpecification): ExpressionSpecification => [
  "case",
  chosen,
  -1,
  ["coalesce", ["get", "rank"], 300],
];

/** What is chosen, what belongs to the belt in focus, and how strongly all is drawn beside it. */
function attention({ selection, focusBelt }: MapScene, kind: RecordKind) {
  const chosen: ExpressionSpecification = [
    "==",
    ["get", "record"],
    selection?.kind === kind ? selection.id : "",
  ];
  const nearFocus: ExpressionSpecification = ["==", ["get", "belt"], focusBelt ?? ""];
  const opacity: DataDrivenPropertyValueSpecification<number> =
    focusBelt && kind !== "candidate" ? ["case", ["any", chosen, nearFocus], 1, 0.35] : 1;
  return { chosen, nearFocus, opacity };
}

/** At middle zoom only municipal stops and centres are named; the rest follow nearer. */
const namedFrom = (kind: RecordKind): ExpressionSpecification =>
  kind === "point"
    ? ["case", ["==", ["get", "mark"], "county"], "", ["get", "name"]]
    : ["case", kind === "centre", ["get", "name"], ""];

/** The stops of the belt in focus are named wherever there is room. */
function focusedStops(scene: MapScene): LayerSpecification {
  const { chosen } = attention(scene, "point");
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
      "symbol-sort-key": sortKey(chosen),
      ...labelLayout(scene),
      "text-max-width": 8,
      "text-variable-anchor-offset": anchorsAt(STOP_LABEL_DISTANCES),
    },
    paint: { ...labelPaint(scene), "text-color": scene.tokens.colors.text },
  };
}

/** A belt's own marks crowd around it: its name tries nearer places first, then farther ones. */
const BELT_LABEL_DISTANCES = [1.3, 2.6, 4.2];
const STOP_LABEL_DISTANCES = [1.5, 1.9];

function beltLabels(scene: MapScene): LayerSpecification {
  const { colors, scale } = scene.tokens;
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
      "text-size": 14 * scale,
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
      "text-size": 12 * scene.tokens.scale,
      "text-offset": [0, 1],
    },
    paint: { ...labelPaint(scene), "text-color": scene.tokens.colors.corridor },
  };
}

const labelLayout = ({ tokens }: MapScene): NonNullable<SymbolLayerSpecification["layout"]> => ({
  "text-font": [...tokens.fonts],
  "text-size": 12.5 * tokens.scale,
  "text-variable-anchor": ["left", "right", "top", "bottom"],
  // beyond the mark's own box, which a name may not touch any more than another's
  "text-radial-offset": 1.4,
  "text-justify": "auto",
  "text-max-width": 12,
  "text-optional": true,
  "text-padding": 1,
});

const labelPaint = ({ tokens }: MapScene): NonNullable<SymbolLayerSpecification["paint"]> => ({
  "text-halo-color": tokens.colors.land,
  "text-halo-width": 1.6,
});
