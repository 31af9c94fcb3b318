export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** The parts of vitest's JSON report that are counted. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** The parts of Playwright's JSON report that are counted. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
}

/** Counts in vitest's JSON report. */
export function countUnitTests(report: UnitReport): TestCounts {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Counts in Playwright's JSON report: a test that passed only when repeated has failed. */
export function countBrowserTests(report: BrowserReport): TestCounts {
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}
