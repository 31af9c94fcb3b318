import * as v from "valibot";
import { COLLECTIONS, type CollectionName, manifestSchema } from "../../src/domain/data-set.ts";
import { COLLECTION_SCHEMAS } from "./collection-schemas.ts";
import { encodeCollection } from "./encode-collection.ts";
import { DOCUMENT_FORMS, encodeDocument } from "./encode-document.ts";
import { orderKeys } from "./order-keys.ts";

/** Files that people edit, formatted in place; the others are derived. */
export const HAND_WRITTEN_FILES = [
  "dataset.json",
  "belts.geojson",
  "points.geojson",
  "centres.geojson",
  "squares.geojson",
  "corridors.geojson",
  "candidates.geojson",
  "assessment.json",
  "actions.json",
] as const;

/** Those that a data set may do without. */
export const OPTIONAL_HAND_WRITTEN_FILES = ["tour.json"] as const;

const collectionFileSchema = v.looseObject({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.looseObject({
      type: v.literal("Feature"),
      geometry: v.unknown(),
      properties: v.unknown(),
    }),
  ),
});

export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Puts a hand-written file into its one form: collections with one feature a line and keys in the
 * order of their schema, the manifest indented by two, other lists with one record a line. Formatting what is formatted changes nothing.
 *
 * @param file name such as `points.geojson`.
 * @returns the new text, or why the file cannot be read; its records are not judged here.
 */
export function formatRecords(file: string, text: string): Formatted {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const name = file.replace(/\.(geojson|json)$/, "");
  if (name === "dataset") {
    return { ok: true, text: `${JSON.stringify(orderKeys(value, manifestSchema), null, 2)}\n` };
  }
  if (name in DOCUMENT_FORMS) {
    const form = DOCUMENT_FORMS[name as keyof typeof DOCUMENT_FORMS];
    return encodeDocument(value, form);
  }
  if (!isCollection(name)) return { ok: false, reason: "no collection has this name" };
  const parsed = v.safeParse(collectionFileSchema, value);
  if (!parsed.success) return { ok: false, reason: "not a GeoJSON feature collection" };
  const { type: _, features, ...foreign } = parsed.output;
  if (Object.keys(foreign).length > 0) {
    return { ok: false, reason: `members that GeoJSON lacks: ${Object.keys(foreign).join(", ")}` };
  }
  return { ok: true, text: encodeCollection(features, COLLECTION_SCHEMAS[name]) };
}

const isCollection = (name: string): name is CollectionName =>
  (COLLECTIONS as readonly string[]).includes(name);
