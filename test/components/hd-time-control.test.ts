// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HdTimeControl } from "../../src/components/hd-time-control.ts";
import { quartersBetween } from "../../src/domain/quarter.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

const quarters = quartersBetween("2018-01", "2019-01");

/** A control whose owner does what it asks, as the page does. */
async function showControl(quarter: HdTimeControl["quarter"]): Promise<HdTimeControl> {
  const control = await showElement(HdTimeControl, { quarters, quarter, undated: 18 });
  control.addEventListener("hd-setting", ({ action }) => {
    if (action.type === "set-quarter") control.quarter = action.quarter;
  });
  return control;
}
const play = (control: HdTimeControl) => oneIn(control, ".play");

beforeEach(async () => {
  vi.useFakeTimers();
  await setLocale("zh-CN");
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test("it says which quarter it is and what has no date, at present neither", async () => {
  const past = await showControl("2018-Q3");
  expect(readText(past)).toContain("截至 2018 年第 3 季度");
  expect(readText(past)).toContain("另有 18 项时间待填");
  expect(oneIn(past, "input").getAttribute("aria-valuetext")).toBe("2018 年第 3 季度");
  const now = await showControl(null);
  expect(readText(now)).not.toContain("待填");
  expect(oneIn<HTMLInputElement>(now, "input").value).toBe("4");
});

test("the slider's right end is the present", async () => {
  const control = await showControl(null);
  const slider = oneIn<HTMLInputElement>(control, "input");
  const slide = async (value: string): Promise<void> => {
    slider.value = value;
    slider.dispatchEvent(new Event("input"));
    await control.updateComplete;
  };
  await slide("1");
  expect(control.quarter).toBe("2018-Q2");
  await slide("4");
  expect(control.quarter).toBeNull();
});

test("from the present it plays from the beginning to the present, then stops", async () => {
  const control = await showControl(null);
  play(control).click();
  const seen: (string | null)[] = [];
  for (let step = 0; step < 8; step += 1) {
    await control.updateComplete;
    seen.push(control.quarter);
    vi.runOnlyPendingTimers();
  }
  expect(seen.slice(0, 5)).toEqual(["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", null]);
  expect(new Set(seen.slice(4))).toEqual(new Set([null]));
  await control.updateComplete;
  expect(play(control).getAttribute("aria-label")).toBe("播放");
});

test("it can be paused, and stands still once it is gone", async () => {
  const control = await showControl("2018-Q1");
  play(control).click();
  await control.updateComplete;
  expect(play(control).getAttribute("aria-label")).toBe("暂停");
  play(control).click();
  vi.runAllTimers();
  expect(control.quarter).toBe("2018-Q1");

  await control.updateComplete;
  play(control).click();
  await control.updateComplete;
  control.remove();
  vi.runAllTimers();
  expect(control.quarter).toBe("2018-Q1");
});

test("the present is one press away, and only when it is not shown", async () => {
  const control = await showControl("2018-Q2");
  const buttons = (): readonly HTMLButtonElement[] => allIn<HTMLButtonElement>(control, "button");
  expect(buttons().at(-1)?.disabled).toBe(false);
  buttons().at(-1)?.click();
  await control.updateComplete;
  expect(control.quarter).toBeNull();
  expect(buttons().at(-1)?.disabled).toBe(true);
});
