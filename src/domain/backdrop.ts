import * as v from "valibot";
import { adcodeSchema, lngLatSchema, nameSchema, recordIdSchema } from "./fields.ts";
import type { LngLat, PolygonRings } from "./geo.ts";
import { provenanceSchema } from "./provenance.ts";

/** A county-level division of the city. */
export const districtSchema = v.strictObject({
  adcode: adcodeSchema,
  name: nameSchema,
  nameEn: nameSchema,
  /** Where its label stands. */
  centre: lngLatSchema,
  population2020: v.pipe(v.number(), v.integer(), v.minValue(0)),
  provenance: provenanceSchema,
});
export type District = v.InferOutput<typeof districtSchema> & {
  readonly polygons: readonly PolygonRings[];
};

/** A neighbouring county: backdrop only. */
export const neighbourSchema = v.strictObject({
  adcode: adcodeSchema,
  name: nameSchema,
  provenance: provenanceSchema,
});
export type Neighbour = v.InferOutput<typeof neighbourSchema> & {
  readonly polygons: readonly PolygonRings[];
};

/** A schematic stretch of water (示意水系): never a surveyed bank. */
export const waterSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  /** Where its label stands; null when a neighbouring stretch carries it. */
  label: v.nullable(lngLatSchema),
  provenance: provenanceSchema,
});
export type Water = v.InferOutput<typeof waterSchema> & {
  readonly polygons: readonly PolygonRings[];
};

export const PLACE_KINDS = ["settlement", "metro-station", "building"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place for orientation. */
export const placeSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  kind: v.picklist(PLACE_KINDS),
  adcode: adcodeSchema,
  provenance: provenanceSchema,
});
export type Place = v.InferOutput<typeof placeSchema> & { readonly position: LngLat };
