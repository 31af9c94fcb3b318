import { ensureChineseFont } from "./ensure-chinese-font.ts";
import { type MapScene, nameIn } from "./map-scene.ts";

const BUNDLED_FONT = "Noto Sans SC Variable";

/**
 * A bundled font comes in parts, fetched as their characters are used, and a character drawn before
 * its part has come stays a box. Where the device has fonts of its own none is declared and this
 * settles at once.
 */
export async function loadMapFonts({ data, language }: MapScene): Promise<void> {
  await ensureChineseFont();
  const { points, belts, districts, places, water, centres, squares, corridors, candidates } = data;
  const named = [points, belts, districts, places, water, centres, squares, corridors, candidates];
  await loadBundledFont(
    named.flatMap((list) => list.map((each) => nameIn(language, each))).join(""),
  );
}

/**
 * Fetches the parts of the bundled font that a text needs, where it is in use. A part that cannot be had
 * leaves boxes, which are better than no map.
 */
export async function loadBundledFont(text: string): Promise<void> {
  const characters = [...new Set(text)].join("");
  await document.fonts.load(`16px "${BUNDLED_FONT}"`, characters).catch(() => {});
}
