// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from "vitest";
import { getLocale, setLocale } from "../../../src/i18n/translate.ts";
import { translateCount } from "../../../src/i18n/translate-count.ts";
import "../../../src/i18n/wall-words.ts";
import { splitPeople } from "../../../src/views/wall/coverage-panel.ts";

const before = getLocale();
beforeAll(() => setLocale(before));
afterEach(() => setLocale(before));

test("people are counted as each language counts many", async () => {
  expect([906_229, 12_345_678].map(splitPeople)).toEqual([
    ["90.6", "万"],
    ["1234.6", "万"],
  ]);
  await setLocale("en");
  expect([1, 906_229, 1_234_567].map(splitPeople)).toEqual([
    ["1", ""],
    ["906,229", ""],
    ["1.2", "million"],
  ]);
});

test("English tells one point from many", async () => {
  const words = (count: number) =>
    translateCount(count, "wall.municipal-point", "wall.municipal-points");
  expect([1, 2].map(words)).toEqual(["市级示范点", "市级示范点"]);
  await setLocale("en");
  expect([0, 1, 2].map(words)).toEqual(["municipal points", "municipal point", "municipal points"]);
});
