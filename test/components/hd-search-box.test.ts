// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HdSearchBox } from "../../src/components/hd-search-box.ts";
import type { SearchResults, SearchRow } from "../../src/components/search-results.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

const plain = (text: string) => ({ text, marks: [] });
const row = (id: string, name: string, places: SearchRow["places"] = []): SearchRow => ({
  record: { kind: "point", id },
  name: { text: name, marks: [{ start: 0, end: 1 }] },
  details: [plain("示范点"), plain("东区")],
  foundBy: null,
  mark: "county",
  illustrative: false,
  places,
});
const ROWS = [
  row("gate", "东门", [[119.3, 26.1]]),
  row("bold", "东<b>桥</b>"),
  row("hall", "东厅", [
    [119.3, 26.2],
    [119.3, 26.05],
  ]),
];

/** Finds every row whose name begins with the text. */
const find = (text: string): SearchResults => {
  const rows = ROWS.filter(({ name }) => name.text.startsWith(text));
  return { rows, total: rows.length, isNear: false };
};

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

const input = (box: HdSearchBox) => oneIn<HTMLInputElement>(box, "input");
const options = (box: HdSearchBox) => allIn(box, "[role=option]");

async function showBox(properties: Partial<HdSearchBox> = {}): Promise<HdSearchBox> {
  const box = await showElement(HdSearchBox, { find, ...properties });
  box.focus();
  await vi.waitFor(async () => {
    await import("../../src/components/search-parts.ts");
    await box.updateComplete;
  });
  return box;
}

async function type(box: HdSearchBox, text: string): Promise<void> {
  input(box).value = text;
  input(box).dispatchEvent(new Event("input"));
  await box.updateComplete;
}

async function press(
  box: HdSearchBox,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  input(box).dispatchEvent(event);
  await box.updateComplete;
  return event;
}

test("what is typed is found at once, with its marks, and said to be so many", async () => {
  const box = await showBox();
  expect(input(box).getAttribute("aria-expanded")).toBe("false");
  await type(box, "东");
  expect(options(box).map((option) => oneIn2(option, ".name"))).toEqual([
    "东门",
    "东<b>桥</b>",
    "东厅",
  ]);
  expect(allIn(box, "mark").map(({ textContent }) => textContent)).toEqual(["东", "东", "东"]);
  expect(allIn(box, "b")).toEqual([]);
  expect(input(box).getAttribute("aria-expanded")).toBe("true");
  expect(oneIn(box, "[role=status]").textContent).toContain("找到 3 条");
  await type(box, "西");
  expect(options(box)).toEqual([]);
  expect(readText(box)).toContain("没有找到“西”");
  expect(readText(box)).toContain("拼音");
});

const oneIn2 = (element: Element, selector: string) => element.querySelector(selector)?.textContent;

test("arrow keys go round the options while the keyboard stays in the field, and Enter chooses", async () => {
  const box = await showBox();
  const chosen = listen(box, "hd-record-select");
  const kept = listen(box, "hd-recent-search");
  await type(box, "东");
  const pointed = () => input(box).getAttribute("aria-activedescendant");
  expect(pointed()).toBe(null);
  await press(box, "ArrowUp");
  expect(pointed()).toBe("option-2");
  await press(box, "ArrowDown");
  await press(box, "ArrowDown");
  expect(pointed()).toBe("option-1");
  expect(options(box).map((option) => option.getAttribute("aria-selected"))).toEqual([
    "false",
    "true",
    "false",
  ]);
  expect(box.shadowRoot?.activeElement).toBe(input(box));
  await press(box, "Enter");
  expect(chosen.map(({ record }) => record?.id)).toEqual(["bold"]);
  expect(kept.map(({ change }) => change)).toEqual([{ type: "keep", text: "东" }]);
  expect(options(box)).toEqual([]);
});

test("Enter without a choice takes the best; where nothing was found it does nothing", async () => {
  const box = await showBox();
  const chosen = listen(box, "hd-record-select");
  await type(box, "西");
  await press(box, "Enter");
  expect(chosen).toEqual([]);
  await type(box, "东");
  await press(box, "Enter");
  expect(chosen.map(({ record }) => record?.id)).toEqual(["gate"]);
});

test("a press on a row chooses it and does not take the keyboard away first", async () => {
  const box = await showBox();
  const chosen = listen(box, "hd-record-select");
  await type(box, "东");
  const last = options(box)[2];
  const down = new Event("pointerdown", { cancelable: true });
  last?.dispatchEvent(down);
  last?.click();
  expect(down.defaultPrevented).toBe(true);
  expect(chosen.map(({ record }) => record?.id)).toEqual(["hall"]);
});

test("what an input method composes is neither searched nor chosen by its keys", async () => {
  const box = await showBox();
  const chosen = listen(box, "hd-record-select");
  await type(box, "东");
  input(box).dispatchEvent(new Event("compositionstart"));
  await type(box, "东m");
  await press(box, "ArrowDown");
  await press(box, "Enter");
  expect(chosen).toEqual([]);
  expect(options(box).length).toBe(3);
  input(box).value = "东门";
  input(box).dispatchEvent(new Event("compositionend"));
  await box.updateComplete;
  expect(options(box).length).toBe(1);
});

test("Escape empties the field before anything else closes, then is another's", async () => {
  const box = await showBox();
  const heard: Event[] = [];
  document.body.addEventListener("keydown", (event) => heard.push(event), { once: true });
  await type(box, "东");
  await press(box, "Escape");
  expect(input(box).value).toBe("");
  expect(heard).toEqual([]);
  await press(box, "Escape");
  expect(heard.length).toBe(1);
});

test("distance is that of the nearest place, and none without an origin or a place", async () => {
  const box = await showBox();
  await type(box, "东");
  expect(readText(box)).not.toContain("直线");
  box.origin = [119.3, 26.1];
  await box.updateComplete;
  const distances = options(box).map((option) => oneIn2(option, ".distance") ?? null);
  expect(distances).toEqual(["直线 0 m", null, "直线 5.5 km"]);
});

test("recent searches are offered while nothing is typed, taken up, forgotten one by one or all", async () => {
  const box = await showBox({ recent: ["东门", "<i>西</i>"] });
  const changes = listen(box, "hd-recent-search");
  expect(allIn(box, ".again").map(({ textContent }) => textContent)).toEqual(["东门", "<i>西</i>"]);
  await press(box, "ArrowDown");
  expect(box.shadowRoot?.activeElement).toBe(allIn(box, ".again")[0]);
  allIn(box, ".forget")[1]?.click();
  oneIn(box, ".heading button").click();
  expect(changes.map(({ change }) => change)).toEqual([
    { type: "forget", text: "<i>西</i>" },
    { type: "forget-all" },
  ]);
  allIn(box, ".again")[0]?.click();
  await box.updateComplete;
  expect(input(box).value).toBe("东门");
  expect(options(box).length).toBe(1);
});

test("it asks for the search when it is turned to, and says that it waits for it", async () => {
  const box = await showElement(HdSearchBox, {});
  const wanted = listen(box, "hd-search-wanted");
  box.focus();
  expect(wanted.length).toBe(1);
  await vi.waitFor(async () => {
    await type(box, "东");
    expect(readText(box)).toContain("正在准备搜索");
  });
  box.find = find;
  await box.updateComplete;
  expect(options(box).length).toBe(3);
});

test("what is only near is said to be so, in the reader's language", async () => {
  const box = await showBox({ find: () => ({ rows: ROWS, total: 90, isNear: true }) });
  await type(box, "洞");
  expect(oneIn(box, "[role=status]").textContent).toContain("没有完全相符的，以下 90 条相近");
  await setLocale("en");
  await box.updateComplete;
  expect(oneIn(box, "[role=status]").textContent).toContain("No exact match; 90 come close");
});
