/** Words of the dossier, which is fetched when it is first opened. */
export const dossierZhCn = {
  "dossier.title": "示范带档案",
  "chart.show-table": "表格",
  "chart.show-drawing": "图",
  "chart.key": "按 t 键在图和表格之间切换",
} as const;

export type DossierWordId = keyof typeof dossierZhCn;
