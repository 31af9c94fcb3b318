import * as v from "valibot";
import type { CollectionName } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { isObject } from "./is-object.ts";
import { issueFault } from "./issue-fault.ts";
import { makeFault } from "./make-fault.ts";
import type { GeometryParser } from "./parse-geometry.ts";
import { type FileSources, parseJson } from "./parse-json.ts";
import { recordRows } from "./record-rows.ts";

type RecordSchema = v.GenericSchema<unknown, object>;

/** How one collection's features become records. */
export interface CollectionForm<Schema extends RecordSchema, Shape> {
  readonly collection: CollectionName;
  readonly schema: Schema;
  readonly parseGeometry: GeometryParser<Shape>;
}

/** What a file held; `records` is complete only when there are no faults. */
export interface ParsedCollection<Item> {
  readonly collection: CollectionName;
  readonly file: string;
  /** Frozen, in file order; of a geometry only the outermost array is. */
  readonly records: readonly Item[];
  readonly faults: readonly Fault[];
  /** Line, from 1, of record `index`; null when the file is not one feature a line. */
  readonly rowOf: (index: number) => number | null;
}

/** The only systems whose coordinates are WGS 84 longitude and latitude, in that order. */
const WGS84 = /CRS84$|EPSG:(:|\d*:)?4326$/;

function recordName(properties: unknown): string | null {
  if (!isObject(properties)) return null;
  const { id, adcode, name } = properties;
  return [id, adcode, name].find((text) => typeof text === "string") ?? null;
}

/** The reference system that a collection declares; null when it is the standard's. */
function foreignSystem({ crs }: Readonly<Record<string, unknown>>): unknown {
  if (crs === undefined || crs === null) return null;
  const name = isObject(crs) && isObject(crs.properties) ? crs.properties.name : crs;
  return typeof name === "string" && WGS84.test(name) ? null : (name ?? crs);
}

/** Features of a collection, or the fault that it is none. */
function readFeatures(json: unknown, file: string): readonly unknown[] | Fault {
  if (!isObject(json) || json.type !== "FeatureCollection" || !Array.isArray(json.features)) {
    return makeFault("not-collection", file, { found: isObject(json) ? json.type : json });
  }
  const system = foreignSystem(json);
  if (system !== null) return makeFault("coordinate-system", file, { field: "crs", found: system });
  return json.features;
}

/**
 * Reads one GeoJSON file to the records of its collection.
 *
 * @returns every fault of every feature, never throws; records of faulty features are left out.
 */
export function parseCollection<Schema extends RecordSchema, Shape extends object>(
  form: CollectionForm<Schema, Shape>,
  file: string,
  sources: FileSources,
): ParsedCollection<v.InferOutput<Schema> & Shape> {
  const { collection } = form;
  const empty = { collection, file, records: [], rowOf: () => null };
  const result = parseJson(sources, file);
  if (!result.ok) return { ...empty, faults: [result.fault] };
  const features = readFeatures(result.json, file);
  if (!("length" in features)) return { ...empty, faults: [features] };

  const rowOf = recordRows(result.text, "features", features);
  const faults: Fault[] = [];
  const records: (v.InferOutput<Schema> & Shape)[] = [];
  for (const [index, feature] of features.entries()) {
    if (!isObject(feature) || feature.type !== "Feature") {
      faults.push(makeFault("not-feature", file, { row: rowOf(index), found: feature }));
      continue;
    }
    const record = recordName(feature.properties);
    const properties = v.safeParse(form.schema, feature.properties);
    const geometry = form.parseGeometry(feature.geometry);
    if (properties.success && geometry.ok && !Object.hasOwn(feature, "__proto__")) {
      for (const part of Object.values(geometry.shape)) Object.freeze(part);
      records.push(
        Object.freeze({
          ...deepFreeze<v.InferOutput<Schema>>(properties.output),
          ...geometry.shape,
        }),
      );
      continue;
    }
    const place = { row: rowOf(index), record };
    for (const issue of properties.issues ?? []) faults.push(issueFault(issue, file, place));
    if (!geometry.ok) {
      const { field, found, expected } = geometry;
      faults.push(makeFault("geometry", file, { ...place, field, found, values: { expected } }));
    }
    if (Object.hasOwn(feature, "__proto__")) {
      faults.push(makeFault("unknown-field", file, { ...place, field: "__proto__" }));
    }
  }
  return { collection, file, records: Object.freeze(records), faults, rowOf };
}
