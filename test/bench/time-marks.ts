import type { Browser } from "@playwright/test";

/** How much slower the page's main thread runs than this machine. */
export const CPU_SLOW_DOWN = 4;

const LIMIT_MS = 120_000;

/**
 * Opens a page in a fresh context, with nothing cached and a slowed main thread.
 *
 * @returns milliseconds from the start of navigation to each `performance.mark`, in their order
 * @throws when a mark is not set in time
 */
export async function timeMarks(
  browser: Browser,
  url: string,
  marks: readonly string[],
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOW_DOWN });
    await page.goto(url, { waitUntil: "commit" });
    // seldom enough that the waiting itself costs the page nothing
    const wait = { polling: 250, timeout: LIMIT_MS };
    await page.waitForFunction(allSet, marks, wait);
    return await page.evaluate(startTimes, marks);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
const allSet = (names: readonly string[]): boolean =>
  names.every((name) => performance.getEntriesByName(name).length > 0);

/** Runs in the page. */
const startTimes = (names: readonly string[]): number[] =>
  names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN);
