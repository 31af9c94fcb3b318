import * as v from "valibot";
import { type Action, actionSchema } from "../domain/action.ts";
import { type Assessment, schemeSchema, scoreSchema } from "../domain/assessment.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { LocateEntry } from "./check-programme-documents.ts";
import { parseDocument } from "./parse-document.ts";
import type { FileSources } from "./parse-json.ts";

const ASSESSMENT = {
  document: "assessment",
  list: "scores",
  schema: scoreSchema,
  head: v.strictObject({ scheme: v.nullable(schemeSchema) }),
} as const;
const ACTIONS = {
  document: "actions",
  list: "actions",
  schema: actionSchema,
  head: v.strictObject({}),
} as const;

/** What `assessment.json` and `actions.json` hold. */
export interface ProgrammeDocuments {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
}

/** Reads `assessment.json` and `actions.json`. Never throws; the result is frozen. */
export function parseProgrammeDocuments(
  files: DataSet["manifest"]["files"],
  sources: FileSources,
): ProgrammeDocuments & { readonly faults: readonly Fault[]; readonly locate: LocateEntry } {
  const assessment = parseDocument(ASSESSMENT, files.assessment, sources);
  const actions = parseDocument(ACTIONS, files.actions, sources);
  const parsed = { assessment, actions };
  return {
    assessment: Object.freeze({
      scheme: assessment.head?.scheme ?? null,
      scores: assessment.records,
    }),
    actions: actions.records,
    faults: [...assessment.faults, ...actions.faults],
    locate: (name, index) => {
      const { file, rowOf } = parsed[name];
      return { file, row: index === null ? null : rowOf(index) };
    },
  };
}
