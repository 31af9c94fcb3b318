// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { setLocale } from "../../../src/i18n/translate.ts";
import { scoreWords } from "../../../src/views/wall/belt-panel.ts";

beforeEach(() => setLocale("zh-CN"));

test("a score is told between what is on record and what is possible", () => {
  expect(scoreWords({ low: 40.2, high: 81.5 }, false)).toMatch(/^有据可查 40\.2 分 · .*81\.5 分$/);
  expect(scoreWords({ low: 77.4, high: 77.4 }, false)).toBe("有据可查 77.4 分");
});

test("the score of a sample belt is on no record, and says so", async () => {
  expect(scoreWords({ low: 77.4, high: 77.4 }, true)).toBe("示例得分 77.4 分");
  await setLocale("en");
  expect(scoreWords({ low: 77.4, high: 80 }, true)).toMatch(/^sample score 77\.4 · /);
});
