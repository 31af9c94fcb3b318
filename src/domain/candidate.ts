import * as v from "valibot";
import { adcodeSchema, knownTextSchema, nameSchema, recordIdSchema } from "./fields.ts";
import type { LngLat } from "./geo.ts";
import { provenanceSchema } from "./provenance.ts";

export const CANDIDATE_KINDS = ["park", "unit"] as const;

/** What candidates are compared by: 领导班子、党员队伍、工作机制、硬件设施. */
export const CANDIDATE_CRITERIA = ["leadership", "members", "mechanism", "facilities"] as const;

const knownScoreSchema = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));

/** A nurtured park or unit (培育点) on its way to becoming a point. */
export const candidateSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  kind: v.picklist(CANDIDATE_KINDS),
  adcode: adcodeSchema,
  address: knownTextSchema,
  addressEn: knownTextSchema,
  /** 0…100 each; null is unknown: no score of a real organisation is made up. */
  scores: v.strictObject(v.entriesFromList(CANDIDATE_CRITERIA, knownScoreSchema)),
  /** Null when no plan is known. */
  plan: v.nullable(
    v.strictObject({
      target: nameSchema,
      measures: v.array(nameSchema),
      due: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
      responsibleRole: nameSchema,
    }),
  ),
  provenance: provenanceSchema,
});
export type Candidate = v.InferOutput<typeof candidateSchema> & {
  readonly position: LngLat | null;
};
