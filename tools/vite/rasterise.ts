import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const FONT = "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2";

let started: Promise<void> | null = null;

/**
 * Draws an SVG as PNG, the same on every platform: by WebAssembly, with no font of the system. Text
 * is set in Noto Serif SC Black, cut to the characters that are used.
 */
export async function rasterise(drawing: string): Promise<Uint8Array> {
  const [{ initWasm, Resvg }, { default: subsetFont }] = await Promise.all([
    import("@resvg/resvg-wasm"),
    import("subset-font"),
  ]);
  started ??= readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")).then((program) =>
    initWasm(program),
  );
  const font = await subsetFont(await readFile(resolve(FONT)), [...new Set(drawing)].join(""), {
    targetFormat: "sfnt",
    noHinting: true,
  });
  await started;
  const fonts = { fontBuffers: [font], defaultFontFamily: "Noto Serif SC" };
  return new Resvg(drawing, { font: fonts }).render().asPng();
}
