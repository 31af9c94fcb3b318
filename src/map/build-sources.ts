import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { LngLat, PolygonRings } from "../domain/geo.ts";
import type { MarkName } from "../domain/marks.ts";
import type { RecordKind } from "../domain/record-kinds.ts";
import { type MapData, type MapScene, nameIn, pointMark } from "./map-scene.ts";

type Language = MapScene["language"];
export type SourceId =
  | "surroundings"
  | "districts"
  | "district-labels"
  | "water"
  | "water-labels"
  | "places"
  | "legs"
  | "belt-labels"
  | "points"
  | "centres"
  | "squares"
  | "corridors"
  | "candidates";
export type MapSources = Readonly<Record<SourceId, FeatureCollection>>;

/**
 * GeoJSON for the style, one collection a source. Every feature that can be selected carries `kind`
 * and `record` (its id); `name` is in the asked language; `mark` names its sprite.
 */
export function buildSources(data: MapData, language: Language): MapSources {
  const named = (record: { name: string; nameEn?: string }) => nameIn(language, record);
  return {
    surroundings: collect(data.surroundings, ({ adcode, polygons }) =>
      feature(areas(polygons), { adcode }),
    ),
    districts: collect(data.districts, ({ adcode, polygons }) =>
      feature(areas(polygons), { kind: "district" satisfies RecordKind, record: adcode, adcode }),
    ),
    "district-labels": collect(data.districts, (district) =>
      feature(point(district.centre), { name: named(district), adcode: district.adcode }),
    ),
    water: collect(data.water, ({ id, polygons }) => feature(areas(polygons), { record: id })),
    "water-labels": collect(data.water, (water) =>
      water.label ? feature(point(water.label), { name: named(water) }) : null,
    ),
    places: collect(data.places, ({ name, kind, adcode, position }) =>
      feature(point(position), { name, adcode, placeKind: kind }),
    ),
    legs: collect(
      data.lines.flatMap(({ belt, legs, surveyed }) =>
        legs.map(({ line }, index) => ({ belt, line, surveyed, share: index / legs.length })),
      ),
      ({ belt, line, surveyed, share }) =>
        feature(path(line), {
          kind: "belt" satisfies RecordKind,
          record: belt.id,
          adcode: belt.adcode,
          surveyed,
          share,
        }),
    ),
    "belt-labels": collect(data.lines, ({ belt, legs }) => {
      const middle = legs[Math.floor(legs.length / 2)]?.from.position;
      if (!middle) return null;
      const name = language === "en" ? belt.shortNameEn : belt.shortName;
      return feature(point(middle), { kind: "belt", record: belt.id, adcode: belt.adcode, name });
    }),
    points: collect(data.points, (stop) =>
      marked("point", stop, pointMark(stop), {
        name: named(stop),
        belt: stop.belt,
        order: stop.order,
        // Placed first wins: municipal before county before unknown, then by order on the belt.
        rank: (stop.grade === "municipal" ? 0 : stop.grade === "county" ? 100 : 200) + stop.order,
      }),
    ),
    centres: collect(data.centres, (centre) =>
      marked("centre", centre, "centre", { name: named(centre), belt: centre.belt }),
    ),
    squares: collect(data.squares, (square) =>
      marked("square", square, "square", { name: named(square), belt: square.belt }),
    ),
    candidates: collect(data.candidates, (candidate) =>
      marked("candidate", candidate, "candidate", { name: named(candidate) }),
    ),
    corridors: collect(data.corridors, ({ id, line, belt, adcode, name, nameEn }) =>
      line
        ? feature(path(line), {
            kind: "corridor" satisfies RecordKind,
            record: id,
            belt,
            adcode,
            name: named({ name, nameEn }),
          })
        : null,
    ),
  };
}

/** Name of the sprite of a mark; illustrative records wear a dashed ring. */
export const spriteName = (mark: MarkName, illustrative: boolean): string =>
  illustrative ? `${mark}-sample` : mark;

interface MarkedRecord {
  readonly id: string;
  readonly adcode: string;
  readonly position: LngLat | null;
  readonly provenance: { readonly kind: string };
}

function marked(
  kind: RecordKind,
  record: MarkedRecord,
  mark: MarkName,
  more: Readonly<Record<string, unknown>>,
): Feature | null {
  if (!record.position) return null;
  const sprite = spriteName(mark, record.provenance.kind === "illustrative");
  return feature(point(record.position), {
    kind,
    record: record.id,
    adcode: record.adcode,
    mark,
    sprite,
    ...more,
  });
}

function collect<T>(
  records: readonly T[],
  build: (record: T) => Feature | null,
): FeatureCollection {
  return { type: "FeatureCollection", features: records.flatMap((record) => build(record) ?? []) };
}

const feature = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: "Feature",
  geometry,
  properties: { ...properties },
});

// GeoJSON's types are mutable, ours are not; nobody writes through these.
const point = (position: LngLat): Geometry => ({ type: "Point", coordinates: [...position] });
const path = (line: readonly LngLat[]): Geometry => ({
  type: "LineString",
  coordinates: line as unknown as Position[],
});
const areas = (polygons: readonly PolygonRings[]): Geometry => ({
  type: "MultiPolygon",
  coordinates: polygons as unknown as Position[][][],
});
