/** Words of the dossier, which is fetched when it is first opened. */
export const dossierZhCn = {
  "dossier.title": "示范带档案",
} as const;

export type DossierWordId = keyof typeof dossierZhCn;
