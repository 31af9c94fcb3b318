// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DirectionsContent } from "../../src/components/directions-content.ts";
import { HdDirections } from "../../src/components/hd-directions.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, readText, showElement } from "../support/show-element.ts";

const content: DirectionsContent = {
  address: "五四路 320 号",
  hours: "周一至周日 09:00–21:00",
  notes: ["位置是大致的"],
  apps: [
    { app: "amap", href: "https://uri.amap.com/navigation?to=119,26,a" },
    { app: "google", href: "https://www.google.com/maps/dir/?api=1" },
  ],
  positions: [
    { system: "GCJ-02", text: "26.074513,119.296499" },
    { system: "WGS 84", text: "26.077620,119.291701" },
  ],
};
const show = (changes: Partial<DirectionsContent> = {}) =>
  showElement(HdDirections, { content: { ...content, ...changes } });
const rows = (element: HdDirections) =>
  allIn(element, "hd-copy-row").map((row) => {
    const { label, text } = row as HTMLElementTagNameMap["hd-copy-row"];
    return [label, text];
  });

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("each app is a plain link in a window of its own that learns nothing of this page", async () => {
  const links = allIn<HTMLAnchorElement>(await show(), "a");
  expect(links.map(({ textContent }) => textContent?.trim())).toEqual([
    "高德地图（在新窗口打开）",
    "谷歌地图（在新窗口打开）",
  ]);
  for (const [index, link] of links.entries()) {
    expect(link.getAttribute("href")).toBe(content.apps[index]?.href);
    expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
  }
});

test("address and coordinates can be copied, and the latter say their system", async () => {
  const element = await show();
  expect(rows(element)).toEqual([
    ["地址", "五四路 320 号"],
    ["坐标（GCJ-02，纬度在前）", "26.074513,119.296499"],
    ["坐标（WGS 84，纬度在前）", "26.077620,119.291701"],
  ]);
  expect(readText(element)).toContain("周一至周日 09:00–21:00");
  expect(readText(element)).toContain("位置是大致的");
});

test("a record without a position offers its address alone, one without either says so", async () => {
  const unplaced = await show({ apps: [], positions: [] });
  expect(rows(unplaced)).toEqual([["地址", "五四路 320 号"]]);
  expect(allIn(unplaced, "a")).toEqual([]);
  const unknown = await show({ apps: [], positions: [], address: null });
  expect(rows(unknown)).toEqual([]);
  expect(readText(unknown)).toContain("地址待填");
});
