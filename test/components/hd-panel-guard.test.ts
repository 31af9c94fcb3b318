// @vitest-environment happy-dom
import { html } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HdPanelGuard } from "../../src/components/hd-panel-guard.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { showElement } from "../support/show-element.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

const broken = () => {
  throw new RangeError("no such belt");
};
const text = (guard: HdPanelGuard) => guard.textContent?.replaceAll(/\s+/g, " ").trim();

test("it shows what the function makes, in the tree around it", async () => {
  const guard = await showElement(HdPanelGuard, { content: () => html`<p>十三条</p>` });
  expect(guard.shadowRoot).toBeNull();
  expect(text(guard)).toBe("十三条");
});

test("a panel that fails is a small line, and is back when it can be made again", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const guard = await showElement(HdPanelGuard, { content: broken });
  expect(text(guard)).toBe("这一块暂时显示不出来。");
  expect(told).toHaveBeenCalledOnce();
  guard.content = () => html`<p>好了</p>`;
  await guard.updateComplete;
  expect(text(guard)).toBe("好了");
});

test("a panel that worked before fails without the page, and without the others", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const one = await showElement(HdPanelGuard, { content: () => html`<p>一</p>` });
  const other = await showElement(HdPanelGuard, { content: () => html`<p>二</p>` });
  one.content = () => html`<p>${broken()}</p>`;
  await one.updateComplete;
  expect(text(one)).toBe("这一块暂时显示不出来。");
  expect(text(other)).toBe("二");
});

test("it speaks the other language in place", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const guard = await showElement(HdPanelGuard, { content: broken });
  await setLocale("en");
  await guard.updateComplete;
  expect(text(guard)).toBe("This part cannot be shown just now.");
});
