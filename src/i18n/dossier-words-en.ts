import type { DossierWordId } from "./dossier-words-zh-cn.ts";

/** The dossier's words in English. */
export const dossierEn: Readonly<Record<DossierWordId, string>> = {
  "dossier.title": "Belt dossiers",
  "chart.show-table": "Table",
  "chart.show-drawing": "Chart",
  "chart.key": "Press t to change between chart and table",
};
