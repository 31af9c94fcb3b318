import type { DataSet } from "../../domain/data-set.ts";
import type { Fault } from "../../domain/fault.ts";
import { fetchCore } from "../../io/fetch-core.ts";
import { fetchWallFiles } from "../../io/fetch-wall-files.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { wallFigures } from "./wall-figures.ts";

/** What the host has instead of the data set that is shown. */
export type DataNews =
  | { readonly kind: "same" }
  | { readonly kind: "new"; readonly data: DataSet; readonly files: WallFiles }
  /** Broken: the old one stays. */
  | { readonly kind: "refused"; readonly faults: readonly Fault[] }
  /** The host is out of reach: nothing can be said. */
  | { readonly kind: "unreachable" };

/**
 * Asks the host whether it has another data set than the one shown, and checks it as the first one was.
 *
 * @param base the data folder, ending in a slash.
 */
export async function askForNews(
  base: URL,
  shown: { readonly data: DataSet; readonly files: WallFiles },
): Promise<DataNews> {
  const options = { isRetry: true };
  const fetched = await fetchCore(base, options);
  if (!fetched.ok) return refusal(fetched.faults);
  const completed = await fetched.complete();
  if (!completed.ok) return refusal(completed.faults);
  const files = await fetchWallFiles(base, completed.dataSet, options);
  // what the wall does without already, it goes on without
  const isWorse =
    (shown.files.demand !== null && files.demand === null) ||
    (shown.files.tour !== null && files.tour === null);
  if (isWorse && files.faults.length > 0) return refusal(files.faults);
  const news = { data: completed.dataSet, files };
  wallFigures(news.data, null, files); // what cannot be computed must not take the place of what can
  return isSame(news, shown) ? { kind: "same" } : { kind: "new", ...news };
}

function refusal(faults: readonly Fault[]): DataNews {
  const isUnreachable = faults.some(({ code }) => code === "unreachable" || code === "http-status");
  return isUnreachable ? { kind: "unreachable" } : { kind: "refused", faults };
}

/** Data sets are plain values: equal texts are equal data. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
