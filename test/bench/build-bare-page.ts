import { cp, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Builds a bare page of this folder, and returns the folder of the built one.
 *
 * @param name of the page's folder
 */
export async function buildBarePage(name: "bare-map" | "bare-wall"): Promise<string> {
  const outDir = `${root}.cache/bench/${name}`;
  await build({
    configFile: false,
    root: `${root}test/bench/${name}`,
    base: "./",
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  });
  return outDir;
}

/** Builds the bare map beside the site's own districts, and returns its folder. */
export async function buildBareMap(): Promise<string> {
  const outDir = await buildBarePage("bare-map");
  await mkdir(`${outDir}/data`, { recursive: true });
  await cp(`${root}dist/data/districts.geojson`, `${outDir}/data/districts.geojson`);
  return outDir;
}
