import { completeDataSet, type DataSetResult } from "./complete-data-set.ts";
import { parseCore } from "./parse-core.ts";
import type { FileSources } from "./parse-json.ts";
import { parseManifest } from "./parse-manifest.ts";
import { parseRest } from "./parse-rest.ts";

/** Fetched with the rest: a page that reads the core needs neither before its map stands. */
export { completeDataSet };

/**
 * Reads a whole data set: the same for the page, the data check and the tests.
 *
 * Never throws. Faults of form come first; the rules between records are run on what has none. A
 * broken manifest hides the others, since only it says which files there are.
 *
 * @param sources file name → text, or the fault that kept the file from being read. Files that the
 * manifest does not name are left alone.
 */
export function parseDataSet(sources: FileSources): DataSetResult {
  const result = parseManifest(sources);
  if (!result.ok) return result;
  const core = parseCore(result.manifest, sources);
  if (core.ok) return completeDataSet(core.core, core.warnings, sources);
  const { faults } = parseRest(result.manifest.files, sources);
  return { ok: false, faults: [...core.faults, ...faults] };
}
