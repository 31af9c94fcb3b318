import type { CardWordId } from "./card-words-zh-cn.ts";
import type { DossierWordId } from "./dossier-words-zh-cn.ts";
import type { FeedbackWordId } from "./feedback-words-zh-cn.ts";
import type { GuideWordId } from "./guide-words-zh-cn.ts";
import type { PartsWordId } from "./parts-words-zh-cn.ts";
import type { PresenterWordId } from "./presenter-words-zh-cn.ts";
import type { SearchWordId } from "./search-words-zh-cn.ts";
import type { VisitWordId } from "./visit-words-zh-cn.ts";
import type { WallWordId } from "./wall-words-zh-cn.ts";

/** Words that the page needs before its parts have arrived. */
export const zhCn = {
  "app.skip-to-list": "跳到列表",
  "app.loading": "正在读取数据…",
  "app.sample": "示例数据",
  "app.sample-help": "带虚线圈和（示例）字样的记录由编者放置，供试用，并非事实。",
  "app.notice-dropped": "地址中有看不懂的部分，已按默认显示：{parts}",
  "app.notice-close": "知道了",
  "app.selected": "已选中：{name}",
  "app.unexpected": "出了意外的错误，页面其余部分仍可使用。",
  "faults.title": "数据读不出来",
  "map.title": "示范带地图",
} as const;

/** Every word there is; those of a part of the page are there once it is. */
export type WordId =
  | keyof typeof zhCn
  | PartsWordId
  | CardWordId
  | DossierWordId
  | FeedbackWordId
  | GuideWordId
  | PresenterWordId
  | SearchWordId
  | VisitWordId
  | WallWordId;
