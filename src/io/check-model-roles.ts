import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { type CheckContext, recordFault } from "./check-context.ts";

const COLLECTIONS = ["points", "centres", "squares", "corridors"] as const;

/** A part in a regional model needs a belt that names one, and a model has one hub. */
export function checkModelRoles(dataSet: DataSet, context: CheckContext): readonly Fault[] {
  const models = new Set(dataSet.belts.filter(({ model }) => model !== null).map(({ id }) => id));
  const hubs = new Map<string, string>();
  const faults: Fault[] = [];
  for (const collection of COLLECTIONS) {
    for (const [index, record] of dataSet[collection].entries()) {
      if (record.modelRole === null) continue;
      const belt = record.belt ?? "";
      const details = { field: "modelRole", found: record.modelRole };
      const place = { collection, index, record };
      if (record.belt !== null && !context.beltIds.has(belt)) continue; // said by its own rule
      if (!models.has(belt)) {
        faults.push(recordFault(context, "model-missing", place, { ...details, values: { belt } }));
      } else if (record.modelRole === "hub") {
        const other = hubs.get(belt);
        if (other) {
          const values = { belt, other };
          faults.push(recordFault(context, "model-hubs", place, { ...details, values }));
        }
        hubs.set(belt, other ?? record.id);
      }
    }
  }
  return faults;
}
