import * as v from "valibot";
import { isInsidePolygons } from "../../src/analysis/point-in-polygon.ts";
import { PLACE_KINDS, type PlaceKind, type placeSchema } from "../../src/domain/backdrop.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import type { PositionAccuracy } from "../../src/domain/provenance.ts";
import type { DistrictFeature } from "./build-districts.ts";
import type { PositionFeature } from "./polygon-feature.ts";

export type PlaceFeature = PositionFeature<v.InferOutput<typeof placeSchema>>;

/** A line of `sources/places.csv`. */
const placeRowSchema = v.object({
  kind: v.picklist(PLACE_KINDS),
  name: v.pipe(v.string(), v.nonEmpty()),
  district: v.string(),
  lng_wgs84: v.pipe(v.string(), v.transform(Number), v.number()),
  lat_wgs84: v.pipe(v.string(), v.transform(Number), v.number()),
  accuracy: v.picklist(["building", "station", "settlement"]),
  source: v.pipe(v.string(), v.nonEmpty()),
});

const ACCURACIES = {
  building: "building",
  station: "building",
  settlement: "approximate",
} as const satisfies Record<string, PositionAccuracy>;

interface PlaceList {
  /** In the order of the source. */
  readonly places: readonly PlaceFeature[];
  /** What was corrected or left out, in words for the person who runs the build. */
  readonly notes: readonly string[];
}

/**
 * Places for orientation. The district is the one a position lies in, whatever the row says; a
 * place that lies in none, off the coarse coast, is left out. Ids count the rows of each kind, also
 * those left out, so that they stay when a row is corrected.
 *
 * @throws when a row does not have the form of the source file.
 */
export function buildPlaces(
  rows: readonly unknown[],
  districts: readonly DistrictFeature[],
): PlaceList {
  const counts = new Map<PlaceKind, number>();
  const places: PlaceFeature[] = [];
  const notes: string[] = [];
  for (const row of v.parse(v.array(placeRowSchema), rows)) {
    const count = (counts.get(row.kind) ?? 0) + 1;
    counts.set(row.kind, count);
    const id = `${row.kind}-${String(count).padStart(3, "0")}`;
    const position: LngLat = [row.lng_wgs84, row.lat_wgs84];
    const district = districts.find(({ polygons }) => isInsidePolygons(position, polygons));
    if (!district) {
      notes.push(`${id} ${row.name}: in no district (stated ${row.district}), left out`);
      continue;
    }
    const { adcode, name } = district.properties;
    if (name !== row.district) {
      notes.push(`${id} ${row.name}: lies in ${name}, not in ${row.district} as stated`);
    }
    const { label, address } = splitAddress(row.name);
    places.push({
      position,
      properties: {
        id,
        name: label,
        kind: row.kind,
        adcode,
        provenance: {
          kind: "public",
          source: row.source,
          page: null,
          positionAccuracy: ACCURACIES[row.accuracy],
          positionSource: address ? `${row.source}; ${address}` : row.source,
        },
      },
    });
  }
  return { places, notes };
}

/** Takes the address in brackets off a name: a label on the map has no room for it. */
function splitAddress(name: string): { readonly label: string; readonly address: string | null } {
  const match = /^([^(（]+)[(（](.+)[)）]$/.exec(name);
  return { label: match?.[1]?.trim() ?? name, address: match?.[2] ?? null };
}
