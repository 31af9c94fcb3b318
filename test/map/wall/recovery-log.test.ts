// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RecoveryLog } from "../../../src/map/wall/recovery-log.ts";

const KEY = "hongdai:wall-recovery";
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 0, 5, 9) });
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
};
const climbs = (log: RecoveryLog, times: number): readonly string[] =>
  Array.from({ length: times }, () => log.climb("overlay"));

test("what a page tried is known to the page that comes after it", () => {
  expect(climbs(new RecoveryLog(), 6)).toEqual([
    "overlay",
    "overlay",
    "overlay",
    "rebuild",
    "rebuild",
    "reload",
  ]);
  expect(climbs(new RecoveryLog(), 2)).toEqual(["reload", "svg"]);
});

test("reloads are not forgotten for all the overlays in between", () => {
  const log = new RecoveryLog();
  expect(climbs(log, 7).at(-1)).toBe("reload");
  // one loss every half minute: overlays help, each for a while
  for (let at = 0; at < 18; at += 1) {
    later(30_000);
    log.climb("overlay");
  }
  later(MINUTE);
  // still less than a quarter of an hour after both reloads
  expect(climbs(log, 6).at(-1)).toBe("svg");
});

test("what is kept stays small over weeks", () => {
  const log = new RecoveryLog();
  for (let at = 0; at < 500; at += 1) {
    later(25_000);
    log.climb("overlay");
  }
  expect(sessionStorage.getItem(KEY)?.length).toBeLessThan(1000);
});

test.each(["", "nonsense", "null", "{}", '[1,null,{"rung":"roof","at":1},{"rung":"svg"}]'])(
  "what somebody else has kept there is no trouble: %s",
  (text) => {
    sessionStorage.setItem(KEY, text);
    expect(new RecoveryLog().climb("overlay")).toBe("overlay");
  },
);

test("a browser that keeps nothing still climbs", () => {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("denied", "SecurityError");
    },
    setItem: () => {
      throw new DOMException("denied", "SecurityError");
    },
  });
  expect(climbs(new RecoveryLog(), 8).at(-1)).toBe("svg");
});
