import {
  COLLECTIONS,
  type CollectionName,
  DOCUMENTS,
  type DocumentName,
  type Manifest,
} from "../domain/data-set.ts";
import { DEFAULT_FILES } from "./default-files.ts";
import { fetchText } from "./fetch-text.ts";
import type { FileSources } from "./parse-json.ts";
import { MANIFEST_FILE } from "./parse-manifest.ts";

export interface FetchOptions {
  /** Reading begins no sooner than this settles; the requests are under way meanwhile. */
  readonly readAfter?: Promise<unknown>;
  /** Abandons every request; what was promised then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** After a failure: asks the server again instead of trusting what the browser kept. */
  readonly isRetry?: boolean;
}

/** What the first paint waits for; its requests go before the others. */
export const CORE_COLLECTIONS = ["districts", "water", "belts", "points"] as const;

/** What `files` of the manifest names. */
export type FileName = CollectionName | DocumentName;

/** Requests under way. */
export interface RequestedFiles {
  readonly manifest: Promise<FileSources>;
  /** Files that the manifest names, under the names that the manifest gives them. */
  readonly collections: (
    names: readonly FileName[],
    files: Manifest["files"],
  ) => Promise<FileSources>;
}

/**
 * Asks for everything at once, the collections under their default names: waiting for the manifest
 * first would cost a round trip. Only a name that the manifest changes is asked for again.
 *
 * @param base the data folder, ending in a slash; it may be in a sub-folder of a host.
 */
export function requestFiles(base: URL, { signal, isRetry }: FetchOptions): RequestedFiles {
  if (!base.pathname.endsWith("/")) throw new RangeError(`not a folder: ${base.href}`);
  const ask = (file: string, priority: RequestPriority): ReturnType<typeof fetchText> =>
    fetchText(file, base, {
      priority,
      cache: isRetry === true ? "reload" : "default",
      ...(signal && { signal }),
    });
  const priorityOf = (name: FileName): RequestPriority =>
    CORE_COLLECTIONS.some((core) => core === name) ? "high" : "low";

  const manifest = ask(MANIFEST_FILE, "high");
  const early = new Map<FileName, ReturnType<typeof fetchText>>(
    [...COLLECTIONS, ...DOCUMENTS].map((name) => [
      name,
      ask(DEFAULT_FILES[name], priorityOf(name)),
    ]),
  );
  const once = async (name: FileName, file: string) => {
    const waiting = file === DEFAULT_FILES[name] ? early.get(name) : undefined;
    return [file, await (waiting ?? ask(file, priorityOf(name)))] as const;
  };
  return {
    manifest: manifest.then((source) => ({ [MANIFEST_FILE]: source })),
    collections: async (names, files) =>
      Object.fromEntries(await Promise.all(names.map((name) => once(name, files[name])))),
  };
}
