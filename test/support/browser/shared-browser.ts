import { findBrowser } from "./find-browser.ts";
import type { TestBrowser } from "./test-browser.ts";

const VARIABLE = "HONGDAI_TEST_BROWSER";

/**
 * Finds the test browser once for a test run: worker processes inherit the answer through the
 * environment.
 */
export async function sharedBrowser(): Promise<TestBrowser> {
  const known = process.env[VARIABLE];
  if (known) return JSON.parse(known) as TestBrowser;
  const browser = await findBrowser();
  process.env[VARIABLE] = JSON.stringify(browser);
  return browser;
}
