import { COLLECTIONS, DOCUMENTS } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import type { DataSetResult } from "./complete-data-set.ts";
import type { CoreData } from "./core-data.ts";
import { parseCore } from "./parse-core.ts";
import { parseManifest } from "./parse-manifest.ts";
import { CORE_COLLECTIONS, type FetchOptions, requestFiles } from "./request-files.ts";

export type FetchedCore =
  | {
      readonly ok: true;
      readonly core: CoreData;
      readonly warnings: readonly Fault[];
      /** Waits for the other files, already under way, and checks them against the core. */
      readonly complete: () => Promise<DataSetResult>;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Fetches the data set and gives what the first paint needs as soon as that is there.
 *
 * @param base the data folder, ending in a slash.
 * @returns faults of every file when the core has any, so that they can be mended in one go.
 * Rejects only with the reason of an aborted signal.
 * @throws RangeError when `base` is no folder.
 */
export async function fetchCore(base: URL, options: FetchOptions = {}): Promise<FetchedCore> {
  const requested = requestFiles(base, options);
  const manifestSource = await requested.manifest;
  await options.readAfter;
  options.signal?.throwIfAborted();
  const result = parseManifest(manifestSource);
  if (!result.ok) return result;

  const { manifest } = result;
  const coreSources = await requested.collections(CORE_COLLECTIONS, manifest.files);
  options.signal?.throwIfAborted();
  const parsed = parseCore(manifest, coreSources);
  const later = [...COLLECTIONS, ...DOCUMENTS].filter(
    (name) => !CORE_COLLECTIONS.some((core) => core === name),
  );
  const restSources = requested.collections(later, manifest.files);
  if (parsed.ok) {
    const complete = async (): Promise<DataSetResult> => {
      // the rules of what arrives later are read with it, not before the map
      const [sources, { completeDataSet }] = await Promise.all([
        restSources,
        import("./parse-data-set.ts"),
      ]);
      options.signal?.throwIfAborted();
      return completeDataSet(parsed.core, parsed.warnings, sources);
    };
    return { ...parsed, complete };
  }
  const { parseDataSet } = await import("./parse-data-set.ts");
  const all = parseDataSet({ ...manifestSource, ...coreSources, ...(await restSources) });
  options.signal?.throwIfAborted();
  return all.ok ? parsed : all;
}
