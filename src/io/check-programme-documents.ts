import type { DataSet, DocumentName } from "../domain/data-set.ts";
import type { Fault, FaultCode } from "../domain/fault.ts";
import { checkActions } from "./check-actions.ts";
import { checkScheme } from "./check-scheme.ts";
import { checkScores } from "./check-scores.ts";
import { type FaultDetails, makeFault } from "./make-fault.ts";

/** Where a record of a document came from; null is the part before its list. */
export type LocateEntry = (
  document: DocumentName,
  index: number | null,
) => { readonly file: string; readonly row: number | null };

/** Something wrong in one record of a document. */
export interface EntryFinding {
  readonly code: FaultCode;
  /** Place in the list; null is the part before it. */
  readonly index: number | null;
  readonly record: string;
  readonly details: FaultDetails;
}

/** The rules of `assessment.json` and `actions.json`, and between them and the other records. */
export function checkProgrammeDocuments(dataSet: DataSet, locate: LocateEntry): readonly Fault[] {
  const faults = (document: DocumentName, findings: readonly EntryFinding[]): readonly Fault[] =>
    findings.map(({ code, index, record, details }) => {
      const { file, row } = locate(document, index);
      return makeFault(code, file, { row, record, ...details });
    });
  return [
    ...faults("assessment", [...checkScheme(dataSet.assessment), ...checkScores(dataSet)]),
    ...faults(
      "actions",
      checkActions(dataSet, (index) => locate("actions", index).row),
    ),
  ];
}
