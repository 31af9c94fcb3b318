import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { isCompressible } from "./content-types.ts";
import type { FileSizes } from "./measure-budget.ts";

/** Sizes of a built site's files as they go over the wire; hidden files and host settings left out. */
export async function siteSizes(folder: string): Promise<FileSizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = new Map<string, number>();
  for (const entry of entries) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!entry.isFile() || /(^|\/)\.|^_headers$|\.example$/.test(path)) continue;
    const bytes = await readFile(join(folder, path));
    const packed = isCompressible(path) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
    sizes.set(path, Math.min(packed, bytes.length));
  }
  return sizes;
}
