// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdTourControls } from "../../src/components/hd-tour-controls.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, readText, showElement } from "../support/show-element.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

const names = (controls: HdTourControls) =>
  allIn(controls, "button").map(
    (button) => button.getAttribute("aria-label") ?? button.textContent?.trim(),
  );

test("while it plays it can be paused; each control asks for what it says", async () => {
  const controls = await showElement(HdTourControls, { playing: true });
  const heard = listen(controls, "hd-wall-command");
  expect(names(controls)).toEqual([
    "上一个",
    "暂停",
    "下一个",
    "选择示范带或示范点",
    "打开演示控制",
    "全屏",
  ]);
  for (const button of allIn(controls, "button")) button.click();
  expect(heard.map(({ command }) => command)).toEqual([
    "previous",
    "pause",
    "next",
    "list",
    "presenter",
    "fullscreen",
  ]);
});

test("while it stands it says when it goes on, and can be kept from that", async () => {
  const controls = await showElement(HdTourControls, { playing: false, idleLeft: 42 });
  const heard = listen(controls, "hd-wall-command");
  expect(readText(controls)).toContain("42 秒后继续");
  expect(names(controls)).toContain("继续");
  allIn(controls, "button").at(-1)?.click();
  expect(heard.map(({ command }) => command)).toEqual(["hold"]);
  controls.held = true;
  controls.idleLeft = null;
  await controls.updateComplete;
  expect(readText(controls)).toContain("已保持暂停");
  expect(readText(controls)).not.toContain("秒后继续");
});

test("other views are plain links", async () => {
  const links = [{ name: "地图", href: "?select=belt:west", language: null }];
  const controls = await showElement(HdTourControls, { links });
  const [link] = allIn<HTMLAnchorElement>(controls, "a");
  expect([link?.textContent, link?.getAttribute("href")]).toEqual(["地图", "?select=belt:west"]);
});
