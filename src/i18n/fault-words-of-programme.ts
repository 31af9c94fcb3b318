import type { FaultWordPair } from "./fault-word-list.ts";

/** Faults of the assessment, the actions, the regional models and the wall's tour. */
export const PROGRAMME_FAULT_WORDS = {
  "weights-sum": {
    "zh-CN": [
      "方案各指标权重之和是 {sum}，不是 100",
      "修改 {field} 里各 indicators 的 weight，使总和为 100",
    ],
    en: [
      "The weights of the scheme sum to {sum}, not to 100",
      "Change the “weight” of the indicators in {field} until they sum to 100",
    ],
  },
  "unknown-measure": {
    "zh-CN": [
      "指标引用了不存在的字段“{value}”",
      "把 {field} 改为以下之一：{options}；若由人工打分，改为 null 并填写 range",
    ],
    en: [
      "The indicator names a field that does not exist: “{value}”",
      "Change {field} to one of: {options}; if it is scored by hand, write null and give a range",
    ],
  },
  "indicator-source": {
    "zh-CN": [
      "指标的得分来源不明确",
      "由数据计算的指标填 measure、range 为 null；人工打分的指标 measure 为 null，range 填两个不同的数，例如 [0, 100]",
    ],
    en: [
      "It is not clear where the indicator's share comes from",
      "A computed indicator has a measure and range null; a scored one has measure null and a range of two different numbers, such as [0, 100]",
    ],
  },
  "duplicate-indicator": {
    "zh-CN": ["两个指标的 id 都是“{value}”", "给其中一个换一个 id"],
    en: ["Two indicators have the id “{value}”", "Give one of them another id"],
  },
  "dangling-indicator": {
    "zh-CN": ["考评方案里没有指标“{value}”", "改为方案中已有的指标 id，或在 scheme 里加上这个指标"],
    en: [
      "The scheme has no indicator “{value}”",
      "Name an indicator of the scheme, or add this one to it",
    ],
  },
  "score-computed": {
    "zh-CN": [
      "指标“{value}”由数据计算，不能再填分数",
      "删去这条分数，或把该指标的 measure 改为 null 并填写 range",
    ],
    en: [
      "The indicator “{value}” is computed, so it takes no score",
      "Delete the score, or make the indicator's measure null and give it a range",
    ],
  },
  "score-range": {
    "zh-CN": ["分数 {value} 超出范围 {range}", "改为 {range} 之间的数，或修改该指标的 range"],
    en: [
      "The score {value} is outside {range}",
      "Write a number within {range}, or change the indicator's range",
    ],
  },
  "duplicate-score": {
    "zh-CN": ["同一示范带、同一指标在 {value} 有两个分数", "只留一个，或改正月份"],
    en: [
      "A belt has two scores for one indicator in {value}",
      "Keep one of them, or correct the month",
    ],
  },
  "unknown-standard": {
    "zh-CN": ["没有“{value}”这项标准", "改为以下之一：{options}；与标准无关时写 null"],
    en: [
      "There is no standard “{value}”",
      "Change it to one of: {options}; write null when it answers none",
    ],
  },
  "dangling-subject": {
    "zh-CN": [
      "清单所指的记录“{value}”不存在",
      "改为已有的示范带、示范点或培育点的 id，并核对 subject.kind",
    ],
    en: [
      "The action is about “{value}”, which does not exist",
      "Name the id of a belt, point or candidate that is there, and check subject.kind",
    ],
  },
  "action-dates": {
    "zh-CN": [
      "日期 {value} 不在 {span} 之间",
      "核对 {field}：提出不早于工作启动，期限和完成不早于提出，已发生的不晚于数据更新日",
    ],
    en: [
      "The day {value} is not within {span}",
      "Check {field}: raised not before the programme began, due and closed not before raised, and nothing that has happened after the data's day",
    ],
  },
  "action-closed": {
    "zh-CN": [
      "完成日期与状态“{state}”不一致",
      "状态为 done 时填写 closed 日期，其他状态 closed 为 null",
    ],
    en: [
      "The closing day does not agree with the state “{state}”",
      "Give “closed” a day when the state is done, and null otherwise",
    ],
  },
  "illustrative-about-real": {
    "zh-CN": [
      "示例内容写到了真实记录“{value}”上",
      "示例分数和清单只能属于示例记录；若有出处，把 provenance.kind 改为 report 或 public",
    ],
    en: [
      "Made-up content is said about the real record “{value}”",
      "Illustrative scores and actions belong to illustrative records only; if it has a source, make provenance.kind report or public",
    ],
  },
  "model-missing": {
    "zh-CN": [
      "所属示范带没有区域化模式，却填写了 modelRole",
      "把 modelRole 改为 null，或给示范带 {belt} 填写 model",
    ],
    en: [
      "It has a modelRole, but its belt names no regional model",
      "Make modelRole null, or give the belt {belt} a model",
    ],
  },
  "model-hubs": {
    "zh-CN": [
      "示范带 {belt} 的模式已有中心 {other}",
      "一个模式只有一个 hub：把其中一个改为 member 或 wider",
    ],
    en: [
      "The model of belt {belt} already has the hub {other}",
      "A model has one hub: make one of them member or wider",
    ],
  },
  "dangling-point": {
    "zh-CN": ["没有编号为 {value} 的示范点", "改成 points 文件里有的 id，或先添加这个示范点"],
    en: ["There is no point {value}", "Use an id of the points file, or add the point first"],
  },
  "feedback-privacy": {
    "zh-CN": [
      "意见有处可送，却没有说明由谁阅读",
      "在 dataset.json 的 feedback.privacy 和 privacyEn 里写明由谁阅读、保存多久",
    ],
    en: [
      "Feedback goes somewhere, yet nothing says who reads it",
      "Say in feedback.privacy and privacyEn of dataset.json who reads it and how long it is kept",
    ],
  },
  "tour-empty": {
    "zh-CN": [
      "{file} 里一个场景也没有",
      "至少写一个场景；要用自动生成的导览，就把 dataset.json 里的 files.tour 改为 null",
    ],
    en: [
      "{file} has no scene",
      "Write at least one scene; for the generated tour make files.tour in dataset.json null",
    ],
  },
  "tour-unplaced": {
    "zh-CN": [
      "“{value}”还没有落到地图上，镜头无处可去",
      "补上坐标（示范带至少要有两个已定位的示范点），或删去这个场景",
    ],
    en: [
      "“{value}” is not on the map yet, so there is nothing to fly to",
      "Give it a position (a belt needs two points that have one), or remove the scene",
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"zh-CN" | "en", FaultWordPair>>>>;
