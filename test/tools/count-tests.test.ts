import { expect, test } from "vitest";
import { countBrowserTests, countUnitTests } from "../../tools/count-tests.ts";

test("skipped unit tests count neither way", () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 5 };
  expect(countUnitTests(report)).toEqual({ passed: 7, failed: 2 });
});

test("a browser test that passed only when repeated has failed", () => {
  const stats = { expected: 4, skipped: 3, flaky: 1, unexpected: 2 };
  expect(countBrowserTests({ stats })).toEqual({ passed: 4, failed: 3 });
});
