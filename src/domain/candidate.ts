import * as v from "valibot";
import {
  adcodeSchema,
  knownFlagSchema,
  knownMonthSchema,
  knownTextSchema,
  monthSchema,
  nameSchema,
  recordIdSchema,
} from "./fields.ts";
import type { LngLat } from "./geo.ts";
import { provenanceSchema } from "./provenance.ts";
import { fiveBasicsSchema, sixHavesSchema } from "./standards.ts";

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
  /** What it would have to meet as a point. */
  haves: sixHavesSchema,
  basics: fiveBasicsSchema,
  /** Null when no plan is known. */
  plan: v.nullable(
    v.strictObject({
      target: nameSchema,
      measures: v.array(
        v.strictObject({ measure: nameSchema, due: knownMonthSchema, done: knownFlagSchema }),
      ),
      due: monthSchema,
      responsibleRole: nameSchema,
    }),
  ),
  provenance: provenanceSchema,
});
export type Candidate = v.InferOutput<typeof candidateSchema> & {
  readonly position: LngLat | null;
};
