import type { DataSet } from "../../src/domain/data-set.ts";
import type { PreviewTexts } from "../../src/map/link-preview.ts";

/** What a link preview's picture says, in the language that the page opens in. */
export function previewTexts(data: DataSet): PreviewTexts {
  const { city, programme, sample, mapReviewNumber } = data.manifest;
  const count = (list: readonly unknown[], what: string): readonly string[] =>
    list.length > 0 ? [`${list.length} ${what}`] : [];
  const counts = [
    [...count(data.belts, "条示范带"), ...count(data.points, "个示范点")],
    [...count(data.centres, "个服务中心"), ...count(data.squares, "个文化广场")],
  ];
  return {
    title: city.title,
    lines: [programme.motto, ...counts.map((parts) => parts.join(" · "))].filter(Boolean),
    badge: sample ? "含示例数据" : null,
    foot: `示意水系 · 审图号：${mapReviewNumber || "待填"}`,
  };
}

/** One sentence that a link preview shows below the title. */
export function previewDescription(data: DataSet): string {
  const { lines, badge } = previewTexts(data);
  const { city, programme } = data.manifest;
  return `${city.name}${programme.name}：${lines.join("，")}${badge ? `（${badge}）` : ""}。`;
}
