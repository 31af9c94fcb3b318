// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdNotice } from "../../src/components/hd-notice.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, oneIn, showElement } from "../support/show-element.ts";

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("a message is announced as it comes: the place for it stands there before", async () => {
  const notice = await showElement(HdNotice, { text: null });
  const status = oneIn(notice, "[role=status]");
  expect(status.textContent?.trim()).toBe("");
  notice.text = "<u>select=belt:old</u>";
  await notice.updateComplete;
  expect(oneIn(notice, "[role=status]")).toBe(status);
  expect(status.textContent).toContain("<u>select=belt:old</u>");
  expect(allIn(notice, "u")).toEqual([]);
});

test("the reader closes it", async () => {
  const notice = await showElement(HdNotice, { text: "…" });
  let closed = 0;
  notice.addEventListener("close", () => {
    closed += 1;
  });
  oneIn(notice, "button").click();
  expect(closed).toBe(1);
});
