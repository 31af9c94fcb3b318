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
import { checkModelRoles } from "./check-model-roles.ts";
import { checkMonth } from "./check-months.ts";
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

  const { scheme, scores } = dataSet.assessment;
  const spoken = [
    ...dataSet.actions,
    ...scores.map((score) => ({ ...score, id: `${score.belt} ${score.indicator}` })),
    ...(scheme ? [{ ...scheme, id: scheme.name }] : []),
  ];
  const faults = [
    ...checkSample(manifest, [...later, ...spoken]),
    ...checkDuplicates("surroundings", dataSet.surroundings, context),
    ...checkRecords("places", places, context),
    ...checkRecords("centres", centres, context),
    ...checkRecords("squares", squares, context),
    ...checkRecords("corridors", corridors, context),
    ...checkRecords("candidates", candidates, context),
    ...checkModelRoles(dataSet, context),
  ];
  for (const collection of ["centres", "squares", "corridors"] as const) {
    for (const [index, record] of dataSet[collection].entries()) {
      for (const { code, details } of checkMonth(record.since, "since", manifest.programme)) {
        faults.push(recordFault(context, code, { collection, index, record }, details));
      }
    }
  }
  const { start } = manifest.programme;
  for (const [index, record] of candidates.entries()) {
    // a plan is for the future, so only a date before the programme is refused
    const { plan } = record;
    if (plan === null) continue;
    const dates = [
      ["plan.due", plan.due] as const,
      ...plan.measures.map(({ due }, at) => [`plan.measures.${at}.due`, due] as const),
    ];
    for (const [field, found] of dates) {
      if (found === null || found >= start) continue;
      const details = { field, found, values: { span: `${start} …` } };
      const place = { collection: "candidates", index, record } as const;
      faults.push(recordFault(context, "outside-programme", place, details));
    }
  }
  if (
    manifest.sample &&
    ![...dataSet.belts, ...dataSet.points, ...later, ...spoken].some(
      ({ provenance }) => provenance.kind === "illustrative",
    )
  ) {
    const details = { severity: "warning", field: "sample", found: true } as const;
    faults.push(manifestFault("sample-needless", details));
  }
  return faults;
}
