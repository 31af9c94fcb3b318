import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countBrowserTests, countUnitTests, type TestCounts } from "./count-tests.ts";
import { runStep, type StepResult, type TestStep } from "./test-step.ts";

const UNIT_REPORT = "test-results/unit.json";
const BROWSER_REPORT = "test-results/browser.json";

/** Stages follow each other; the steps of a stage run side by side. */
const STAGES: readonly (readonly TestStep[])[] = [
  [
    { name: "type check", command: ["tsc", "--noEmit"] },
    { name: "lint and format", command: ["biome", "check", "--error-on-warnings"] },
    { name: "unused code", command: ["knip"] },
    { name: "data check", command: ["tsx", "tools/check-data.ts"] },
  ],
  [
    {
      name: "unit, property and architecture tests",
      command: [
        "vitest",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${UNIT_REPORT}`,
      ],
    },
  ],
  [{ name: "build", command: ["vite", "build", "--logLevel=warn"] }],
  [{ name: "size budget", command: ["tsx", "tools/check-budget.ts"] }],
  [{ name: "browser tests", command: ["playwright", "test"] }],
];

/** Runs the stages up to the first that fails. */
async function runStages(): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const stage of STAGES) {
    const done = await Promise.all(
      stage.map(async (step) => {
        const result = await runStep(step);
        const mark = result.isPassed ? "✓" : "✗";
        console.log(`${mark} ${result.name} ${result.seconds.toFixed(1)} s`);
        return result;
      }),
    );
    results.push(...done);
    if (done.some((result) => !result.isPassed)) break;
  }
  return results;
}

/** Counts of one report; none when its step has not written it. */
function countsIn<Report>(path: string, count: (report: Report) => TestCounts): TestCounts {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")) as Report);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync("test-results", { recursive: true, force: true });
const results = await runStages();
const failures = results.filter((result) => !result.isPassed);
for (const { name, output } of failures) console.log(`\n── ${name} ──\n${output.trimEnd()}\n`);
for (const { name, output } of results) {
  if (name === "size budget" && failures.length === 0) console.log(output.trimEnd());
}

const unit = countsIn(UNIT_REPORT, countUnitTests);
const browser = countsIn(BROWSER_REPORT, countBrowserTests);
const failed = unit.failed + browser.failed;
// a step that fails without a failed test, such as the type check, counts as one
const shown = failures.length > 0 ? Math.max(failed, failures.length) : failed;
console.log(`${unit.passed + browser.passed} passed, ${shown} failed`);
process.exitCode = shown > 0 ? 1 : 0;
