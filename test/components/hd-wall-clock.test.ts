// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HdWallClock } from "../../src/components/hd-wall-clock.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { readText, showElement } from "../support/show-element.ts";

beforeEach(async () => {
  await setLocale("zh-CN");
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 9, 41, 30) });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test("it tells hour, minute, day and weekday, in the reader's language", async () => {
  const clock = await showElement(HdWallClock, {});
  expect(readText(clock)).toBe("09:41 2026年11月23日 星期一");
  await setLocale("en");
  await clock.updateComplete;
  expect(readText(clock)).toBe("09:41 Monday, 23 November 2026");
});

test("it changes on the minute, and at midnight the day", async () => {
  const clock = await showElement(HdWallClock, {});
  vi.advanceTimersByTime(29_000);
  await clock.updateComplete;
  expect(readText(clock)).toMatch(/^09:41/);
  vi.advanceTimersByTime(1_500);
  await clock.updateComplete;
  expect(readText(clock)).toMatch(/^09:42/);
  vi.setSystemTime(new Date(2026, 10, 23, 23, 59, 59));
  document.dispatchEvent(new Event("visibilitychange"));
  vi.advanceTimersByTime(1_000);
  await clock.updateComplete;
  expect(readText(clock)).toBe("00:00 2026年11月24日 星期二");
});

test("taken away, it leaves no timer behind", async () => {
  const clock = await showElement(HdWallClock, {});
  clock.remove();
  expect(vi.getTimerCount()).toBe(0);
});
