import * as v from "valibot";
import { knownMonthSchema, monthSchema, nameSchema } from "./fields.ts";

/** Milestones of a belt in their order: planned → registered (立项) → built → brand → covering. */
export const MILESTONES = ["planned", "registered", "built", "brand", "covering"] as const;

export const milestonesSchema = v.strictObject(v.entriesFromList(MILESTONES, knownMonthSchema));
export type Milestones = v.InferOutput<typeof milestonesSchema>;

/** The programme's own frame: dates outside `start`…`asOf` are refused. */
export const programmeSchema = v.strictObject({
  name: nameSchema,
  nameEn: nameSchema,
  motto: nameSchema,
  mottoEn: nameSchema,
  start: monthSchema,
  /** The month the data speaks of; no milestone lies after it. */
  asOf: monthSchema,
  stages: v.array(v.strictObject({ year: v.number(), name: nameSchema, nameEn: nameSchema })),
  targets: v.strictObject({
    belts: v.pipe(v.number(), v.integer(), v.minValue(1)),
    pointsPerBelt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
});
export type Programme = v.InferOutput<typeof programmeSchema>;
