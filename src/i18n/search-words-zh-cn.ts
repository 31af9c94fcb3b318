/** Words of the search, which are fetched when its field is first used. */
export const searchZhCn = {
  "search.results": "搜索结果",
  "search.preparing": "正在准备搜索…",
  "search.found": "找到 {total} 条",
  "search.found-first": "找到 {total} 条，列出前 {shown} 条",
  "search.near": "没有完全相符的，以下 {total} 条相近",
  "search.none": "没有找到“{text}”",
  "search.remedy": "可以试试：名称的一部分、拼音、首字母、街道名，或“区县 类型”。",
  "search.distance": "直线 {length}",
  "search.recent": "最近搜索",
  "search.forget": "删除“{text}”",
  "search.forget-all": "清空",
  "search.kept-here": "只保存在这台设备上",
} as const;

export type SearchWordId = keyof typeof searchZhCn;
