import type { DataSetResult } from "./complete-data-set.ts";
import { fetchCore } from "./fetch-core.ts";
import type { FetchOptions } from "./request-files.ts";

/**
 * Fetches, reads and checks the whole data set, for who needs it whole at once; the first paint
 * takes `fetchCore` and completes it.
 *
 * @param base the data folder, ending in a slash.
 * @returns the frozen data set, or every fault. Rejects only with the reason of an aborted signal.
 */
export async function fetchDataSet(base: URL, options: FetchOptions = {}): Promise<DataSetResult> {
  const fetched = await fetchCore(base, options);
  return fetched.ok ? fetched.complete() : fetched;
}
