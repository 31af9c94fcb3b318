import { PROGRAMME_FAULT_WORDS } from "./fault-words-of-programme.ts";

/** What is wrong, and what to do about it. */
export type FaultWordPair = readonly [problem: string, remedy: string];

/** `{file}`, `{field}`, `{value}` and the fault's own values are filled in. */
export const FAULT_WORDS = {
  missing: {
    "zh-CN": [
      "找不到文件 {file}",
      "把 {file} 放进数据目录，或在 dataset.json 的 files 里改成实有的文件名",
    ],
    en: [
      "The file {file} is not there",
      "Put {file} into the data folder, or name the file that is there in “files” of dataset.json",
    ],
  },
  unreachable: {
    "zh-CN": ["读取 {file} 时网络中断", "检查网络和网站是否可用，然后重试"],
    en: [
      "The network failed while reading {file}",
      "Check the connection and that the site is up, then try again",
    ],
  },
  "http-status": {
    "zh-CN": ["服务器对 {file} 回答了 {value}", "检查服务器是否允许读取数据目录，然后重试"],
    en: [
      "The server answered {value} for {file}",
      "Check that the server allows the data folder to be read, then try again",
    ],
  },
  "not-json": {
    "zh-CN": [
      "{file} 得到的是网页而不是数据",
      "文件可能不存在，而服务器用首页代替；上传 {file}，并关闭数据目录的首页回退",
    ],
    en: [
      "A web page came instead of the data of {file}",
      "The file is probably missing and the server sends its start page; upload {file} and switch that fallback off for the data folder",
    ],
  },
  "not-utf8": {
    "zh-CN": ["{file} 不是 UTF-8 编码", "用 UTF-8 编码重新保存（Excel 和记事本默认可能存成 GBK）"],
    en: [
      "{file} is not encoded in UTF-8",
      "Save it again as UTF-8 (Excel and Notepad may save Chinese as GBK)",
    ],
  },
  "json-syntax": {
    "zh-CN": ["JSON 语法错误，第 {column} 列", "检查此处及其前面：多余或缺少的逗号、引号、括号"],
    en: [
      "Not valid JSON at column {column}",
      "Look here and just before: a comma, quote or bracket too many or too few",
    ],
  },
  "newer-schema": {
    "zh-CN": [
      "数据格式版本 {value} 比本程序支持的 {supported} 新",
      "更新网站程序，或使用版本 {supported} 的数据",
    ],
    en: [
      "The data has form {value}; this program reads up to {supported}",
      "Update the site, or use data of form {supported}",
    ],
  },
  "not-collection": {
    "zh-CN": [
      "{file} 不是 GeoJSON FeatureCollection",
      '最外层应为 {"type":"FeatureCollection","features":[…]}',
    ],
    en: [
      "{file} is no GeoJSON FeatureCollection",
      'Its outermost object must be {"type":"FeatureCollection","features":[…]}',
    ],
  },
  "not-feature": {
    "zh-CN": [
      "这一项不是 GeoJSON Feature",
      '每项应为 {"type":"Feature","geometry":…,"properties":{…}}',
    ],
    en: [
      "This entry is no GeoJSON Feature",
      'Each must be {"type":"Feature","geometry":…,"properties":{…}}',
    ],
  },
  "coordinate-system": {
    "zh-CN": ["文件声明的坐标系不是 WGS 84：{value}", "转换为 WGS 84 经纬度，并删去 crs"],
    en: [
      "The file declares another coordinate system than WGS 84: {value}",
      "Convert it to WGS 84 longitude and latitude, and remove “crs”",
    ],
  },
  "missing-field": {
    "zh-CN": ["缺少字段 {field}", "补上 {field}；来源没有说明而该字段允许未知的，写 null（待填）"],
    en: [
      "The field {field} is missing",
      "Add {field}; where the source does not say and the field may be unknown, write null",
    ],
  },
  "unknown-field": {
    "zh-CN": ["多出字段 {field}", "删去，或检查字段名拼写"],
    en: ["There is no field {field}", "Remove it, or check how it is spelled"],
  },
  "wrong-type": {
    "zh-CN": ["{field} 的类型不对：{value}", "应为 {expected}{example}"],
    en: ["{field} has the wrong type: {value}", "It must be {expected}{example}"],
  },
  "wrong-value": {
    "zh-CN": ["{field} 的值不允许：{value}", "应写成这样：{form}"],
    en: ["{field} may not be {value}", "Write it like this: {form}"],
  },
  geometry: {
    "zh-CN": ["几何不对：{value}", "应为 {expected}；坐标为经度在前、纬度在后的两个数，不带高程"],
    en: [
      "The geometry is wrong: {value}",
      "It must be {expected}; a position is two numbers, longitude first, without height",
    ],
  },
  "duplicate-id": {
    "zh-CN": [
      "{field} 重复：{value}（已见于第 {firstRow} 行）",
      "换成没有用过的 {field}，或删去重复的记录",
    ],
    en: [
      "The {field} {value} is used twice (first on line {firstRow})",
      "Give it a {field} of its own, or remove the record that is there twice",
    ],
  },
  "dangling-belt": {
    "zh-CN": ["没有编号为 {value} 的示范带", "改成 belts 文件里有的 id，或先添加这条示范带"],
    en: ["There is no belt {value}", "Use an id of the belts file, or add the belt first"],
  },
  "dangling-adcode": {
    "zh-CN": ["没有代码为 {value} 的区县", "改成 districts 文件里有的六位代码"],
    en: ["There is no district {value}", "Use a six-digit code of the districts file"],
  },
  "order-gap": {
    "zh-CN": [
      "示范带 {belt} 的站序不连续：这里是 {value}，应为 {expected}",
      "把 order 依次编为 1、2、3……，不缺号、不重号",
    ],
    en: [
      "The stops of {belt} are not counted through: {value} stands where {expected} should",
      "Number “order” 1, 2, 3 … without gaps, each once",
    ],
  },
  "few-points": {
    "zh-CN": [
      "只有 {count} 个示范点，要求不少于 {target} 个",
      "补充示范点；确实不足的可以保留，地图会标明未达标",
    ],
    en: [
      "Only {count} points; at least {target} are asked for",
      "Add points; if there are no more, leave it: the map says that it falls short",
    ],
  },
  "outside-district": {
    "zh-CN": [
      "位置 {value} 不在所属的 {district}，而在 {actual}",
      "核对坐标（WGS 84，经度在前；取自国内地图的先由 GCJ-02 转换），或改正 adcode",
    ],
    en: [
      "The position {value} is not in its district {district} but in {actual}",
      "Check the position (WGS 84, longitude first; convert what came from a Chinese map from GCJ-02), or correct the adcode",
    ],
  },
  "outside-city": {
    "zh-CN": [
      "位置 {value} 不在所属的 {district}，也不在任何区县之内",
      "核对坐标：WGS 84，经度在前、纬度在后，各位数字无误",
    ],
    en: [
      "The position {value} is not in its district {district}, nor in any other",
      "Check the position: WGS 84, longitude before latitude, every digit",
    ],
  },
  "in-water": {
    "zh-CN": ["位置 {value} 落在水域“{water}”中", "把位置移到岸上（水系为示意，靠岸处请稍向内移）"],
    en: [
      "The position {value} is in the water “{water}”",
      "Move it onto land (the water is schematic: near a bank, move it inland a little)",
    ],
  },
  "position-accuracy": {
    "zh-CN": [
      "位置精度为 {value}，而几何为 {geometry}",
      "没有位置的写 none；有位置的写 building 或 approximate",
    ],
    en: [
      "The accuracy of the position is {value}, but the geometry is {geometry}",
      "Write “none” where there is no position, else “building” or “approximate”",
    ],
  },
  "illustrative-name": {
    "zh-CN": ["示例记录的名称没有以（示例）结尾：{value}", "在名称末尾加上（示例），用全角括号"],
    en: [
      "The name of an illustrative record does not end in （示例）: {value}",
      "End the name in （示例）, with full-width brackets",
    ],
  },
  "illustrative-name-en": {
    "zh-CN": ["示例记录的英文名没有以 (sample) 结尾：{value}", "在英文名末尾加上空格和 (sample)"],
    en: [
      "The English name of an illustrative record does not end in (sample): {value}",
      "End the English name in a space and (sample)",
    ],
  },
  "illustrative-mark": {
    "zh-CN": [
      "来源为 {kind} 的记录却标着（示例）：{value}",
      "从名称中删去（示例），或把 provenance.kind 改为 illustrative",
    ],
    en: [
      "A record of kind {kind} is marked （示例）: {value}",
      "Remove （示例） from the name, or make provenance.kind “illustrative”",
    ],
  },
  "illustrative-phone": {
    "zh-CN": ["示例记录不能有电话：{value}", "把 phone 改为 null：编造的号码可能打到别人那里"],
    en: [
      "An illustrative record has a telephone number: {value}",
      "Make phone null: an invented number may be somebody’s",
    ],
  },
  "sample-hidden": {
    "zh-CN": [
      "有 {count} 条示例记录（如 {first}），但 sample 为 false",
      "把 sample 改为 true，或删去示例记录",
    ],
    en: [
      "There are {count} illustrative records (such as {first}), but sample is false",
      "Make sample true, or remove the illustrative records",
    ],
  },
  "sample-needless": {
    "zh-CN": ["没有示例记录，但 sample 为 true", "把 sample 改为 false，页面就不再标“示例数据”"],
    en: [
      "There are no illustrative records, but sample is true",
      "Make sample false, and the page drops its sample mark",
    ],
  },
  "outside-programme": {
    "zh-CN": [
      "{field} 的日期 {value} 不在 {span} 之内",
      "核对日期，或改正 dataset.json 里的 programme.start、programme.asOf",
    ],
    en: [
      "The date {value} of {field} is not within {span}",
      "Check the date, or correct programme.start and programme.asOf in dataset.json",
    ],
  },
  "milestones-order": {
    "zh-CN": [
      "{field}（{value}）早于前一阶段 {earlier}（{earlierMonth}）",
      "阶段依次为 planned、registered、built、brand、covering；核对两个日期",
    ],
    en: [
      "{field} ({value}) lies before the earlier {earlier} ({earlierMonth})",
      "The order is planned, registered, built, brand, covering; check both dates",
    ],
  },
  "programme-span": {
    "zh-CN": [
      "数据截止月 {value} 早于开始月 {start}",
      "改正 dataset.json 里的 programme.start 或 programme.asOf",
    ],
    en: [
      "The programme ends ({value}) before it starts ({start})",
      "Correct programme.start or programme.asOf in dataset.json",
    ],
  },
  "city-bounds": {
    "zh-CN": ["{field} 不是有效的范围：{value}", "按 [西, 南, 东, 北] 的次序写经纬度"],
    en: ["{field} is no box on the globe: {value}", "Write [west, south, east, north] in degrees"],
  },
  ...PROGRAMME_FAULT_WORDS,
} as const satisfies Record<
  string,
  { readonly "zh-CN": FaultWordPair; readonly en: FaultWordPair }
>;

/** Every fault that has words; a caller's own codes must be among them to compile. */
export type FaultWordId = keyof typeof FAULT_WORDS;
