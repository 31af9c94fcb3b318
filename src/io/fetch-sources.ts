import { fetchText } from "./fetch-text.ts";
import type { FileSources } from "./parse-json.ts";
import { MANIFEST_FILE, parseManifest } from "./parse-manifest.ts";

/**
 * Fetches every file that a data set names, those of the wall too, for somebody who wants to know
 * whether it is another one: the server is asked, and sends only what is not as the browser has it.
 *
 * @param base the data folder, ending in a slash.
 * @returns the manifest alone where that cannot be read. Never rejects.
 * @throws RangeError when `base` is no folder.
 */
export async function fetchSources(base: URL): Promise<FileSources> {
  if (!base.pathname.endsWith("/")) throw new RangeError(`not a folder: ${base.href}`);
  const ask = async (file: string) =>
    [file, await fetchText(file, base, { cache: "no-cache", priority: "low" })] as const;
  const manifest = Object.fromEntries([await ask(MANIFEST_FILE)]);
  const result = parseManifest(manifest);
  if (!result.ok) return manifest;
  const named = Object.values(result.manifest.files).filter((name) => name !== null);
  return { ...manifest, ...Object.fromEntries(await Promise.all([...new Set(named)].map(ask))) };
}
