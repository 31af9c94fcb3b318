import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeWallSettings } from "../../src/state/wall-settings.ts";

const DEFAULTS = { design: null, screen: null, motion: "system", pace: 1 };

test("a wall that asks for nothing has its own size, no name, the system's motion and its own pace", () => {
  expect(decodeWallSettings("")).toEqual({ settings: DEFAULTS, dropped: [] });
  expect(decodeWallSettings("?view=wall&lang=en")).toEqual({ settings: DEFAULTS, dropped: [] });
});

test("everything that a wall can be told", () => {
  const search = "?view=wall&design=5760x1080&screen=hall&motion=full&pace=2";
  const { settings, dropped } = decodeWallSettings(search);
  expect(settings).toEqual({
    design: { width: 5760, height: 1080 },
    screen: "hall",
    motion: "full",
    pace: 2,
  });
  expect(dropped).toEqual([]);
  expect(Object.isFrozen(settings) && Object.isFrozen(settings.design)).toBe(true);
});

test("any size, name and pace that can be meant is understood as written", () => {
  const side = fc.integer({ min: 100, max: 100_000 });
  const name = fc.stringMatching(/^[\p{L}\p{N}_-]{1,40}$/u);
  const pace = fc.integer({ min: 25, max: 10_000 }).map((hundredths) => hundredths / 100);
  const times = fc.constantFrom("x", "X", "×");
  fc.assert(
    fc.property(side, side, times, name, pace, (width, height, sign, screen, much) => {
      const params = new URLSearchParams({
        design: `${width}${sign}${height}`,
        screen,
        pace: String(much),
      });
      const { settings, dropped } = decodeWallSettings(`?${params}`);
      expect(settings).toEqual({ ...DEFAULTS, design: { width, height }, screen, pace: much });
      expect(dropped).toEqual([]);
    }),
  );
});

test.each([
  "design=",
  "design=5760",
  "design=5760x",
  "design=99x1080",
  "design=100001x1080",
  "design=5760x1080x2",
  "design=5760.5x1080",
  "design=-5760x1080",
  "screen=",
  "screen=main hall",
  "screen=<b>",
  `screen=${"a".repeat(41)}`,
  "motion=none",
  "motion=",
  "pace=0",
  "pace=0.24",
  "pace=100.1",
  "pace=fast",
  "pace=1e2",
  "pace=-1",
  "pace=Infinity",
])("what is not understood is left at its default and named: %s", (part) => {
  const [name = "", value = ""] = part.split("=");
  const search = `?${new URLSearchParams({ [name]: value })}`;
  expect(decodeWallSettings(search)).toEqual({ settings: DEFAULTS, dropped: [part] });
});

test("one wrong part leaves the right ones alone", () => {
  const { settings, dropped } = decodeWallSettings("?design=big&screen=大厅&pace=slow");
  expect(settings).toEqual({ ...DEFAULTS, screen: "大厅" });
  expect(dropped).toEqual(["design=big", "pace=slow"]);
});

test("no address whatever makes it throw or gives a setting out of bounds", () => {
  const name = fc.constantFrom("design", "screen", "motion", "pace");
  const text = fc.oneof(fc.string({ maxLength: 20 }), fc.stringMatching(/^[\dx.e-]*$/));
  fc.assert(
    fc.property(name, text, (key, value) => {
      const { settings } = decodeWallSettings(`?${key}=${encodeURIComponent(value)}`);
      expect(settings.pace).toBeGreaterThanOrEqual(0.25);
      expect(settings.pace).toBeLessThanOrEqual(100);
      const { width, height } = settings.design ?? { width: 100, height: 100 };
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(100);
      expect(Math.max(width, height)).toBeLessThanOrEqual(100_000);
    }),
  );
});
