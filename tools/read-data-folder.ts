import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeUtf8 } from "../src/io/decode-utf8.ts";
import { makeFault } from "../src/io/make-fault.ts";
import type { FileSources } from "../src/io/parse-json.ts";

/** Texts of the data files in a folder, by name, as `parseDataSet` and `parseWallFiles` take them. */
export async function readDataFolder(folder: string): Promise<FileSources> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(geojson|json|csv)$/.test(entry.name))
    .map(({ name }) => name);
  const sources = await Promise.all(
    names.map(async (name) => {
      const text = decodeUtf8(await readFile(join(folder, name)));
      return [name, text ?? makeFault("not-utf8", name)] as const;
    }),
  );
  return Object.fromEntries(sources);
}
