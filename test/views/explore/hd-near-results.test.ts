// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { HdNearList } from "../../../src/components/hd-near-list.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { HdNearResults } from "../../../src/views/explore/hd-near-results.ts";
import "../../support/all-words.ts";
import { CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";
import { oneIn, showElement } from "../../support/show-element.ts";

const data = readDataSet(CITY);
/** A Monday evening in Fuzhou: offices are closed, some centres are not. */
const now = () => new Date("2026-11-23T19:00:00+08:00");
const show = () => showElement(HdNearResults, { data, from: [119.3, 26.08], now });
const entries = (results: HdNearResults) => oneIn<HdNearList>(results, "hd-near-list").entries;

async function filter(results: HdNearResults, name: string, value: string): Promise<void> {
  const select = oneIn<HTMLSelectElement>(results, `select[data-filter=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
  await results.updateComplete;
}

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("every result says how long the walk is, that it is estimated, and whether it is open", async () => {
  const shown = entries(await show());
  expect(shown).toHaveLength(20);
  for (const { walk, distance, opening } of shown) {
    expect(walk).toMatch(/步行约 .*（估算）$/);
    expect(distance).toMatch(/^直线 .* k?m$/);
    expect(opening).not.toBe("");
  }
});

test("filters narrow the results by kind, grade, belt and what is open", async () => {
  const results = await show();
  await filter(results, "kind", "centre");
  expect(new Set(entries(results).map(({ record }) => record.kind))).toEqual(new Set(["centre"]));
  expect(entries(results)).toHaveLength(data.centres.filter(({ position }) => position).length);

  await filter(results, "kind", "");
  await filter(results, "grade", "municipal");
  const grades = entries(results).map(({ record }) =>
    data.points.find(({ id }) => id === record.id),
  );
  expect(new Set(grades.map((point) => point?.grade))).toEqual(new Set(["municipal"]));

  await filter(results, "grade", "");
  const belt = data.belts[0]?.id ?? "";
  await filter(results, "belt", belt);
  const all = [...data.points, ...data.centres, ...data.squares];
  const wanted = all.filter((record) => record.belt === belt && record.position);
  expect(entries(results)).toHaveLength(Math.min(20, wanted.length));

  await filter(results, "belt", "");
  const box = oneIn<HTMLInputElement>(results, "input[type=checkbox]");
  box.checked = true;
  box.dispatchEvent(new Event("change"));
  await results.updateComplete;
  expect(entries(results).length).toBeGreaterThan(0);
  expect(entries(results).every(({ isOpen }) => isOpen)).toBe(true);
});
