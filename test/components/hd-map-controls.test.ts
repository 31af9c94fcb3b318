// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdMapControls } from "../../src/components/hd-map-controls.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, oneIn, showElement } from "../support/show-element.ts";

const press = async (controls: HdMapControls, label: string) => {
  oneIn(controls, `button[aria-label="${label}"]`).click();
  await controls.updateComplete;
};

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test("every command has a button that gives it, and no other", async () => {
  const controls = await showElement(HdMapControls, {});
  const heard = listen(controls, "hd-map-command");
  await press(controls, "移动地图");
  for (const label of [
    "放大",
    "缩小",
    "回到全城",
    "朝北",
    "向北移动",
    "向西移动",
    "向东移动",
    "向南移动",
  ]) {
    await press(controls, label);
  }
  expect(heard.map(({ command }) => command)).toEqual([
    "zoom-in",
    "zoom-out",
    "home",
    "north",
    "pan-north",
    "pan-west",
    "pan-east",
    "pan-south",
  ]);
});

test("the buttons for panning stay folded until they are asked for", async () => {
  const controls = await showElement(HdMapControls, {});
  const fold = oneIn(controls, "[aria-controls=pan]");
  expect(fold.getAttribute("aria-expanded")).toBe("false");
  expect(allIn(controls, "#pan button")).toEqual([]);
  await press(controls, "移动地图");
  expect(fold.getAttribute("aria-expanded")).toBe("true");
  expect(allIn(controls, "#pan button")).toHaveLength(4);
});

test("the needle points north on a turned map", async () => {
  const controls = await showElement(HdMapControls, { bearing: 30 });
  const needle = oneIn<SVGElement>(controls, `button[aria-label="朝北"] svg`);
  expect(needle.getAttribute("style")).toContain("rotate: -30deg");
});

test("the language changes in place", async () => {
  const controls = await showElement(HdMapControls, {});
  await setLocale("en");
  await controls.updateComplete;
  expect(allIn(controls, "button").map((button) => button.getAttribute("aria-label"))).toContain(
    "Zoom in",
  );
});
