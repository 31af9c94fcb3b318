// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  HdRecordList,
  type ListEntry,
  type ListSection,
} from "../../src/components/hd-record-list.ts";
import type { RecordKind } from "../../src/domain/record-kinds.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

const entry = (
  kind: RecordKind,
  id: string,
  name: string,
  stops?: readonly ListEntry[],
): ListEntry => ({
  record: { kind, id },
  name,
  detail: `${name}简介`,
  mark: kind === "belt" || kind === "corridor" ? kind : "county",
  illustrative: false,
  ...(stops && { stops }),
});
const stops = [entry("point", "west-01", "东门"), entry("point", "west-02", "<i>西门</i>")];
const sections: readonly ListSection[] = [
  {
    id: "belts",
    title: "示范带",
    hidden: false,
    entries: [entry("belt", "west", "西带", stops), entry("belt", "east", "东带", [])],
  },
  { id: "centres", title: "服务中心", hidden: false, entries: [entry("centre", "hall", "大厅")] },
  { id: "squares", title: "广场", hidden: false, entries: [] },
];
const show = (properties: Partial<HdRecordList> = {}) =>
  showElement(HdRecordList, { sections, ...properties });
const row = (list: HdRecordList, reference: string) => oneIn(list, `[data-record="${reference}"]`);

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("every section has its heading with its count, an empty one says so", async () => {
  const list = await show();
  expect(allIn(list, "h2").map(readHeading)).toEqual([
    "示范带 共 2 项",
    "服务中心 共 1 项",
    "广场 共 0 项",
  ]);
  const sectionOf = (id: string) => oneIn(list, `section[aria-labelledby="section-${id}"]`);
  expect(readText(sectionOf("squares"))).toContain("这个区县没有。");
  expect(readText(sectionOf("centres"))).toContain("大厅简介");
});
const readHeading = (heading: Element) => heading.textContent?.replaceAll(/\s+/g, " ").trim();

test("the selected record is marked as the present one, and only that", async () => {
  const list = await show({ selection: { kind: "centre", id: "hall" } });
  const current = () =>
    allIn(list, "[aria-current=true]").map((each) => each.getAttribute("data-record"));
  expect(current()).toEqual(["centre:hall"]);
  list.selection = { kind: "square", id: "hall" };
  await list.updateComplete;
  expect(current()).toEqual([]);
});

test("choosing a row asks for its record; pointing at it and leaving it are told too", async () => {
  const list = await show();
  const [chosen, pointed] = [listen(list, "hd-record-select"), listen(list, "hd-record-point")];
  const hall = row(list, "centre:hall");
  hall.click();
  hall.dispatchEvent(new Event("pointerenter"));
  hall.dispatchEvent(new Event("pointerleave"));
  hall.dispatchEvent(new Event("focus"));
  hall.dispatchEvent(new Event("blur"));
  const record = { kind: "centre", id: "hall" };
  expect(chosen.map((event) => event.record)).toEqual([record]);
  expect(pointed.map((event) => event.record)).toEqual([record, null, record, null]);
});

test("a belt shows its stops when it is asked to, and folds them again", async () => {
  const list = await show();
  const [expand] = allIn<HTMLButtonElement>(list, ".expand");
  const shownStops = () => allIn(list, "ol [data-record]").map((each) => each.dataset.record);
  expect(expand?.getAttribute("aria-label")).toBe("展开 西带 的示范点");
  expect([expand?.getAttribute("aria-expanded"), shownStops()]).toEqual(["false", []]);
  expand?.click();
  await list.updateComplete;
  expect(expand?.getAttribute("aria-expanded")).toBe("true");
  expect(shownStops()).toEqual(["point:west-01", "point:west-02"]);
  expand?.click();
  await list.updateComplete;
  expect(shownStops()).toEqual([]);
});

test("the belt in focus is open without being asked", async () => {
  const list = await show({ openBelt: "west", selection: { kind: "point", id: "west-02" } });
  expect(row(list, "point:west-02").getAttribute("aria-current")).toBe("true");
});

test("what has no stops has nothing to unfold", async () => {
  const list = await show();
  expect(allIn(list, ".expand")).toHaveLength(2);
});

test("the keyboard is put on a record's row, and told when there is none", async () => {
  const list = await show();
  expect(list.focusRecord({ kind: "centre", id: "hall" }, {})).toBe(true);
  expect(list.shadowRoot?.activeElement).toBe(row(list, "centre:hall"));
  expect(list.focusRecord({ kind: "centre", id: "nobody" }, {})).toBe(false);
});

test("a name with markup is text", async () => {
  const list = await show({ openBelt: "west" });
  expect(allIn(list, "i")).toEqual([]);
  expect(oneIn(list, `[data-record="point:west-02"] .name`).textContent).toBe("<i>西门</i>");
});

test("the language changes in place", async () => {
  const list = await show();
  await setLocale("en");
  await list.updateComplete;
  expect(readHeading(allIn(list, "h2")[0] as Element)).toBe("示范带 2 in all");
});
