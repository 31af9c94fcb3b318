import type { CollectionName } from "../domain/data-set.ts";
import type { Fault, FaultCode } from "../domain/fault.ts";
import type { LngLat } from "../domain/geo.ts";
import type { Provenance } from "../domain/provenance.ts";
import { type CheckContext, recordFault } from "./check-context.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkPosition } from "./check-position.ts";
import { checkProvenance } from "./check-provenance.ts";
import type { FaultDetails } from "./make-fault.ts";

/** What the rules that hold for every named record look at. */
interface CheckedRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly adcode: string;
  readonly provenance: Provenance;
  readonly belt?: string | null;
  readonly phone?: string | null;
  readonly position?: LngLat | null;
  readonly line?: readonly LngLat[] | null;
}

/** Every position of a record, under the path it has in the file. */
function positionsOf({ position, line }: CheckedRecord): readonly (readonly [string, LngLat])[] {
  if (line) return line.map((vertex, index) => [`geometry.coordinates.${index}`, vertex] as const);
  return position ? [["geometry", position]] : [];
}

/** Whether a record has a position, null where its kind has none of its own, as a belt. */
function isPlaced({ position, line }: CheckedRecord): boolean | null {
  if (position === undefined && line === undefined) return null;
  return position !== null && line !== null;
}

/** The rules that hold for every named record: identity, references, honesty, position. */
export function checkRecords(
  collection: CollectionName,
  records: readonly CheckedRecord[],
  context: CheckContext,
): readonly Fault[] {
  const faults = [...checkDuplicates(collection, records, context)];
  for (const [index, record] of records.entries()) {
    const report = (code: FaultCode, details: FaultDetails): void => {
      faults.push(recordFault(context, code, { collection, index, record }, details));
    };
    const { adcode, belt, provenance } = record;
    if (!context.districts.has(adcode)) {
      report("dangling-adcode", { field: "adcode", found: adcode });
    }
    if (typeof belt === "string" && !context.beltIds.has(belt)) {
      report("dangling-belt", { field: "belt", found: belt });
    }
    const { name, nameEn, phone = null } = record;
    const english = nameEn === undefined ? {} : { nameEn };
    const claim = { name, ...english, phone, provenance, isPlaced: isPlaced(record) };
    for (const { code, details } of checkProvenance(claim)) report(code, details);
    for (const [field, position] of positionsOf(record)) {
      const finding = checkPosition(position, adcode, field, context);
      if (finding === null) continue;
      report(finding.code, finding.details);
      break; // the other positions of a line that went astray say the same
    }
  }
  return faults;
}
