import * as v from "valibot";
import {
  adcodeSchema,
  knownMonthSchema,
  knownTextSchema,
  nameSchema,
  openingHoursSchema,
  recordIdSchema,
} from "./fields.ts";
import type { LngLat } from "./geo.ts";
import { provenanceSchema } from "./provenance.ts";
import { modelRoleSchema } from "./regional-model.ts";

const overlayEntries = {
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  adcode: adcodeSchema,
  /** Id of the belt it serves; null when it serves none. */
  belt: v.nullable(recordIdSchema),
  address: knownTextSchema,
  addressEn: knownTextSchema,
  /** Month it opened. */
  since: knownMonthSchema,
  /** Its part in the belt's regional model; null when it has none. */
  modelRole: modelRoleSchema,
};

/** A party-mass service centre (党群活动服务中心). */
export const centreSchema = v.strictObject({
  ...overlayEntries,
  hours: openingHoursSchema,
  phone: knownTextSchema,
  /** What it offers, a short phrase each; null when unknown. */
  services: v.nullable(v.array(nameSchema)),
  servicesEn: v.nullable(v.array(nameSchema)),
  provenance: provenanceSchema,
});
export type Centre = v.InferOutput<typeof centreSchema> & { readonly position: LngLat | null };

/** A red culture square (红色文化广场). */
export const squareSchema = v.strictObject({
  ...overlayEntries,
  hours: openingHoursSchema,
  highlight: knownTextSchema,
  highlightEn: knownTextSchema,
  provenance: provenanceSchema,
});
export type Square = v.InferOutput<typeof squareSchema> & { readonly position: LngLat | null };

/** A party-building corridor (党建长廊): a line on the ground. */
export const corridorSchema = v.strictObject({
  ...overlayEntries,
  highlight: knownTextSchema,
  highlightEn: knownTextSchema,
  provenance: provenanceSchema,
});
export type Corridor = v.InferOutput<typeof corridorSchema> & {
  readonly line: readonly LngLat[] | null;
};
