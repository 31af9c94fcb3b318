import type { DossierWordId } from "./dossier-words-zh-cn.ts";

/** The dossier's words in English. */
export const dossierEn: Readonly<Record<DossierWordId, string>> = {
  "dossier.title": "Belt dossiers",
};
