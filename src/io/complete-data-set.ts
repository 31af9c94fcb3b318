import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { CoreData } from "./core-data.ts";
import type { FileSources } from "./parse-json.ts";
import { parseRest } from "./parse-rest.ts";

export type DataSetResult =
  | { readonly ok: true; readonly dataSet: DataSet; readonly warnings: readonly Fault[] }
  /** Errors, and warnings where the rules got that far; at least one error among them. */
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Adds what arrives after the first paint to a core that was already read and checked.
 *
 * @param warnings those of the core, kept before the new ones.
 */
export function completeDataSet(
  core: CoreData,
  warnings: readonly Fault[],
  sources: FileSources,
): DataSetResult {
  const { rest, faults, check } = parseRest(core.manifest.files, sources);
  const found = faults.length > 0 ? faults : check(core);
  const all = [...warnings, ...found];
  if (all.some(({ severity }) => severity === "error")) return { ok: false, faults: all };
  return { ok: true, dataSet: Object.freeze({ ...core, ...rest }), warnings: all };
}
