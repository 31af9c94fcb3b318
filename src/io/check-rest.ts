import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import {
  buildCheckContext,
  type LocateRecord,
  manifestFault,
  recordFault,
} from "./check-context.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkSample } from "./check-manifest.ts";
import { checkRecords } from "./check-records.ts";

/**
 * The rules between the records that arrive after the first paint, and between those and the core.
 *
 * @param dataSet records in file order, so that `locate` finds their lines.
 */
export function checkRest(dataSet: DataSet, locate?: LocateRecord): readonly Fault[] {
  const context = buildCheckContext(dataSet, locate);
  const { manifest, places, centres, squares, corridors, candidates } = dataSet;
  const later = [...centres, ...squares, ...corridors, ...candidates, ...places];
  const all = [...dataSet.belts, ...dataSet.points, ...later];
  const faults = [
    ...checkSample(manifest, later),
    ...checkDuplicates("surroundings", dataSet.surroundings, context),
    ...checkRecords("places", places, context),
    ...checkRecords("centres", centres, context),
    ...checkRecords("squares", squares, context),
    ...checkRecords("corridors", corridors, context),
    ...checkRecords("candidates", candidates, context),
  ];
  const { start } = manifest.programme;
  for (const [index, record] of candidates.entries()) {
    // a plan is for the future, so only a date before the programme is refused
    if (record.plan === null || record.plan.due >= start) continue;
    const details = { field: "plan.due", found: record.plan.due, values: { span: `${start} …` } };
    const place = { collection: "candidates", index, record } as const;
    faults.push(recordFault(context, "outside-programme", place, details));
  }
  if (manifest.sample && !all.some(({ provenance }) => provenance.kind === "illustrative")) {
    const details = { severity: "warning", field: "sample", found: true } as const;
    faults.push(manifestFault("sample-needless", details));
  }
  return faults;
}
