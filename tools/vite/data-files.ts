import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const DATA_FILE = /\.(geojson|json|csv)$/;

/**
 * Copies the data set to `data/` of the built site as plain files under their own names: whoever
 * hosts the site can replace them without a new build. The dev server serves the folder as it is.
 */
export function dataFiles(folder: string): Plugin {
  return {
    name: "hongdai:data-files",
    apply: "build",
    async generateBundle() {
      const entries = await readdir(folder, { withFileTypes: true });
      for (const entry of entries) {
        if (!entry.isFile() || !DATA_FILE.test(entry.name)) continue;
        const source = await readFile(join(folder, entry.name));
        this.emitFile({ type: "asset", fileName: `data/${entry.name}`, source });
      }
    },
  };
}
