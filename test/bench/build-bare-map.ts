import { cp, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the bare page beside the site's own districts, and returns its folder. */
export async function buildBareMap(): Promise<string> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const outDir = `${root}.cache/bench/bare-map`;
  await build({
    configFile: false,
    root: `${root}test/bench/bare-map`,
    base: "./",
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  });
  await mkdir(`${outDir}/data`, { recursive: true });
  await cp(`${root}dist/data/districts.geojson`, `${outDir}/data/districts.geojson`);
  return outDir;
}
