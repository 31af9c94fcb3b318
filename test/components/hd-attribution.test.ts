// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdAttribution } from "../../src/components/hd-attribution.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

const sources = [
  { name: "区县边界", nameEn: "District borders", licence: "MIT", page: "example.org/borders" },
  { name: "地名", nameEn: "Place names", licence: "CC0", page: null },
];

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("without a review number it says that one is to be filled in", async () => {
  const attribution = await showElement(HdAttribution, { sources, reviewNumber: "" });
  expect(readText(attribution)).toContain("审图号：待填");
});

test("with a review number it shows it", async () => {
  const attribution = await showElement(HdAttribution, { sources, reviewNumber: "闽S（2020）1号" });
  expect(readText(attribution)).toContain("审图号：闽S（2020）1号");
  expect(readText(attribution)).not.toContain("待填");
});

test("the water is said to be schematic", async () => {
  const attribution = await showElement(HdAttribution, { sources });
  expect(readText(attribution)).toContain("示意水系");
});

test("the sources unfold with licence and page, in the reader's language", async () => {
  const attribution = await showElement(HdAttribution, { sources });
  const fold = oneIn(attribution, "button");
  expect([fold.getAttribute("aria-expanded"), allIn(attribution, "li").length]).toEqual([
    "false",
    0,
  ]);
  fold.click();
  await attribution.updateComplete;
  const items = () =>
    allIn(attribution, "li").map((item) => item.textContent?.replaceAll(/\s+/g, " ").trim());
  expect(fold.getAttribute("aria-expanded")).toBe("true");
  expect(items()).toEqual(["区县边界 MIT · example.org/borders", "地名 CC0"]);
  await setLocale("en");
  await attribution.updateComplete;
  expect(items()).toEqual(["District borders MIT · example.org/borders", "Place names CC0"]);
});
