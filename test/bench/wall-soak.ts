import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import type { HdWallPage } from "../../src/views/wall/hd-wall-page.ts";
import { serve } from "../../tools/serve.ts";
import { BROWSER_FLAGS } from "../support/browser/browser-flags.ts";
import { findBrowser } from "../support/browser/find-browser.ts";
import { countGlObjects } from "./count-gl-objects.ts";

/**
 * Runs the whole tour again and again at high speed and prints what the page holds after the fifth and
 * after the last round: `npm run bench:soak`, or with other numbers of rounds and another pace,
 * `npm run bench:soak -- 50 40`.
 */
const [rounds = 50, pace = 40] = process.argv.slice(2).map(Number);
const FIRST = Math.min(5, rounds - 1);
const MOST_GROWTH = 0.02;
const ROUND_LIMIT_MS = 300_000;

const root = fileURLToPath(new URL("../../", import.meta.url));
await build({ root, logLevel: "error" });
const found = await findBrowser();
const site = await serve(`${root}dist`);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...BROWSER_FLAGS],
  env: { ...(process.env as Record<string, string>), ...found.environment },
});

type Held = Readonly<Record<string, number>>;

/** What the page holds once everything that can go is gone. */
async function held(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const objects = await page.evaluate(
    () => (globalThis as unknown as { glObjects: Record<string, number> }).glObjects,
  );
  await session.detach();
  return {
    "heap, KB": Math.round(metric("JSHeapUsedSize") / 1000),
    "DOM nodes": metric("Nodes"),
    listeners: metric("JSEventListeners"),
    ...Object.fromEntries(Object.entries(objects).map(([kind, count]) => [`GL ${kind}`, count])),
  };
}

/** Waits until the tour has come round so often and shows its first scene again. */
async function rounded(page: Page, round: number): Promise<void> {
  const isRound = (least: number): boolean => {
    const director = document.querySelector<HdWallPage>("hd-wall-page")?.director;
    return director !== null && director !== undefined && director.state.loop >= least;
  };
  await page.waitForFunction(isRound, round, {
    polling: 200,
    timeout: ROUND_LIMIT_MS * Math.max(1, round - FIRST),
  });
  // held at the same scene, so that both counts see the same picture
  await page.evaluate(() => {
    const director = document.querySelector<HdWallPage>("hd-wall-page")?.director;
    director?.act({ type: "jump", scene: "city" });
    director?.act({ type: "hold" });
  });
  // until what is on its way has arrived and what has left is gone
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 6000)));
}

/**
 * Shows every scene once, however many of them so high a pace would leave out: whatever a scene needs to be
 * made for it is there before anything is counted.
 */
const showAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const director = document.querySelector<HdWallPage>("hd-wall-page")?.director;
    for (const { id } of director?.tour ?? []) {
      director?.act({ type: "jump", scene: id });
      director?.act({ type: "hold" });
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
    director?.act({ type: "play" });
  });

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.addInitScript(countGlObjects);
  await page.goto(`${site.url}?view=wall&motion=full&pace=${pace}`);
  const counts: Held[] = [];
  const started = performance.now();
  await page.waitForFunction(() => document.querySelector<HdWallPage>("hd-wall-page")?.director);
  await rounded(page, 0);
  await showAll(page);
  for (const round of [FIRST, rounds]) {
    await rounded(page, round);
    counts.push(await held(page));
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`after round ${round} (${seconds} s):`, counts.at(-1));
    await page.evaluate(() => {
      document.querySelector<HdWallPage>("hd-wall-page")?.director?.act({ type: "play" });
    });
  }
  const [first = {}, last = {}] = counts;
  for (const [name, before] of Object.entries(first)) {
    const growth = before > 0 ? (last[name] ?? 0) / before - 1 : last[name] ? 1 : 0;
    const verdict = growth <= MOST_GROWTH ? "within" : "OVER";
    console.log(
      `${name}: ${before} → ${last[name]}, ${(growth * 100).toFixed(1)} %, ${verdict} 2 %`,
    );
  }
  console.log(`${found.source}, pace ${pace}; errors: ${troubles.length}`, troubles.slice(0, 3));
} finally {
  await browser.close();
  await site.close();
}
