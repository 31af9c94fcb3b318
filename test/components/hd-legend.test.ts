// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdLegend, type LegendEntry } from "../../src/components/hd-legend.ts";
import { MARKS } from "../../src/domain/marks.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

const entries: readonly LegendEntry[] = [
  { sign: "belt", label: "示范带" },
  { sign: "municipal", label: "市级示范点" },
  { sign: "sample", label: "示例" },
];
const labels = (legend: HdLegend) => allIn(legend, "li").map((item) => item.textContent?.trim());

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("shows exactly the entries it is given, in their order", async () => {
  const legend = await showElement(HdLegend, { entries });
  expect(labels(legend)).toEqual(["示范带", "市级示范点", "示例"]);
  legend.entries = entries.slice(1, 2);
  await legend.updateComplete;
  expect(labels(legend)).toEqual(["市级示范点"]);
});

test("says so when the map shows nothing", async () => {
  const legend = await showElement(HdLegend, { entries: [] });
  expect(labels(legend)).toEqual([]);
  expect(readText(legend)).toContain("当前没有显示的要素");
});

test("a mark looks as on the map, everything else has a sign of its own", async () => {
  const signs = [...MARKS, "belt", "corridor", "water", "sample"] as const;
  const legend = await showElement(HdLegend, {
    entries: signs.map((sign) => ({ sign, label: sign })),
  });
  const marks = allIn<HTMLElement & { readonly mark: string }>(legend, "hd-mark");
  expect(marks.map(({ mark }) => mark)).toEqual([...MARKS]);
  for (const sign of ["belt", "corridor", "water", "sample"]) oneIn(legend, `.sign.${sign}`);
});
