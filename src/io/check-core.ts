import type { Fault } from "../domain/fault.ts";
import { buildCheckContext, type LocateRecord, recordFault } from "./check-context.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkManifest, checkSample } from "./check-manifest.ts";
import { checkMilestones, checkMonth } from "./check-months.ts";
import { checkRecords } from "./check-records.ts";
import { checkStops } from "./check-stops.ts";
import type { CoreData } from "./core-data.ts";

/**
 * The rules between the records that the first paint needs.
 *
 * @param core records in file order, so that `locate` finds their lines.
 */
export function checkCore(core: CoreData, locate?: LocateRecord): readonly Fault[] {
  const context = buildCheckContext(core, locate);
  const { manifest, belts, points } = core;
  const faults = [
    ...checkManifest(manifest),
    ...checkSample(manifest, [...belts, ...points]),
    ...checkDuplicates("districts", core.districts, context),
    ...checkDuplicates("water", core.water, context),
    ...checkRecords("belts", belts, context),
    ...checkRecords("points", points, context),
    ...checkStops(core, context),
  ];
  for (const [index, record] of belts.entries()) {
    for (const { code, details } of checkMilestones(record.milestones, manifest.programme)) {
      faults.push(recordFault(context, code, { collection: "belts", index, record }, details));
    }
  }
  for (const [index, record] of points.entries()) {
    for (const { code, details } of checkMonth(record.since, "since", manifest.programme)) {
      faults.push(recordFault(context, code, { collection: "points", index, record }, details));
    }
  }
  return faults;
}
