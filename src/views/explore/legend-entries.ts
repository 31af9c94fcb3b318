import type { BeltLine } from "../../analysis/belt-legs.ts";
import { isInsidePolygons } from "../../analysis/point-in-polygon.ts";
import type { LegendEntry } from "../../components/hd-legend.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Bounds, LngLat } from "../../domain/geo.ts";
import { MARKS, type MarkName } from "../../domain/marks.ts";
import type { Provenance } from "../../domain/provenance.ts";
import type { LayerId } from "../../domain/record-kinds.ts";
import { translate } from "../../i18n/translate.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectShown } from "../../state/selectors.ts";

/** The legend of exactly what is on the screen: layers, district filter and camera considered. */
export function legendEntries(
  state: AppState,
  data: DataSet,
  lines: readonly BeltLine[],
  visible: VisibleView | null,
  hasSpokes = false,
): readonly LegendEntry[] {
  if (!visible) return [];
  const within = (position: LngLat | null): boolean =>
    position !== null && isWithin(position, visible.bounds);
  const on = (layer: LayerId): boolean => !state.hiddenLayers.includes(layer);
  const shown = selectShown(state, data);
  const marked = [
    ...(on("points")
      ? shown.points.map((point) => ({ ...point, mark: point.grade ?? "unknown" }))
      : []),
    ...(on("centres") ? shown.centres.map((centre) => ({ ...centre, mark: "centre" })) : []),
    ...(on("squares") ? shown.squares.map((square) => ({ ...square, mark: "square" })) : []),
    ...(on("candidates") ? shown.candidates.map((each) => ({ ...each, mark: "candidate" })) : []),
  ].filter(({ position }) => within(position));
  const belts = new Set(on("belts") ? shown.belts.map(({ id }) => id) : []);
  const drawn = lines.filter(
    ({ belt, legs }) => belts.has(belt.id) && legs.some(({ line }) => line.some(within)),
  );
  const built = drawn.filter(({ phase }) => phase === "belt");
  const legs = built.flatMap((line) => line.legs).filter(({ line }) => line.some(within));
  const corridors = on("corridors") ? shown.corridors.filter(({ line }) => line?.some(within)) : [];
  const [west, south, east, north] = visible.bounds;
  const corners: readonly LngLat[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  const water =
    on("water") &&
    data.water.some(
      ({ polygons }) =>
        polygons.some(([outer]) => outer?.some(within)) ||
        corners.some((corner) => isInsidePolygons(corner, polygons)),
    );
  const entry = (sign: LegendEntry["sign"], label: string, present: boolean): LegendEntry[] =>
    present ? [{ sign, label }] : [];
  return [
    ...MARKS.flatMap((mark: MarkName) =>
      entry(
        mark,
        translate(`mark.${mark}`),
        marked.some((record) => record.mark === mark),
      ),
    ),
    ...entry(
      "belt",
      translate("legend.belt"),
      built.some(({ surveyed }) => !surveyed),
    ),
    ...entry(
      "belt",
      translate("legend.belt-surveyed"),
      built.some(({ surveyed }) => surveyed),
    ),
    ...entry("belt-forming", translate("legend.belt-forming"), built.length < drawn.length),
    ...entry("spokes", translate("legend.spokes"), on("belts") && hasSpokes),
    ...entry(
      "corridor",
      translate("legend.corridor"),
      corridors.some((each) => !isSample(each)),
    ),
    ...entry("corridor", translate("legend.corridor-sample"), corridors.some(isSample)),
    ...entry("water", translate("legend.water"), water),
    ...entry(
      "belt-sample",
      translate("legend.belt-sample"),
      legs.some(({ illustrative }) => illustrative),
    ),
    ...entry("sample", translate("legend.sample"), marked.some(isSample)),
  ];
}

const isWithin = ([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

const isSample = ({ provenance }: { readonly provenance: Provenance }): boolean =>
  provenance.kind === "illustrative";
