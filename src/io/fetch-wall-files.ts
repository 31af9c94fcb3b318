import type { DataSet } from "../domain/data-set.ts";
import { fetchText } from "./fetch-text.ts";
import { type WallFiles, wallFilesSteps } from "./parse-wall-files.ts";
import type { FetchOptions } from "./request-files.ts";
import { runInSlices } from "./run-steps.ts";

/**
 * Fetches the files that only the wall needs. Import it from the wall alone: the reader of CSV comes
 * with it.
 *
 * @param base the data folder, ending in a slash.
 * @returns what could be read, and the faults of the rest. Rejects only with the reason of an aborted
 * signal.
 * @throws RangeError when `base` is no folder.
 */
export async function fetchWallFiles(
  base: URL,
  dataSet: Pick<DataSet, "manifest" | "districts" | "belts" | "points">,
  { signal }: Pick<FetchOptions, "signal"> = {},
): Promise<WallFiles> {
  if (!base.pathname.endsWith("/")) throw new RangeError(`not a folder: ${base.href}`);
  const { demand, tour } = dataSet.manifest.files;
  const names = [demand, tour].filter((name) => name !== null);
  const request: RequestInit = signal ? { signal } : {};
  const sources = await Promise.all(
    names.map(async (name) => [name, await fetchText(name, base, request)] as const),
  );
  signal?.throwIfAborted();
  return runInSlices(wallFilesSteps(dataSet, Object.fromEntries(sources)));
}
