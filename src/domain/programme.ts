import * as v from "valibot";
import { monthSchema, nameSchema } from "./fields.ts";

/** Milestones of a belt in their order: planned → registered (立项) → built → brand → covering. */
export const MILESTONES = ["planned", "registered", "built", "brand", "covering"] as const;

export type Milestone = (typeof MILESTONES)[number];

/** A milestone that is known not to have been reached yet; an unknown one is null. */
export const PENDING = "pending";

/** Month `YYYY-MM` when it was reached, `pending` while it was not, null when unknown (待填). */
const knownMilestoneSchema = v.nullable(
  v.pipe(v.string(), v.regex(/^(pending|\d{4}-(0[1-9]|1[0-2]))$/)),
);

export const milestonesSchema = v.strictObject(v.entriesFromList(MILESTONES, knownMilestoneSchema));
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
  /** The programme's pace (一年打基础、二年创品牌、三年全覆盖): what is due at the end of which year. */
  stages: v.array(
    v.strictObject({
      year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2999)),
      /** The milestone that ends the stage. */
      milestone: v.picklist(MILESTONES),
      name: nameSchema,
      nameEn: nameSchema,
    }),
  ),
  targets: v.strictObject({
    belts: v.pipe(v.number(), v.integer(), v.minValue(1)),
    pointsPerBelt: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
});
export type Programme = v.InferOutput<typeof programmeSchema>;
