import type { CollectionName } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { type CheckContext, recordFault } from "./check-context.ts";

/** Ids (adcodes where a record has no id) stand once in a collection. */
export function checkDuplicates(
  collection: CollectionName,
  records: readonly { readonly id?: string; readonly adcode?: string }[],
  context: CheckContext,
): readonly Fault[] {
  const firstOf = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, record] of records.entries()) {
    const field = record.id === undefined ? "adcode" : "id";
    const id = record.id ?? record.adcode ?? "";
    const first = firstOf.get(id);
    if (first === undefined) {
      firstOf.set(id, index);
      continue;
    }
    const firstRow = String(context.locate(collection, first).row ?? "?");
    const details = { field, found: id, values: { firstRow } };
    faults.push(recordFault(context, "duplicate-id", { collection, index, record }, details));
  }
  return faults;
}
