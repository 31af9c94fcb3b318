import type { District, Water } from "../domain/backdrop.ts";
import type { CollectionName, Manifest } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { CoreData } from "./core-data.ts";
import { type FaultDetails, makeFault } from "./make-fault.ts";
import { MANIFEST_FILE } from "./parse-manifest.ts";

/** Where the records came from; rows are for whoever mends the file. */
export type LocateRecord = (
  collection: CollectionName,
  index: number,
) => { readonly file: string; readonly row: number | null };

/** What the rules between records look things up in. */
export interface CheckContext {
  readonly manifest: Manifest;
  readonly districts: ReadonlyMap<string, District>;
  readonly water: readonly Water[];
  readonly beltIds: ReadonlySet<string>;
  readonly locate: LocateRecord;
}

/** @param locate by default the manifest's file names, without rows. */
export function buildCheckContext(core: CoreData, locate?: LocateRecord): CheckContext {
  const { files } = core.manifest;
  return {
    manifest: core.manifest,
    districts: new Map(core.districts.map((district) => [district.adcode, district])),
    water: core.water,
    beltIds: new Set(core.belts.map(({ id }) => id)),
    locate: locate ?? ((collection) => ({ file: files[collection], row: null })),
  };
}

/** A fault of record `index` of a collection. */
export function recordFault(
  { locate }: CheckContext,
  code: Fault["code"],
  place: {
    readonly collection: CollectionName;
    readonly index: number;
    readonly record: { readonly id?: string; readonly adcode?: string };
  },
  details: FaultDetails,
): Fault {
  const { file, row } = locate(place.collection, place.index);
  const record = place.record.id ?? place.record.adcode ?? null;
  return makeFault(code, file, { row, record, ...details });
}

/** A fault of the manifest. */
export const manifestFault = (code: Fault["code"], details: FaultDetails): Fault =>
  makeFault(code, MANIFEST_FILE, details);
