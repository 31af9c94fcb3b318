import type { Camera, LngLat } from "../domain/geo.ts";
import type { MarkName } from "../domain/marks.ts";
import { isSameRecord, type RecordReference } from "../domain/record-kinds.ts";
import { beltLabel, gradeRank, type MapScene, nameIn, pointMark } from "./map-scene.ts";
import { CHOSEN_SIZES, markSizes, sizeAtZoom } from "./mark-size.ts";
import { type LabelWish, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { type Padding, project, type Size } from "./web-mercator.ts";

/** A mark on the SVG map, in screen pixels. */
export interface SvgMark {
  readonly record: RecordReference;
  readonly mark: MarkName;
  readonly illustrative: boolean;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Factor on the mark's own box. */
  readonly scale: number;
  readonly chosen: boolean;
  /** True beside a belt in focus that the mark does not belong to. */
  readonly dimmed: boolean;
  /** Lower is named first. */
  readonly rank: number;
}

interface Markable {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly adcode: string;
  readonly position: LngLat | null;
  readonly belt?: string | null;
  readonly provenance: { readonly kind: string };
}

/**
 * Marks under the camera, those on top last: the same order as the style's layers.
 *
 * @param larger factor on their sizes, for screens that are looked at from afar.
 */
export function svgMarks(
  scene: MapScene,
  camera: Camera,
  size: Size,
  larger = 1,
): readonly SvgMark[] {
  const { data, hiddenLayers, selection, focusBelt, district, language, tokens } = scene;
  const build = (
    kind: RecordReference["kind"],
    records: readonly Markable[],
    markOf: (record: Markable) => MarkName,
    rankOf: (record: Markable) => number,
  ): readonly SvgMark[] =>
    records.flatMap((record) => {
      if (!record.position || (district && record.adcode !== district)) return [];
      const [x, y] = project(record.position, camera, size);
      if (x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20) return [];
      const chosen = selection?.kind === kind && selection.id === record.id;
      const ofBelt = record.belt === focusBelt;
      return {
        record: { kind, id: record.id },
        mark: markOf(record),
        illustrative: record.provenance.kind === "illustrative",
        name: nameIn(language, record),
        x,
        y,
        scale:
          larger * tokens.scale * sizeAtZoom(chosen ? CHOSEN_SIZES : markSizes(kind), camera.zoom),
        chosen,
        dimmed: focusBelt !== null && kind !== "candidate" && !ofBelt && !chosen,
        rank: (chosen ? -1000 : 0) + (focusBelt && ofBelt ? -500 : 0) + rankOf(record),
      };
    });
  const shown = (layer: (typeof hiddenLayers)[number]): boolean => !hiddenLayers.includes(layer);
  const points = new Map(data.points.map((point) => [point.id, point]));
  return [
    ...(shown("candidates")
      ? build(
          "candidate",
          data.candidates,
          () => "candidate",
          () => 400,
        )
      : []),
    ...(shown("squares")
      ? build(
          "square",
          data.squares,
          () => "square",
          () => 300,
        )
      : []),
    ...(shown("centres")
      ? build(
          "centre",
          data.centres,
          () => "centre",
          () => 250,
        )
      : []),
    ...(shown("points")
      ? build(
          "point",
          data.points,
          ({ id }) => pointMark(points.get(id) ?? { grade: null }),
          ({ id }) => gradeRank(points.get(id)?.grade ?? null) + (points.get(id)?.order ?? 0),
        )
      : []),
  ];
}

/** What else labels follow. */
interface LabelRoom {
  /** Factor on their sizes. */
  readonly larger?: number;
  /** What stands over the map at its sides, CSS pixels: no label goes there. */
  readonly covered?: Padding | null;
  /** A record whose name stands elsewhere. */
  readonly unnamed?: RecordReference | null;
}

/** Names that find room: districts and belts when far, stops when near or in focus. */
export function svgLabels(
  scene: MapScene,
  marks: readonly SvgMark[],
  camera: Camera,
  size: Size,
  { larger = 1, covered = null, unnamed = null }: LabelRoom = {},
): readonly (PlacedLabel & { readonly role: string })[] {
  const { data, language, hiddenLayers, focusBelt, district: filter, tokens } = scene;
  const factor = larger * tokens.scale;
  const wishes: (LabelWish & { role: string })[] = [];
  const wish = (
    role: string,
    key: string,
    text: string,
    at: LngLat,
    fontSize: number,
    offsets: readonly number[],
  ) => {
    const [x, y] = project(at, camera, size);
    if (x < 0 || y < 0 || x > size.width || y > size.height) return;
    wishes.push({
      role,
      key: `${role}-${key}`,
      text,
      x,
      y,
      fontSize: fontSize * factor,
      offsets: offsets.map((offset) => offset * factor),
    });
  };
  for (const mark of [...marks].sort((a, b) => a.rank - b.rank)) {
    const near = camera.zoom >= (mark.rank < 100 ? 13 : 14);
    const named = mark.chosen || near || (mark.rank < -100 && camera.zoom >= 10);
    if (!named || mark.dimmed || isSameRecord(mark.record, unnamed)) continue;
    const { x, y, name, record, scale } = mark;
    wishes.push({
      role: "mark",
      key: `${record.kind}-${record.id}`,
      text: name,
      x,
      y,
      fontSize: 12.5 * factor,
      offsets: [12 * scale + 2],
    });
  }
  if (!hiddenLayers.includes("belts") && camera.zoom < 13) {
    for (const { belt, legs } of data.lines) {
      if (filter && belt.adcode !== filter) continue;
      const at = legs[Math.floor(legs.length / 2)]?.from.position;
      const text = beltLabel(language, belt);
      if (at && (!focusBelt || focusBelt === belt.id))
        wish("belt", belt.id, text, at, 14, [14, 30, 50]);
    }
  }
  const districtSize = Math.min(19, 12 + Math.max(0, camera.zoom - 8) * 1.75);
  for (const district of data.districts) {
    wish(
      "district",
      district.adcode,
      nameIn(language, district),
      district.centre,
      districtSize,
      [],
    );
  }
  if (!hiddenLayers.includes("water") && camera.zoom >= 10) {
    for (const water of data.water) {
      if (water.label) wish("water", water.id, nameIn(language, water), water.label, 14, []);
    }
  }
  const obstacles = marks.map(({ x, y, scale }) => ({
    left: x - 8 * scale,
    top: y - 8 * scale,
    right: x + 8 * scale,
    bottom: y + 8 * scale,
  }));
  const roles = new Map(wishes.map(({ key, role }) => [key, role]));
  const room = covered && {
    left: covered.left,
    top: covered.top,
    right: size.width - covered.right,
    bottom: size.height - covered.bottom,
  };
  return placeLabels(wishes, obstacles, room).map((label) => ({
    ...label,
    role: roles.get(label.key) ?? "",
  }));
}
