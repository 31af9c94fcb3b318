import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { LocateRecord } from "./check-context.ts";
import { checkCore } from "./check-core.ts";
import { checkRest } from "./check-rest.ts";

/**
 * Every rule between records, for a data set that was already read or was put together in memory.
 *
 * @param locate where each record stands; by default the manifest's file names, without rows.
 * @returns errors and warnings; pure, throws nothing.
 */
export function checkDataSet(dataSet: DataSet, locate?: LocateRecord): readonly Fault[] {
  return [...checkCore(dataSet, locate), ...checkRest(dataSet, locate)];
}
