import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nightlyReload, untilClock } from "../../../src/views/wall/nightly-reload.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const zone = process.env.TZ;

const clock = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const moment = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2027-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const shows = (at: Date): string =>
  [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");

beforeEach(() => {
  process.env.TZ = "Asia/Shanghai";
});
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("then local clocks show the time, at a full minute, within a day and a minute", () => {
  fc.assert(
    fc.property(clock, moment, (time, now) => {
      const wait = untilClock(time, now);
      const then = new Date(now.getTime() + wait);
      expect(shows(then)).toBe(time);
      expect(then.getTime() % MINUTE).toBe(0);
      expect(wait).toBeGreaterThanOrEqual(MINUTE);
      expect(wait).toBeLessThan(DAY + MINUTE);
    }),
  );
});

test("a page that has just reloaded waits for the next night", () => {
  const now = new Date(2026, 5, 1, 3, 30, 0, 1);
  expect(untilClock("03:30", now)).toBe(DAY - 1);
  const early = new Date(2026, 5, 1, 3, 29, 59, 990);
  expect(untilClock("03:30", early)).toBe(DAY + 10);
});

test("where clocks are put back or forward it is still the time that they show", () => {
  process.env.TZ = "Europe/Berlin";
  // 29 March 2026 has 23 hours, 25 October 25
  expect(untilClock("04:00", new Date(2026, 2, 28, 4, 0, 0))).toBe(23 * HOUR);
  expect(untilClock("04:00", new Date(2026, 9, 24, 4, 0, 0))).toBe(25 * HOUR);
});

function startedAt(now: Date, time: string | null) {
  vi.useFakeTimers({ now });
  const reloads: string[] = [];
  const end = nightlyReload(time, () => reloads.push(new Date().toISOString().slice(0, 16)));
  return { reloads, end };
}

test("it reloads at its time, and where that does not help the next night again", () => {
  const { reloads } = startedAt(new Date(2026, 5, 1, 12), "04:00");
  vi.advanceTimersByTime(3 * DAY);
  // four o'clock in China
  expect(reloads).toEqual(["2026-06-01T20:00", "2026-06-02T20:00", "2026-06-03T20:00"]);
});

test("a night of 25 hours has one reload, and that at its time", () => {
  process.env.TZ = "Europe/Berlin";
  const { reloads } = startedAt(new Date(2026, 9, 24, 4, 0, 30), "04:00");
  vi.advanceTimersByTime(2 * DAY);
  expect(reloads).toEqual(["2026-10-25T03:00"]);
});

test("without a time there is never a reload, and none after it has been ended", () => {
  const never = startedAt(new Date(2026, 5, 1, 12), null);
  vi.advanceTimersByTime(3 * DAY);
  expect(never.reloads).toEqual([]);
  expect(never.end).not.toThrow();
  const ended = startedAt(new Date(2026, 5, 1, 12), "04:00");
  vi.advanceTimersByTime(DAY);
  ended.end();
  vi.advanceTimersByTime(3 * DAY);
  expect(ended.reloads).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
