// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { HdTourProgress, type TourSegment } from "../../src/components/hd-tour-progress.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, listen, showElement } from "../support/show-element.ts";

const segments: readonly TourSegment[] = [
  { scene: "city", name: "全城" },
  { scene: "belt:west", name: "西带" },
  { scene: "coverage", name: "覆盖" },
];

beforeEach(async () => {
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

test("each segment says where it leads and goes there; the present one is marked", async () => {
  const progress = await showElement(HdTourProgress, { segments, current: 1 });
  const heard = listen(progress, "hd-wall-command");
  const buttons = allIn(progress, "button");
  expect(buttons.map((button) => button.getAttribute("aria-label"))).toEqual([
    "跳到：全城",
    "跳到：西带",
    "跳到：覆盖",
  ]);
  expect(buttons.map((button) => button.getAttribute("aria-current"))).toEqual([
    null,
    "step",
    null,
  ]);
  for (const button of buttons) button.click();
  expect(heard.map(({ command }) => command)).toEqual([
    { jump: "city" },
    { jump: "belt:west" },
    { jump: "coverage" },
  ]);
});

test("the present segment fills by transforms alone, as far and as fast as it is told", async () => {
  const animate = vi.fn(
    () => ({ cancel: () => {}, finished: new Promise(() => {}) }) as unknown as Animation,
  );
  Element.prototype.animate = animate as unknown as Element["animate"];
  onTestFinished(() => {
    Reflect.deleteProperty(Element.prototype, "animate");
  });
  const progress = await showElement(HdTourProgress, { segments, current: 1 });
  progress.run({ from: 0.25, to: 0.5, milliseconds: 3000 });
  expect(animate).toHaveBeenLastCalledWith(
    { transform: ["scaleX(0.25)", "scaleX(0.5)"] },
    expect.objectContaining({ duration: 3000, fill: "both" }),
  );
  progress.run({ from: 0.4, to: 0.5, milliseconds: null });
  expect(animate).toHaveBeenLastCalledWith(
    { transform: ["scaleX(0.4)", "scaleX(0.4)"] },
    expect.anything(),
  );
});
