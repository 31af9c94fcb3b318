// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdTourList, type TourListEntry } from "../../src/components/hd-tour-list.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, oneIn, readText, showElement } from "../support/show-element.ts";

const entry = (
  id: string,
  number: string,
  name: string,
  sceneId: string | null,
): TourListEntry => ({
  id,
  number,
  name,
  mark: "belt",
  illustrative: false,
  sceneId,
});
const west = entry("west", "1", "西带", "belt:west");
const east = entry("east", "2", "东带", "belt:east");
const lost = entry("lost", "3", "远带", null);

const find = (text: string): readonly TourListEntry[] =>
  [lost, west, east].filter(({ name }) => name.includes(text));

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

async function openList(text = ""): Promise<HdTourList> {
  const list = await showElement(HdTourList, { find });
  await list.open(text);
  return list;
}

async function type(list: HdTourList, text: string): Promise<void> {
  const input = oneIn<HTMLInputElement>(list, "input");
  input.value = text;
  input.dispatchEvent(new Event("input"));
  await list.updateComplete;
}

test("closed, it holds nothing; open, it offers everything and begins with what was typed", async () => {
  const list = await showElement(HdTourList, { find });
  expect(allIn(list, "li")).toEqual([]);
  await list.open("");
  expect(allIn(list, "li .name").map(({ textContent }) => textContent)).toEqual([
    "远带",
    "西带",
    "东带",
  ]);
  document.body.replaceChildren();
  expect(oneIn<HTMLInputElement>(await openList("东"), "input").value).toBe("东");
});

test("what is chosen is jumped to, and the list closes", async () => {
  const list = await openList();
  const heard = listen(list, "hd-wall-command");
  allIn(list, "li button")[1]?.click();
  await list.updateComplete;
  expect(heard.map(({ command }) => command)).toEqual([{ jump: "belt:west" }]);
  expect(oneIn<HTMLDialogElement>(list, "dialog").open).toBe(false);
});

test("Enter jumps to the first that has a scene; where nothing is found it says so and stays", async () => {
  const list = await openList();
  const heard = listen(list, "hd-wall-command");
  await type(list, "带");
  oneIn(list, "form").dispatchEvent(new Event("submit", { cancelable: true }));
  expect(heard.map(({ command }) => command)).toEqual([{ jump: "belt:west" }]);
  document.body.replaceChildren();
  const other = await openList();
  const silent = listen(other, "hd-wall-command");
  await type(other, "河");
  oneIn(other, "form").dispatchEvent(new Event("submit", { cancelable: true }));
  expect(silent).toEqual([]);
  expect(readText(oneIn(other, "dialog"))).toContain("没有找到");
});

test("what the tour does not show cannot be chosen", async () => {
  const list = await openList();
  expect(allIn<HTMLButtonElement>(list, "li button").map(({ disabled }) => disabled)).toEqual([
    true,
    false,
    false,
  ]);
});
