import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { anchorsAt } from "../anchors-at.ts";
import type { SourceId } from "../build-sources.ts";
import { beltLabel, nameIn } from "../map-scene.ts";
import { clearNames, type WishedName } from "./clear-names.ts";
import { stopNameAnchors } from "./stop-name-anchors.ts";
import type { WallScene } from "./wall-scene.ts";

/** Marks on the ground with their names; the stops in focus are drawn once more, standing, by deck.gl. */
export function buildWallMarkLayers(scene: WallScene): readonly LayerSpecification[] {
  const { kind, focusBelt } = scene;
  const facilities = focusBelt || kind === "coverage" ? 1 : 0;
  return [
    beltNames(scene),
    ...(["squares", "centres"] as const).map((id) => names(scene, id, focusBelt ? facilities : 0)),
    names(scene, "points", focusBelt ? 1 : 0),
    marks(scene, "squares", 0.9, facilities),
    marks(scene, "centres", 1.05, facilities),
    marks(scene, "points", kind === "city" ? 0.72 : 1, kind === "coverage" ? 0.8 : 1),
  ];
}

/** Beside a belt in focus only what belongs to it is shown strongly. */
function attention({ focusBelt }: WallScene, own: number, other: number) {
  const isOwn: ExpressionSpecification = ["==", ["get", "belt"], focusBelt ?? ""];
  return focusBelt ? (["case", isOwn, own, other] as ExpressionSpecification) : own;
}

/** What somebody has touched is larger than its like. */
function chosenLarger(scene: WallScene, own: number, other: number): ExpressionSpecification {
  const isChosen: ExpressionSpecification = ["==", ["get", "record"], scene.selection?.id ?? ""];
  return ["case", isChosen, own * 1.5, attention(scene, own, other)];
}

function marks(scene: WallScene, id: SourceId, size: number, opacity: number): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: id,
    layout: {
      "icon-image": ["get", "sprite"],
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "icon-padding": 0,
      "icon-size": chosenLarger(scene, size * scene.scale * 1.2, size * scene.scale * 0.7),
    },
    paint: { "icon-opacity": attention(scene, opacity, opacity * 0.35) },
  };
}

function names(
  scene: WallScene,
  id: "points" | "centres" | "squares",
  opacity: number,
): LayerSpecification {
  const { tokens, scale, focusBelt, selection, data, bearing, language, room } = scene;
  const line = data.lines.find(({ belt }) => belt.id === focusBelt);
  const beside = id === "points" && line ? stopNameAnchors(line, bearing) : null;
  const fontSize = (id === "points" ? 19 : 18) * scale;
  const wished = data[id].flatMap((record): readonly WishedName[] => {
    const { position: at } = record;
    if (!at || focusBelt === null || record.belt !== focusBelt) return [];
    const anchors = beside?.get(record.id) ?? anchorsAt([1.5]);
    return [{ id: record.id, text: nameIn(language, record), at, anchors }];
  });
  const clear = clearNames(wished, { key: "record", fontSize, maxWidth: MOST_EMS }, room);
  return {
    id: `${id}-names`,
    type: "symbol",
    source: id,
    filter: [
      "all",
      ["==", ["get", "belt"], focusBelt ?? ""],
      // the stop whose turn it is has words of its own beside it
      ["!=", ["get", "record"], selection?.id ?? ""],
      clear.filter,
    ],
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...tokens.fonts],
      "text-size": fontSize,
      "text-variable-anchor-offset": clear.anchors,
      "text-justify": "auto",
      "text-max-width": MOST_EMS,
      "text-padding": 3 * scale,
      "symbol-sort-key": ["coalesce", ["get", "order"], 300],
    },
    paint: {
      "text-color":
        id === "points"
          ? tokens.colors.text
          : tokens.colors[id === "centres" ? "centre" : "square"],
      "text-halo-color": tokens.colors.ground,
      "text-halo-width": 2 * scale,
      "text-opacity": opacity,
    },
  };
}

/** A longer name breaks. */
const MOST_EMS = 8;

function beltNames(scene: WallScene): LayerSpecification {
  const { tokens, scale, focusBelt, kind, data, language, room } = scene;
  const { colors } = tokens;
  const isFocus: ExpressionSpecification = ["==", ["get", "record"], focusBelt ?? ""];
  const fontSize = 20 * scale;
  const anchors = anchorsAt([1.6, 2.8, 4.2, 5.6]);
  const wished = data.lines.flatMap(({ belt, legs }): readonly WishedName[] => {
    const at = legs[Math.floor(legs.length / 2)]?.from.position;
    return at ? [{ id: belt.id, text: beltLabel(language, belt), at, anchors }] : [];
  });
  const clear = clearNames(wished, { key: "record", fontSize }, room);
  return {
    id: "belt-labels",
    type: "symbol",
    source: "belt-labels",
    filter: clear.filter,
    layout: {
      "text-field": ["get", "name"],
      "text-font": [...tokens.fonts],
      "text-size": fontSize,
      "text-variable-anchor-offset": clear.anchors,
      "text-max-width": 14,
      "text-justify": "auto",
      "text-padding": 4 * scale,
    },
    paint: {
      "text-color": colors.county,
      "text-halo-color": colors.ground,
      "text-halo-width": 2 * scale,
      "text-opacity": focusBelt ? ["case", isFocus, 0, 0.5] : kind === "coverage" ? 0 : 1,
    },
  };
}
