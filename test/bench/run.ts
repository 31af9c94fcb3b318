import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../tools/serve.ts";
import { BROWSER_FLAGS } from "../support/browser/browser-flags.ts";
import { findBrowser } from "../support/browser/find-browser.ts";
import { buildBareMap } from "./build-bare-page.ts";
import { formatSummary, summarise } from "./summary.ts";
import { CPU_SLOW_DOWN, timeMarks } from "./time-marks.ts";

/**
 * The drawing in index.html is the first content painted; `interactive` is set by the page when
 * MapLibre's land, water and belts take input, `whole` when its marks and names stand too.
 */
const SVG_PAINT = "first-contentful-paint";
const INTERACTIVE = "hongdai:interactive";
const WHOLE = "hongdai:whole";

const TARGETS = { svgPaint: 0.4, interactive: 1.15 } as const;

const rounds = Number(process.argv[2] ?? 7);
const root = fileURLToPath(new URL("../../", import.meta.url));
await build({ root, logLevel: "error" });
spawnSync("tsx", ["tools/check-budget.ts"], { cwd: root, stdio: "inherit" });

const found = await findBrowser();
const site = await serve(`${root}dist`);
const bareSite = await serve(await buildBareMap());
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...BROWSER_FLAGS],
  env: { ...(process.env as Record<string, string>), ...found.environment },
});

const svgPaints: number[] = [];
const interactives: number[] = [];
const wholes: number[] = [];
const bares: number[] = [];
try {
  // in turns, so that a slow moment of the machine falls on both; the first round only warms up
  for (let round = 0; round <= rounds; round++) {
    const [bare = Number.NaN] = await timeMarks(browser, bareSite.url, [INTERACTIVE]);
    const [svgPaint = Number.NaN, interactive = Number.NaN, whole = Number.NaN] = await timeMarks(
      browser,
      site.url,
      [SVG_PAINT, INTERACTIVE, WHOLE],
    );
    if (round === 0) continue;
    bares.push(bare);
    svgPaints.push(svgPaint);
    interactives.push(interactive);
    wholes.push(whole);
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), bareSite.close()]);
}

const bare = summarise(bares);
const report = (name: string, timings: readonly number[], target?: number): void => {
  const summary = summarise(timings);
  const ratio = summary.median / bare.median;
  const verdict =
    target === undefined ? "" : `, ${ratio <= target ? "within" : "OVER"} ${target} ×`;
  console.log(`${name}: ${formatSummary(summary)}, ${ratio.toFixed(2)} × the bare page${verdict}`);
};
console.log(`\n${found.source}, CPU slowed ${CPU_SLOW_DOWN} ×, median of ${rounds} (quartiles)`);
console.log(`bare MapLibre page with the same districts: ${formatSummary(bare)}`);
report("SVG paint", svgPaints, TARGETS.svgPaint);
report("map takes input, with land, water and belts", interactives, TARGETS.interactive);
report("whole map, with marks and names", wholes);
