import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { isCompressible } from "./content-types.ts";

const compress = promisify(gzip);

/** A file as it goes over the wire. */
export interface SiteFile {
  readonly path: string;
  readonly plain: Buffer;
  /** Null when packing would not make it smaller. */
  readonly gzipped: Buffer | null;
  readonly etag: string;
}

/** What a host keeps to itself: hidden files, its own settings, and any way out of the folder. */
const isPrivate = (path: string): boolean =>
  /(^|\/)\.|\\|\0|\.example$/.test(path) || path === "/_headers";

/**
 * Reads the files of a site, packs each once, and reads again what has been replaced since.
 *
 * @param folder the site's folder
 * @returns finds the file of a path such as `/data/belts.geojson`; null when there is none
 */
export function openSiteFiles(folder: string): (path: string) => Promise<SiteFile | null> {
  const known = new Map<string, { readonly stamp: string; readonly file: SiteFile }>();
  return async (path) => {
    if (isPrivate(path)) return null;
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const state = await stat(join(folder, name)).catch(() => null);
    if (!state?.isFile()) return null;
    const stamp = `${state.mtimeMs} ${state.size}`;
    const before = known.get(name);
    if (before?.stamp === stamp) return before.file;
    const plain = await readFile(join(folder, name));
    const packed = isCompressible(name) ? await compress(plain, { level: 9 }) : null;
    const file: SiteFile = {
      path: name,
      plain,
      gzipped: packed && packed.length < plain.length ? packed : null,
      etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    };
    known.set(name, { stamp, file });
    return file;
  };
}
