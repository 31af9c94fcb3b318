import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { mean } from "d3-array";
import { build } from "vite";
import type { HdWallStage } from "../../src/map/wall/hd-wall-stage.ts";
import type { HdWallPage } from "../../src/views/wall/hd-wall-page.ts";
import { serve } from "../../tools/serve.ts";
import { BROWSER_FLAGS } from "../support/browser/browser-flags.ts";
import { findBrowser } from "../support/browser/find-browser.ts";
import type { BareFrame, BareWall } from "./bare-wall/bare-wall-drawing.ts";
import { buildBarePage } from "./build-bare-page.ts";
import { countLayouts } from "./count-layouts.ts";
import { summarise } from "./summary.ts";

/**
 * Times the frames of the tour's busiest scene, people reached on foot, beside a bare page that draws as
 * much, and what the wall does beside drawing: `npm run bench:wall`.
 */
const SCENE = "coverage";
/** Seconds of the scene that are timed: the camera's way and the growing of the columns. */
const SECONDS = 6;
const SIZE = { width: 1280, height: 720 };
const TARGETS = { frame: 1.25, workMs: 3 } as const;
const rounds = Number(process.argv[2] ?? 3);

const root = fileURLToPath(new URL("../../", import.meta.url));
await build({ root, logLevel: "error" });
const found = await findBrowser();
const site = await serve(`${root}dist`);
const bareSite = await serve(await buildBarePage("bare-wall"));
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...BROWSER_FLAGS],
  env: { ...(process.env as Record<string, string>), ...found.environment },
});

interface WallRun {
  readonly frames: readonly number[];
  readonly work: readonly number[];
  readonly layouts: number;
  readonly drawing: BareWall;
}

/** Opens the wall at the scene before, lets the busiest one begin and times it. */
async function timeWall(within: Browser): Promise<WallRun> {
  const page = await within.newPage({ viewport: SIZE });
  await page.goto(`${site.url}?view=wall&motion=full&scene=city`);
  await page.waitForFunction(() => {
    const wall = document.querySelector<HdWallPage>("hd-wall-page");
    const stage = wall?.shadowRoot?.querySelector<HdWallStage>("hd-wall-stage");
    return stage?.map?.loaded() === true && (stage.resting ?? false);
  });
  const timed = await countLayouts(page, () => page.evaluate(runScene, [SCENE, SECONDS] as const));
  await page.close();
  return { ...timed.result, layouts: timed.layouts };
}

/** Runs in the page. */
async function runScene([scene, seconds]: readonly [string, number]) {
  const wall = document.querySelector<HdWallPage>("hd-wall-page");
  const stage = wall?.shadowRoot?.querySelector<HdWallStage>("hd-wall-stage");
  const director = wall?.director;
  if (!stage || !director) throw new Error("no wall");
  const [work, frames]: [number[], number[]] = [[], []];
  const cameras: BareFrame[] = [];
  const draw = stage.draw.bind(stage);
  stage.draw = (time) => {
    const before = performance.now();
    draw(time);
    work.push(performance.now() - before);
    const { map } = stage;
    if (!map) return;
    const { lng, lat } = map.getCenter();
    const grown = Math.min(1, time.elapsed / 3);
    cameras.push({
      center: [lng, lat],
      zoom: map.getZoom(),
      bearing: map.getBearing(),
      pitch: map.getPitch(),
      elevation: 2400 * grown,
    });
  };
  director.act({ type: "jump", scene });
  director.act({ type: "play" });
  const end = performance.now() + seconds * 1000;
  let last = await new Promise<number>(requestAnimationFrame);
  while (performance.now() < end) {
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  const { map, show } = stage;
  const images = Object.fromEntries(
    (map?.listImages() ?? []).map((id) => {
      const { width = 4, height = 4 } = map?.getImage(id)?.data ?? {};
      return [id, { width, height }];
    }),
  );
  const cells = (show?.cells ?? []).map(({ position: [lng, lat], population }) => ({
    position: [lng, lat] as [number, number],
    height: population / 12_000,
    color: [242, 193, 78, 200] as [number, number, number, number],
  }));
  return { frames, work, drawing: { style: map?.getStyle(), images, frames: cameras, cells } };
}

/** Times the bare page under the same cameras. */
async function timeBare(within: Browser, drawing: BareWall): Promise<readonly number[]> {
  const page: Page = await within.newPage({ viewport: SIZE });
  await page.goto(bareSite.url);
  await page.waitForFunction(() => typeof globalThis.showBareWall === "function");
  await page.evaluate((what) => globalThis.showBareWall(what), drawing);
  const frames = await page.evaluate(async (seconds) => {
    const times: number[] = [];
    const end = performance.now() + seconds * 1000;
    let last = await new Promise<number>(requestAnimationFrame);
    for (let index = 0; performance.now() < end; index += 1) {
      globalThis.bareWall.draw(index);
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, SECONDS);
  await page.close();
  return frames;
}

const [walls, bares, works]: [number[], number[], number[]] = [[], [], []];
let layouts = 0;
try {
  // in turns, so that a slow moment of the machine falls on both; the first round only warms up
  for (let round = 0; round <= rounds; round += 1) {
    const wall = await timeWall(browser);
    const bare = await timeBare(browser, wall.drawing);
    if (round === 0) continue;
    walls.push(...wall.frames);
    works.push(...wall.work);
    bares.push(...bare);
    layouts += wall.layouts;
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), bareSite.close()]);
}

// a frame is one that the browser had time to show; a long one stands for those it had not
const [wall, bare] = [mean(walls) ?? Number.NaN, mean(bares) ?? Number.NaN];
const work = summarise(works);
const ratio = wall / bare;
const verdict = (isKept: boolean, target: string): string =>
  `${isKept ? "within" : "OVER"} ${target}`;
console.log(`\n${found.source}, ${SIZE.width} × ${SIZE.height}, scene ${SCENE}, ${rounds} rounds`);
console.log(`bare page: ${bare.toFixed(0)} ms a frame, ${bares.length} frames`);
console.log(
  `wall: ${wall.toFixed(0)} ms a frame, ${walls.length} frames, ${ratio.toFixed(2)} × the bare page, ${verdict(ratio <= TARGETS.frame, `${TARGETS.frame} ×`)}`,
);
console.log(
  `work beside drawing: ${work.median.toFixed(2)} ms a frame, ${verdict(work.median <= TARGETS.workMs, `${TARGETS.workMs} ms`)}`,
);
console.log(`layouts while the camera moves: ${layouts}`);
