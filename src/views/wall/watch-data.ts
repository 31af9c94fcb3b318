import type { DataSet } from "../../domain/data-set.ts";
import type { Fault } from "../../domain/fault.ts";
import { dataSetSteps } from "../../io/data-set-steps.ts";
import { fetchSources } from "../../io/fetch-sources.ts";
import { fingerprintSteps } from "../../io/fingerprint-steps.ts";
import type { FileSources } from "../../io/parse-json.ts";
import { type WallFiles, wallFilesSteps } from "../../io/parse-wall-files.ts";
import { runInSlices, type Steps } from "../../io/run-steps.ts";
import { wallFigures } from "./wall-figures.ts";

interface ShownData {
  readonly data: DataSet;
  readonly files: WallFiles;
}

/** What the host has instead of the data set that is shown. */
export type DataNews =
  | { readonly kind: "same" }
  | ({ readonly kind: "new" } & ShownData)
  /** Broken: the old one stays. */
  | { readonly kind: "refused"; readonly faults: readonly Fault[] }
  /** The host is out of reach: nothing can be said. */
  | { readonly kind: "unreachable" };

/**
 * Asks the host for another data set, and checks it as the first one was. What has been looked into once
 * is known again by its fingerprint: then nothing is parsed while the map moves.
 */
export class DataWatch {
  #known: { readonly print: number; readonly news: DataNews } | null = null;

  /** @param base the data folder, ending in a slash. */
  async ask(base: URL, shown: ShownData): Promise<DataNews> {
    const sources = await fetchSources(base);
    const print = await runInSlices(fingerprintSteps(sources));
    if (this.#known?.print === print) {
      const { news } = this.#known;
      // it is news until it is what is shown
      return news.kind === "new" && news.data === shown.data ? { kind: "same" } : news;
    }
    const news = await lookInto(sources, shown);
    if (news.kind !== "unreachable") this.#known = { print, news };
    return news;
  }
}

async function lookInto(sources: FileSources, shown: ShownData): Promise<DataNews> {
  const result = await runInSlices(dataSetSteps(sources));
  if (!result.ok) return refusal(result.faults);
  const { dataSet } = result;
  const files = await runInSlices(wallFilesSteps(dataSet, sources));
  // what the wall does without already, it goes on without
  const isWorse =
    (shown.files.demand !== null && files.demand === null) ||
    (shown.files.tour !== null && files.tour === null);
  if (isWorse && files.faults.length > 0) return refusal(files.faults);
  const news = { data: dataSet, files };
  if (await runInSlices(sameSteps(news, shown))) return { kind: "same" };
  wallFigures(dataSet, null, files); // what cannot be computed must not take the place of what can
  return { kind: "new", ...news };
}

function refusal(faults: readonly Fault[]): DataNews {
  const isUnreachable = faults.some(({ code }) => code === "unreachable" || code === "http-status");
  return isUnreachable ? { kind: "unreachable" } : { kind: "refused", faults };
}

/** Data sets are plain values, the columns of the demand apart: equal texts are equal data. */
function* sameSteps(one: ShownData, other: ShownData): Steps<boolean> {
  const parts = ({ data, files: { demand, ...files } }: ShownData): readonly unknown[] => [
    ...Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    files,
    ...(demand ? Object.values(demand).map((column) => Array.from<unknown>(column)) : []),
  ];
  const [ours, theirs] = [parts(one), parts(other)];
  if (ours.length !== theirs.length) return false;
  for (const [index, part] of ours.entries()) {
    if (JSON.stringify(part) !== JSON.stringify(theirs[index])) return false;
    yield;
  }
  return true;
}
