import { expect, test } from "vitest";
import { cardZhCn } from "../../src/i18n/card-words-zh-cn.ts";
import { dossierZhCn } from "../../src/i18n/dossier-words-zh-cn.ts";
import { en } from "../../src/i18n/en.ts";
import { feedbackZhCn } from "../../src/i18n/feedback-words-zh-cn.ts";
import { guideZhCn } from "../../src/i18n/guide-words-zh-cn.ts";
import { partsZhCn } from "../../src/i18n/parts-words-zh-cn.ts";
import { presenterZhCn } from "../../src/i18n/presenter-words-zh-cn.ts";
import { searchZhCn } from "../../src/i18n/search-words-zh-cn.ts";
import { visitZhCn } from "../../src/i18n/visit-words-zh-cn.ts";
import { wallZhCn } from "../../src/i18n/wall-words-zh-cn.ts";
import { zhCn as pageZhCn, type WordId } from "../../src/i18n/zh-cn.ts";

const zhCn: Readonly<Record<WordId, string>> = {
  ...pageZhCn,
  ...partsZhCn,
  ...cardZhCn,
  ...dossierZhCn,
  ...feedbackZhCn,
  ...guideZhCn,
  ...presenterZhCn,
  ...searchZhCn,
  ...visitZhCn,
  ...wallZhCn,
};
const ids = Object.keys(zhCn) as WordId[];
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();

test("both languages have the same words", () => {
  expect(Object.keys(en).sort()).toEqual([...ids].sort());
});

test("no word is empty, and each has the same blanks to fill in in both languages", () => {
  expect(ids.filter((id) => zhCn[id].trim() === "" || en[id].trim() === "")).toEqual([]);
  for (const id of ids) expect(placeholders(en[id]), id).toEqual(placeholders(zhCn[id]));
});

/** What stays as it is in Chinese: names of techniques, commands and their values. */
const LATIN_NAMES = /WebGL|Home|WGS 84|npm run data:check|\{\w+\}/g;

test("English has no Chinese character, Chinese no English word", () => {
  const chinese = ids.filter((id) => /[\u3000-\u9fff\uff00-\uffef]/.test(en[id]));
  const latin = ids.filter((id) => /[A-Za-z]{2}/.test(zhCn[id].replaceAll(LATIN_NAMES, "")));
  expect({ chinese, latin }).toEqual({ chinese: [], latin: [] });
});
