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
import { fiveBasicsSchema, sixHavesSchema } from "./standards.ts";

export const GRADES = ["municipal", "county"] as const;

export const POINT_KINDS = [
  "building",
  "park",
  "business-district",
  "enterprise",
  "social-organisation",
  "community",
] as const;

/** What a point is for (功能化): organisation, services, culture, talent, governance, exchange. */
export const POINT_FUNCTIONS = [
  "organisation",
  "service",
  "culture",
  "talent",
  "governance",
  "exchange",
] as const;

/** A demonstration point (示范点): one stop of one belt. */
export const pointSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  /** Id of the belt it belongs to. */
  belt: recordIdSchema,
  /** Place along the belt: 1, 2, 3 … without gaps. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  adcode: adcodeSchema,
  /** 市级 or 县级; null is unknown and has its own mark. */
  grade: v.nullable(v.picklist(GRADES)),
  kind: v.nullable(v.picklist(POINT_KINDS)),
  haves: sixHavesSchema,
  basics: fiveBasicsSchema,
  /** Functions it serves, each once; null is unknown. */
  functions: v.nullable(v.array(v.picklist(POINT_FUNCTIONS))),
  /** Its part in the belt's regional model; null when it has none. */
  modelRole: modelRoleSchema,
  since: knownMonthSchema,
  address: knownTextSchema,
  addressEn: knownTextSchema,
  hours: openingHoursSchema,
  phone: knownTextSchema,
  /** What is special about it. */
  highlight: knownTextSchema,
  highlightEn: knownTextSchema,
  /** What others can learn here (树典型); null when none is known. */
  practice: v.nullable(
    v.strictObject({
      title: nameSchema,
      titleEn: nameSchema,
      story: v.pipe(v.string(), v.trim(), v.nonEmpty()),
      storyEn: v.pipe(v.string(), v.trim(), v.nonEmpty()),
    }),
  ),
  provenance: provenanceSchema,
});

/** A point and its position, `null` while it is not placed yet. */
export type Point = v.InferOutput<typeof pointSchema> & { readonly position: LngLat | null };
