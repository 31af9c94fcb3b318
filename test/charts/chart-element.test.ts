// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdRankBand, type RankRow } from "../../src/charts/hd-rank-band.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { observeSizes, resize } from "../support/observed-sizes.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

const rows: readonly RankRow[] = [
  { id: "east", name: "东带（示例）", rank: 1, best: 1, worst: 2, text: "82.0" },
  { id: "west", name: "<b>西带</b>", rank: 2, best: 1, worst: 2, text: "81.0–90.0" },
  { id: "north", name: "北带", rank: null, best: null, worst: null, text: "不排名" },
];
const table = {
  columns: ["示范带", "名次"],
  rows: [
    { header: "东带（示例）", cells: ["1（1–2）"] },
    { header: "<b>西带</b>", cells: ["2（1–2）"] },
  ],
};

async function showBand(width = 600): Promise<HdRankBand> {
  const band = await showElement(HdRankBand, { heading: "名次", summary: "横条", rows, table });
  await resize(band, width);
  return band;
}

const press = async (band: HdRankBand, init: KeyboardEventInit): Promise<void> => {
  const button = oneIn(band, "header button");
  button.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  await band.updateComplete;
};

beforeEach(async () => {
  observeSizes();
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

test("a chart is a drawing first, a table one key away, and a drawing again", async () => {
  const band = await showBand();
  expect(allIn(band, "svg")).toHaveLength(1);
  await press(band, { key: "t" });
  expect(allIn(band, "svg")).toHaveLength(0);
  expect(allIn(band, "tbody tr").map((row) => readText(row))).toEqual([
    "东带（示例） 1（1–2）",
    "<b>西带</b> 2（1–2）",
  ]);
  expect(allIn(band, "thead th").map(({ textContent }) => textContent)).toEqual(table.columns);
  oneIn(band, "header button").click();
  await band.updateComplete;
  expect(allIn(band, "svg")).toHaveLength(1);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
  "a shortcut of the browser stays the browser's: %o",
  async (modifier) => {
    const band = await showBand();
    await press(band, { key: "t", ...modifier });
    expect(allIn(band, "svg")).toHaveLength(1);
  },
);

test("the button says what it shows next", async () => {
  const band = await showBand();
  const button = oneIn(band, "header button");
  expect(button.getAttribute("aria-label")).toBe("名次: 表格");
  await press(band, { key: "t" });
  expect(button.getAttribute("aria-label")).toBe("名次: 图");
});

test("on paper it is drawn at the width of paper, whatever the screen had", async () => {
  const band = await showBand(320);
  dispatchEvent(new Event("beforeprint"));
  await band.updateComplete;
  expect(oneIn(band, "svg").getAttribute("width")).toBe("680");
  dispatchEvent(new Event("afterprint"));
  await band.updateComplete;
  expect(oneIn(band, "svg").getAttribute("width")).toBe("320");
});

test("a row is a button for pointer and keys, and names are text", async () => {
  const band = await showBand();
  const chosen = listen(band, "hd-chart-select");
  const buttons = allIn(band, "[role=button]");
  expect(buttons.map((each) => each.getAttribute("aria-label"))).toEqual([
    "东带（示例） 82.0",
    "<b>西带</b> 81.0–90.0",
    "北带 不排名",
  ]);
  buttons[0]?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  for (const key of ["Enter", " "]) {
    buttons[1]?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }
  buttons[2]?.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  expect(chosen.map(({ id }) => id)).toEqual(["east", "west", "west"]);
  expect(allIn(band, "b")).toEqual([]);
});

test("a belt without a rank has no place on the scale", async () => {
  const band = await showBand();
  expect(allIn(band, "circle.met")).toHaveLength(2);
});
