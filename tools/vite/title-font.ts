import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";
import { titleCharacters } from "./title-characters.ts";

const SOURCE_FONT =
  "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2";

/** Part of the cache key: raise it when the way of subsetting changes. */
const RECIPE = 1;

/**
 * Writes the title font and its style sheet into `.cache/title-font/`, unless they lie there.
 *
 * @returns the style sheet's path
 */
export async function makeTitleFont(root: string): Promise<string> {
  const font = createRequire(import.meta.url).resolve(SOURCE_FONT);
  const [characters, source] = await Promise.all([titleCharacters(root), readFile(font)]);
  const hash = createHash("sha256").update(`${RECIPE}\n${characters}\n`).update(source);
  const name = `title-font-${hash.digest("hex").slice(0, 12)}`;
  const folder = join(root, ".cache/title-font");
  const sheet = join(folder, `${name}.css`);
  if (existsSync(sheet)) return sheet;

  const { default: subsetFont } = await import("subset-font");
  const options = { targetFormat: "woff2", keepFeatures: ["kern"], noHinting: true } as const;
  const subset = await subsetFont(source, characters, options);
  await mkdir(folder, { recursive: true });
  // renamed into place, the sheet last: a parallel run never reads half a file
  const draft = join(folder, `${name}.${process.pid}`);
  await writeFile(`${draft}.woff2`, subset);
  await rename(`${draft}.woff2`, join(folder, `${name}.woff2`));
  await writeFile(`${draft}.css`, fontFace(name));
  await rename(`${draft}.css`, sheet);
  return sheet;
}

const fontFace = (name: string): string => `@font-face {
  font-family: "Hongdai Serif";
  font-style: normal;
  font-weight: 900;
  font-display: swap;
  src: url("./${name}.woff2") format("woff2");
}
`;

/**
 * Makes `import "virtual:title-font.css"` load Noto Serif SC Black, cut down to the characters that
 * titles use. The family's name is "Hongdai Serif".
 */
export function titleFont(root: string): Plugin {
  return {
    name: "hongdai:title-font",
    enforce: "pre",
    resolveId: {
      filter: { id: /^virtual:title-font\.css$/ },
      handler: () => makeTitleFont(root),
    },
  };
}
