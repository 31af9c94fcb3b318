import fc from "fast-check";
import { expect, test } from "vitest";
import { SHEET_STOPS } from "../../src/components/sheet-events.ts";
import { stopAfterDrag } from "../../src/components/stop-after-drag.ts";

const STOPS = { peek: 160, half: 400, full: 800 };

test.each([
  [160, "peek"],
  [279, "peek"],
  [281, "half"],
  [599, "half"],
  [601, "full"],
  [20, "peek"],
  [900, "full"],
] as const)("let go at rest at %i px, the sheet goes to the nearest stop", (height, stop) => {
  expect(stopAfterDrag(height, 0, STOPS)).toBe(stop);
});

test("a flick goes on to the next stop in its direction, from wherever it is", () => {
  expect(stopAfterDrag(170, 1, STOPS)).toBe("half");
  expect(stopAfterDrag(390, 1, STOPS)).toBe("half");
  expect(stopAfterDrag(410, 1, STOPS)).toBe("full");
  expect(stopAfterDrag(790, -1, STOPS)).toBe("half");
  expect(stopAfterDrag(410, -1, STOPS)).toBe("half");
  expect(stopAfterDrag(390, -1, STOPS)).toBe("peek");
});

test("a flick beyond the last stop stays there", () => {
  expect(stopAfterDrag(850, 3, STOPS)).toBe("full");
  expect(stopAfterDrag(100, -3, STOPS)).toBe("peek");
});

test("no flick upwards ends lower than the hand, none downwards higher, unless there is no stop", () => {
  const height = fc.double({ min: 0, max: 1000, noNaN: true });
  const velocity = fc.double({ min: 0.4, max: 10, noNaN: true });
  fc.assert(
    fc.property(height, velocity, (from, speed) => {
      const up = STOPS[stopAfterDrag(from, speed, STOPS)];
      const down = STOPS[stopAfterDrag(from, -speed, STOPS)];
      expect(up > from || up === STOPS.full).toBe(true);
      expect(down < from || down === STOPS.peek).toBe(true);
    }),
  );
});

test("without a flick no other stop is nearer", () => {
  const height = fc.double({ min: 0, max: 1000, noNaN: true });
  const slow = fc.double({ min: -0.39, max: 0.39, noNaN: true });
  fc.assert(
    fc.property(height, slow, (from, velocity) => {
      const chosen = Math.abs(STOPS[stopAfterDrag(from, velocity, STOPS)] - from);
      for (const stop of SHEET_STOPS)
        expect(chosen).toBeLessThanOrEqual(Math.abs(STOPS[stop] - from));
    }),
  );
});
