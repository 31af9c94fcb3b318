// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import {
  formatCount,
  formatHours,
  formatLength,
  formatList,
  formatMonth,
} from "../../src/i18n/format.ts";
import { setLocale, translate } from "../../src/i18n/translate.ts";

const LENGTHS: readonly (readonly [meters: number, text: string])[] = [
  [0, "0 m"],
  [2, "2 m"],
  [9.6, "10 m"],
  [14, "10 m"],
  [416, "420 m"],
  [994, "990 m"],
  [995, "1.0 km"],
  [1_649, "1.6 km"],
  [23_000, "23.0 km"],
  [99_400, "99.4 km"],
  [99_500, "100 km"],
  [1_234_567, "1,235 km"],
];

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  beforeEach(() => setLocale(language));

  test.each(LENGTHS)("%d metres are %s", (meters, text) => {
    expect(formatLength(meters)).toBe(text);
  });

  test("counts have separators", () => {
    expect(formatCount(8_291_268)).toBe("8,291,268");
  });
});

test.each([
  ["2019-05", "2019年5月", "May 2019"],
  ["2018-12", "2018年12月", "Dec 2018"],
  ["2020-01", "2020年1月", "Jan 2020"],
])("%s is %s and %s, in every time zone", async (month, chinese, english) => {
  await setLocale("zh-CN");
  expect(formatMonth(month)).toBe(chinese);
  await setLocale("en");
  expect(formatMonth(month)).toBe(english);
});

test.each([
  ["24/7", "全天开放", "Open all day"],
  ["Sa 09:00-12:00", "周六 09:00–12:00", "Sat 09:00–12:00"],
  [
    "Mo-Fr 08:30-17:30; Sa 09:00-12:00",
    "周一至周五 08:30–17:30、周六 09:00–12:00",
    "Mon–Fri 08:30–17:30, Sat 09:00–12:00",
  ],
])("%s is %s and %s", async (hours, chinese, english) => {
  await setLocale("zh-CN");
  expect(formatHours(hours)).toBe(chinese);
  await setLocale("en");
  expect(formatHours(hours)).toBe(english);
});

test("a list is joined as the language does", async () => {
  await setLocale("zh-CN");
  expect(formatList(["咨询", "阅读"])).toBe("咨询、阅读");
  await setLocale("en");
  expect(formatList(["Advice", "Reading"])).toBe("Advice, Reading");
});

test("blanks are filled with what is given, as it is given", async () => {
  await setLocale("zh-CN");
  expect(translate("faults.place", { file: "$& {row}", row: 3 })).toBe("$& {row} 第 3 行");
  expect(translate("list.count", {})).toBe("共 {count} 项");
});
