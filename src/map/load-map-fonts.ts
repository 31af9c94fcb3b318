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
  const names = named.flat().map((record) => nameIn(language, record));
  const texts = new Set(names.join(""));
  await document.fonts.load(`16px "${BUNDLED_FONT}"`, [...texts].join(""));
}
