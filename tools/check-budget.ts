import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Manifest } from "vite";
import { BUDGETS } from "./budget.ts";
import { isFont, measureBudget } from "./measure-budget.ts";
import { siteSizes } from "./site-sizes.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const manifest = JSON.parse(await readFile(`${dist}.vite/manifest.json`, "utf8")) as Manifest;
const sizes = await siteSizes(dist);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
const sum = (paths: readonly string[]): number =>
  paths.reduce((total, path) => total + (sizes.get(path) ?? 0), 0);

for (const budget of BUDGETS) {
  const { bytes, files, isKept } = measureBudget(budget, manifest, sizes);
  const verdict = isKept ? "within" : "OVER";
  console.log(`${budget.name}: ${kilobytes(bytes)} gzip, ${verdict} ${budget.limitKilobytes} KB`);
  const isListed = !isKept || process.argv.includes("--files");
  if (isListed) for (const [path, size] of files) console.log(`  ${kilobytes(size)} ${path}`);
  if (!isKept) process.exitCode = 1;
}
const paths = [...sizes.keys()];
const fonts = paths.filter(isFont);
const titleFonts = fonts.filter((path) => path.includes("title-font"));
console.log(`all without fonts: ${kilobytes(sum(paths) - sum(fonts))} gzip`);
console.log(
  `fonts: title ${kilobytes(sum(titleFonts))}, all ${fonts.length} ${kilobytes(sum(fonts))}`,
);
