// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HdCopyRow } from "../../src/components/hd-copy-row.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { oneIn, showElement } from "../support/show-element.ts";

const show = () => showElement(HdCopyRow, { label: "地址", text: "五四路 320 号" });
const outcome = (row: HdCopyRow) => oneIn(row, "[role=status]").textContent?.trim();

beforeEach(() => setLocale("zh-CN"));
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("the text is copied as it stands, and the reader is told", async () => {
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    written.push(text);
  });
  const row = await show();
  expect(oneIn(row, "button").getAttribute("aria-label")).toBe("复制地址");
  oneIn(row, "button").click();
  await expect.poll(() => outcome(row)).toBe("已复制");
  expect(written).toEqual(["五四路 320 号"]);
});

test("where a page may not write to the clipboard, the text is selected to be copied by hand", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
  const row = await show();
  oneIn(row, "button").click();
  await expect.poll(() => outcome(row)).toContain("已选中");
  expect(getSelection()?.toString()).toBe("五四路 320 号");
});

test("another text is not said to be copied", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const row = await show();
  oneIn(row, "button").click();
  await expect.poll(() => outcome(row)).toBe("已复制");
  row.text = "六一路 1 号";
  await row.updateComplete;
  expect(outcome(row)).toBe("");
});
