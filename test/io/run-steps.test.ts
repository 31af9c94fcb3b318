import { afterEach, expect, test, vi } from "vitest";
import { runAtOnce, runInSlices, type Steps } from "../../src/io/run-steps.ts";

afterEach(() => vi.useRealTimers());

/** So many steps of five milliseconds each, which note themselves. */
function* worked(log: string[], steps: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    vi.advanceTimersByTime(5);
    log.push("step");
    yield;
  }
  return "done";
}

test("at once: every step, nothing in between", () => {
  vi.useFakeTimers();
  const log: string[] = [];
  expect(runAtOnce(worked(log, 3))).toBe("done");
  expect(log).toEqual(["step", "step", "step"]);
});

test("in slices: others come to their turn after some ten milliseconds, and the result is the same", async () => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const log: string[] = [];
  let isOver = false;
  const others = (): void => {
    if (isOver) return;
    log.push("others");
    setTimeout(others);
  };
  setTimeout(others);
  expect(await runInSlices(worked(log, 7))).toBe("done");
  isOver = true;
  let together = 0;
  let most = 0;
  for (const each of log) {
    together = each === "step" ? together + 1 : 0;
    most = Math.max(most, together);
  }
  expect(log.filter((each) => each === "step")).toHaveLength(7);
  expect(most).toBeLessThanOrEqual(2);
});

test("work that ends soon is not put off", async () => {
  vi.useFakeTimers();
  const log: string[] = [];
  expect(await runInSlices(worked(log, 1))).toBe("done");
});
