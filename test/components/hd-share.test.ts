// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { embedSnippet } from "../../src/components/embed-snippet.ts";
import { HdShare } from "../../src/components/hd-share.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { readQrPath } from "../support/read-qr-path.ts";
import { allIn, oneIn, showElement } from "../support/show-element.ts";

const content = {
  name: "西带",
  mapTitle: "示例市地图",
  link: "https://example.org/map/?select=belt:west",
  embedLink: "https://example.org/map/?embed=1&select=belt:west",
};
const show = () => showElement(HdShare, { content });

beforeEach(() => setLocale("zh-CN"));
afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
  document.body.replaceChildren();
});

test("link and code lead to one place, and the code has a name", async () => {
  const element = await show();
  const [link] = allIn(element, "hd-copy-row") as HTMLElementTagNameMap["hd-copy-row"][];
  expect(link?.text).toBe(content.link);
  const drawing = oneIn<SVGSVGElement>(element, "figure svg");
  expect(drawing.getAttribute("aria-label")).toContain("西带");
  const [, , size] = drawing.getAttribute("viewBox")?.split(" ") ?? [];
  const path = drawing.querySelector(".dark")?.getAttribute("d") ?? "";
  expect(readQrPath({ size: Number(size), path })).toBe(content.link);
});

test("the device's own way of sharing is offered where there is one", async () => {
  expect(allIn(await show(), ".native")).toEqual([]);
  const shared: ShareData[] = [];
  const share = async (data: ShareData) => {
    shared.push(data);
    throw new DOMException("the reader changed their mind", "AbortError");
  };
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
  const element = await show();
  oneIn(element, ".native").click();
  await expect.poll(() => shared).toEqual([{ title: "西带 · 示例市地图", url: content.link }]);
});

test("the code for another page is markup for one frame, whatever the name holds", () => {
  const name = `"><script>alert(1)</script>&amp;'`;
  const holder = document.createElement("template");
  holder.innerHTML = embedSnippet(content.embedLink, name);
  const frame = holder.content.firstElementChild;
  expect(holder.content.childNodes.length).toBe(1);
  expect(frame?.localName).toBe("iframe");
  expect(frame?.getAttribute("src")).toBe(content.embedLink);
  expect(frame?.getAttribute("title")).toBe(name);
});
