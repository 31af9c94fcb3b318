import type { DataSet } from "../../domain/data-set.ts";
import { cardZhCn } from "../../i18n/card-words-zh-cn.ts";
import { dossierZhCn } from "../../i18n/dossier-words-zh-cn.ts";
import { partsZhCn } from "../../i18n/parts-words-zh-cn.ts";
import { wallZhCn } from "../../i18n/wall-words-zh-cn.ts";
import { zhCn } from "../../i18n/zh-cn.ts";
import { ensureChineseFont } from "../../map/ensure-chinese-font.ts";
import { loadBundledFont } from "../../map/load-map-fonts.ts";

/**
 * Fetches what the wall may need some day, while there is a network: the other language, the map without
 * WebGL, and, where the device has no Chinese font, the parts of the bundled one that any text of the
 * data or the interface can ask for. What cannot be had is not needed today.
 */
export async function fetchAhead(data: DataSet): Promise<void> {
  const words = [zhCn, cardZhCn, partsZhCn, dossierZhCn, wallZhCn].map((list) =>
    Object.values(list).join(""),
  );
  const { belts, points, centres, squares, corridors, districts, manifest } = data;
  const records = JSON.stringify([
    [belts, points, centres, squares, corridors, manifest],
    districts.map(({ name, nameEn }) => name + nameEn),
  ]);
  await Promise.allSettled([
    import("../../map/hd-svg-map.ts"),
    import("../../i18n/en.ts"),
    ensureChineseFont().then(() => loadBundledFont(words.join("") + records)),
  ]);
}
