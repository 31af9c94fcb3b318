// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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

/** A device whose pointer and network are as said. */
function onDevice({
  pointer,
  online,
}: {
  readonly pointer: boolean;
  readonly online: boolean;
}): void {
  const query = Object.assign(new EventTarget(), { matches: pointer });
  vi.spyOn(globalThis, "matchMedia").mockReturnValue(query as unknown as MediaQueryList);
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(online);
}

const LINKS = [
  { name: "English", href: "?lang=en", language: "en" },
  { name: "地图", href: "?select=belt:west", language: null },
];
const linkNames = (controls: HdTourControls) =>
  allIn(controls, "a").map((link) => link.textContent?.trim());

test("other views open in a window of their own, never in the wall's place", async () => {
  onDevice({ pointer: true, online: true });
  const controls = await showElement(HdTourControls, { links: LINKS });
  const [, link] = allIn<HTMLAnchorElement>(controls, "a");
  expect(link?.getAttribute("href")).toBe("?select=belt:west");
  expect(link?.target).toBe("_blank");
});

test.each([
  { pointer: false, online: true },
  { pointer: true, online: false },
])("where they lead nowhere or nobody comes back, they are not offered: %o", async (device) => {
  onDevice(device);
  const controls = await showElement(HdTourControls, { links: LINKS });
  expect(linkNames(controls)).toEqual(["English"]);
});

test("they go when the network does", async () => {
  onDevice({ pointer: true, online: true });
  const controls = await showElement(HdTourControls, { links: LINKS });
  expect(linkNames(controls)).toEqual(["English", "地图"]);
  onDevice({ pointer: true, online: false });
  window.dispatchEvent(new Event("offline"));
  await controls.updateComplete;
  expect(linkNames(controls)).toEqual(["English"]);
});
