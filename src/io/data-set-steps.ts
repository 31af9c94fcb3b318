import { completeDataSet, type DataSetResult } from "./complete-data-set.ts";
import { parseCore } from "./parse-core.ts";
import { parseDataSet } from "./parse-data-set.ts";
import type { FileSources } from "./parse-json.ts";
import { parseManifest } from "./parse-manifest.ts";
import type { Steps } from "./run-steps.ts";

/** What `parseDataSet` reads, with stops between the parts of a good one, for a page whose map moves. */
export function* dataSetSteps(sources: FileSources): Steps<DataSetResult> {
  const manifest = parseManifest(sources);
  if (!manifest.ok) return manifest;
  yield;
  const core = parseCore(manifest.manifest, sources);
  yield;
  return core.ok ? completeDataSet(core.core, core.warnings, sources) : parseDataSet(sources); // which says all that is wrong
}
