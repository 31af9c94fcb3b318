import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import type { LngLat, PolygonRings } from "../domain/geo.ts";
import type { MarkName } from "../domain/marks.ts";
import type { RecordKind } from "../domain/record-kinds.ts";
import {
  beltLabel,
  gradeRank,
  type MapData,
  type MapScene,
  nameIn,
  pointMark,
} from "./map-scene.ts";

type Language = MapScene["language"];
type Spokes = MapScene["spokes"];
export type SourceId =
  | "surroundings"
  | "districts"
  | "district-labels"
  | "water"
  | "water-labels"
  | "places"
  | "legs"
  | "spokes"
  | "belt-labels"
  | "points"
  | "centres"
  | "squares"
  | "corridors"
  | "candidates";
export type MapSources = Readonly<Record<SourceId, FeatureCollection>>;

/** A source's features and what they are made from: the same parts give the same object. */
interface SourceRecipe {
  readonly parts: (data: MapData, spokes: Spokes) => readonly unknown[];
  readonly build: (data: MapData, language: Language, spokes: Spokes) => FeatureCollection;
}

const kept = new Map<SourceId, { readonly parts: readonly unknown[]; made: FeatureCollection }>();

/**
 * GeoJSON for the style, one collection a source. Every feature that can be selected carries `kind`
 * and `record` (its id); `name` is in the asked language; `mark` names its sprite. A source whose
 * records and language are as before is the same object, so that it is not sent to the map again.
 */
export function buildSources(data: MapData, language: Language, spokes: Spokes): MapSources {
  const sources = Object.entries(RECIPES).map(([key, { parts, build }]) => {
    const id = key as SourceId;
    const present = [...parts(data, spokes), NAMELESS.has(id) ? null : language];
    const before = kept.get(id);
    if (before && present.every((part, index) => part === before.parts[index])) {
      return [id, before.made];
    }
    const made = build(data, language, spokes);
    kept.set(id, { parts: present, made });
    return [id, made];
  });
  return Object.fromEntries(sources);
}

/** Sources without texts: the language does not change them. */
const NAMELESS: ReadonlySet<SourceId> = new Set([
  "surroundings",
  "districts",
  "water",
  "legs",
  "spokes",
]);

const RECIPES: Readonly<Record<SourceId, SourceRecipe>> = {
  surroundings: {
    parts: (data) => [data.surroundings],
    build: (data) =>
      collect(data.surroundings, ({ adcode, polygons }) => feature(areas(polygons), { adcode })),
  },
  districts: {
    parts: (data) => [data.districts],
    build: (data) =>
      collect(data.districts, ({ adcode, polygons }) =>
        feature(areas(polygons), { kind: "district" satisfies RecordKind, record: adcode, adcode }),
      ),
  },
  "district-labels": {
    parts: (data) => [data.districts],
    build: (data, language) =>
      collect(data.districts, (district) =>
        feature(point(district.centre), {
          name: nameIn(language, district),
          adcode: district.adcode,
        }),
      ),
  },
  water: {
    parts: (data) => [data.water],
    build: (data) =>
      collect(data.water, ({ id, polygons }) => feature(areas(polygons), { record: id })),
  },
  "water-labels": {
    parts: (data) => [data.water],
    build: (data, language) =>
      collect(data.water, (water) =>
        water.label ? feature(point(water.label), { name: nameIn(language, water) }) : null,
      ),
  },
  places: {
    parts: (data) => [data.places],
    build: (data) =>
      collect(data.places, ({ name, kind, adcode, position }) =>
        feature(point(position), { name, adcode, placeKind: kind }),
      ),
  },
  legs: {
    parts: (data) => [data.lines],
    build: (data) =>
      collect(
        data.lines.flatMap(({ belt, legs, surveyed, phase }) =>
          legs.map(({ line, illustrative }, index) => ({
            belt,
            line,
            illustrative,
            surveyed,
            forming: phase === "line",
            share: index / legs.length,
          })),
        ),
        ({ belt, line, illustrative, surveyed, forming, share }) =>
          feature(path(line), {
            kind: "belt" satisfies RecordKind,
            record: belt.id,
            adcode: belt.adcode,
            surveyed,
            illustrative,
            forming,
            share,
          }),
      ),
  },
  spokes: {
    parts: (_, spokes) => [spokes],
    build: (_, __, spokes) =>
      collect(spokes, ({ from, to, role, illustrative }) =>
        feature(path([from, to]), { role, illustrative }),
      ),
  },
  "belt-labels": {
    parts: (data) => [data.lines],
    build: (data, language) =>
      collect(data.lines, ({ belt, legs }) => {
        const middle = legs[Math.floor(legs.length / 2)]?.from.position;
        if (!middle) return null;
        const name = beltLabel(language, belt);
        return feature(point(middle), { kind: "belt", record: belt.id, adcode: belt.adcode, name });
      }),
  },
  points: {
    parts: (data) => [data.points],
    build: (data, language) =>
      collect(data.points, (stop) =>
        marked("point", stop, pointMark(stop), {
          name: nameIn(language, stop),
          belt: stop.belt,
          order: stop.order,
          // Placed first wins: municipal before county before unknown, then by order on the belt.
          rank: gradeRank(stop.grade) + stop.order,
        }),
      ),
  },
  centres: {
    parts: (data) => [data.centres],
    build: (data, language) =>
      collect(data.centres, (centre) =>
        marked("centre", centre, "centre", { name: nameIn(language, centre), belt: centre.belt }),
      ),
  },
  squares: {
    parts: (data) => [data.squares],
    build: (data, language) =>
      collect(data.squares, (square) =>
        marked("square", square, "square", { name: nameIn(language, square), belt: square.belt }),
      ),
  },
  candidates: {
    parts: (data) => [data.candidates],
    build: (data, language) =>
      collect(data.candidates, (candidate) =>
        marked("candidate", candidate, "candidate", { name: nameIn(language, candidate) }),
      ),
  },
  corridors: {
    parts: (data) => [data.corridors],
    build: (data, language) =>
      collect(data.corridors, ({ id, line, belt, adcode, name, nameEn }) =>
        line
          ? feature(path(line), {
              kind: "corridor" satisfies RecordKind,
              record: id,
              belt,
              adcode,
              name: nameIn(language, { name, nameEn }),
            })
          : null,
      ),
  },
};

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
