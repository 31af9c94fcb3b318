import type { Manifest } from "vite";
import type { Budget } from "./budget.ts";

/** Sizes after gzip of a built site's files, bytes by path from the site's root. */
export type FileSizes = ReadonlyMap<string, number>;

export interface BudgetUse {
  readonly budget: Budget;
  readonly bytes: number;
  /** What it counts, the largest first. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
  readonly isKept: boolean;
}

/**
 * Adds up what a budget's state needs: the chunks of its sources with all that they import
 * statically, their styles, workers and pictures, and its further files. Fonts are left out.
 *
 * @param manifest Vite's manifest of the build
 * @throws RangeError when a source has no chunk or a pattern no file: the budget names what has
 *   been moved
 */
export function measureBudget(budget: Budget, manifest: Manifest, sizes: FileSizes): BudgetUse {
  const paths = new Set<string>();
  for (const source of budget.sources) addChunk(source, manifest, paths);
  for (const pattern of budget.files) {
    const found = [...sizes.keys()].filter((path) => pattern.test(path));
    if (found.length === 0) throw new RangeError(`budget "${budget.name}": no file is ${pattern}`);
    for (const path of found) paths.add(path);
  }
  const files = [...paths]
    .filter((path) => !isFont(path))
    .map((path) => [path, sizes.get(path) ?? 0] as const)
    .sort(([, one], [, other]) => other - one);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  return { budget, bytes, files, isKept: bytes <= budget.limitKilobytes * 1000 };
}

/** Whether a path is that of a font. */
export const isFont = (path: string): boolean => /\.woff2?$/.test(path);

function addChunk(source: string, manifest: Manifest, paths: Set<string>): void {
  const chunk = manifest[source];
  if (!chunk) throw new RangeError(`the build has no chunk for ${source}`);
  if (paths.has(chunk.file)) return;
  paths.add(chunk.file);
  for (const path of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) paths.add(path);
  for (const imported of chunk.imports ?? []) addChunk(imported, manifest, paths);
}
