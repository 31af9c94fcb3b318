import * as v from "valibot";
import { dateSchema, knownTextSchema, nameSchema, recordIdSchema } from "./fields.ts";
import { statementProvenanceSchema } from "./provenance.ts";

/** 问题清单 and 提升清单. */
export const ACTION_LISTS = ["problem", "improvement"] as const;

export const ACTION_STATES = ["open", "doing", "done"] as const;

/** Kinds of record that an action can be about. */
export const ACTION_SUBJECTS = ["belt", "point", "candidate"] as const;

const sentenceSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** One entry of a problem list or an improvement list. */
export const actionSchema = v.strictObject({
  id: recordIdSchema,
  list: v.picklist(ACTION_LISTS),
  subject: v.strictObject({ kind: v.picklist(ACTION_SUBJECTS), id: recordIdSchema }),
  /** Standard that it answers, such as `haves.flag`, `ones.sign` or `stops`; null when none. */
  standard: v.nullable(v.string()),
  finding: sentenceSchema,
  findingEn: sentenceSchema,
  measure: sentenceSchema,
  measureEn: sentenceSchema,
  raised: dateSchema,
  due: dateSchema,
  /** A role, never a person's name. */
  responsibleRole: nameSchema,
  responsibleRoleEn: nameSchema,
  state: v.picklist(ACTION_STATES),
  /** When it was done; null until then. */
  closed: v.nullable(dateSchema),
  /** What shows that it was done; null until there is something. */
  evidence: knownTextSchema,
  evidenceEn: knownTextSchema,
  provenance: statementProvenanceSchema,
});
export type Action = v.InferOutput<typeof actionSchema>;
