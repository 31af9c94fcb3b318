import { districtSchema, waterSchema } from "../domain/backdrop.ts";
import { beltSchema } from "../domain/belt.ts";
import type { Manifest } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { type Point, pointSchema } from "../domain/point.ts";
import { checkCore } from "./check-core.ts";
import type { CoreData } from "./core-data.ts";
import { locateIn } from "./locate-in.ts";
import { type CollectionForm, parseCollection } from "./parse-collection.ts";
import { parseOptionalLine, parseOptionalPosition, parsePolygons } from "./parse-geometry.ts";
import type { FileSources } from "./parse-json.ts";

export type CoreResult =
  | { readonly ok: true; readonly core: CoreData; readonly warnings: readonly Fault[] }
  /** At least one error among them. */
  | { readonly ok: false; readonly faults: readonly Fault[] };

const DISTRICTS = {
  collection: "districts",
  schema: districtSchema,
  parseGeometry: parsePolygons,
} as const;
const WATER = { collection: "water", schema: waterSchema, parseGeometry: parsePolygons } as const;
const BELTS = {
  collection: "belts",
  schema: beltSchema,
  parseGeometry: (geometry: unknown) => {
    const result = parseOptionalLine(geometry);
    return result.ok ? { ok: true, shape: { route: result.shape } } : result;
  },
} as const satisfies CollectionForm<typeof beltSchema, object>;
const POINTS = {
  collection: "points",
  schema: pointSchema,
  parseGeometry: parseOptionalPosition,
} as const;

/** In belt order, then stop order. */
function sortPoints(points: readonly Point[], beltIds: readonly string[]): readonly Point[] {
  const place = new Map(beltIds.map((id, index) => [id, index]));
  const placeOf = ({ belt }: Point): number => place.get(belt) ?? 0;
  return points.toSorted((one, other) => placeOf(one) - placeOf(other) || one.order - other.order);
}

/** Reads and checks what the first paint needs. Never throws; the result is frozen. */
export function parseCore(manifest: Manifest, sources: FileSources): CoreResult {
  const { files } = manifest;
  const districts = parseCollection(DISTRICTS, files.districts, sources);
  const water = parseCollection(WATER, files.water, sources);
  const belts = parseCollection(BELTS, files.belts, sources);
  const points = parseCollection(POINTS, files.points, sources);
  const parsed = [districts, water, belts, points];
  const faults = parsed.flatMap((collection) => collection.faults);
  if (faults.length > 0) return { ok: false, faults };

  const core = {
    manifest,
    districts: districts.records,
    water: water.records,
    belts: belts.records,
    points: points.records,
  };
  const found = checkCore(core, locateIn(parsed));
  if (found.some(({ severity }) => severity === "error")) return { ok: false, faults: found };
  const beltIds = belts.records.map(({ id }) => id);
  const sorted = Object.freeze(sortPoints(points.records, beltIds));
  return { ok: true, core: Object.freeze({ ...core, points: sorted }), warnings: found };
}
