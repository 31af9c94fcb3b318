import type { Page } from "@playwright/test";
import type { HdWallStage } from "../../src/map/wall/hd-wall-stage.ts";
import type { HdWallPage } from "../../src/views/wall/hd-wall-page.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { holdAt, openedAt, openWall, sceneOf, wallStageOf } from "../support/browser/wall-page.ts";

// few pixels: what comes back is looked at, not how it looks
test.use({
  viewport: { width: 640, height: 360 },
  deviceScaleFactor: 0.5,
  contextOptions: { reducedMotion: "reduce" },
});

const SCENE = "stop:gulou-louyu-03";
const NEXT = "stop:gulou-louyu-04";
const PATIENTLY = { timeout: 45_000 };
const LOST = /context|CONTEXT|WebGL/i;

const overlayCanvas = (page: Page) =>
  wallStageOf(page).locator(".maplibregl-control-container canvas");
const mapCanvas = (page: Page) => wallStageOf(page).locator("canvas.maplibregl-canvas");

/** Takes the context of a canvas away, for good. */
function loseContext(canvas: Element): void {
  const context = (canvas as HTMLCanvasElement).getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
}

/** Layers that deck.gl and MapLibre have something of on the screen. */
const hasMap = (page: Page): Promise<boolean> =>
  wallStageOf(page).evaluate((stage: HdWallStage) => {
    const map = stage.map;
    return map !== null && map.queryRenderedFeatures({ layers: ["points"] }).length > 0;
  });

test("first rung: a new overlay where the old one's context is gone, twice", async ({
  page,
  trouble,
}) => {
  test.slow();
  trouble.expect(LOST);
  expect(await openWall(page, `&scene=${SCENE}`)).toBe("maplibre");
  await holdAt(page, SCENE);
  await expect(overlayCanvas(page)).toHaveCount(1, PATIENTLY);

  await test.step("deck.gl's own context is lost", async () => {
    const old = await overlayCanvas(page).elementHandle();
    await old?.evaluate(loseContext);
    await expect.poll(() => old?.evaluate((canvas) => canvas.isConnected), PATIENTLY).toBe(false);
    await expect(overlayCanvas(page)).toHaveCount(1);
  });

  await test.step("MapLibre's context is lost and comes back", async () => {
    const old = await overlayCanvas(page).elementHandle();
    await wallStageOf(page).evaluate(async (stage: HdWallStage) => {
      const map = stage.map;
      const loser = map?.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
      const lost = new Promise((resolve) => map?.once("webglcontextlost", resolve));
      loser?.loseContext();
      await lost;
      // the tour goes on meanwhile
      (document.querySelector("hd-wall-page") as HdWallPage).director?.act({ type: "next" });
      await stage.updateComplete;
      while ((stage as unknown as { fading: boolean }).fading) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve));
      loser?.restoreContext();
    });
    await expect.poll(() => old?.evaluate((canvas) => canvas.isConnected), PATIENTLY).toBe(false);
    await expect.poll(() => hasMap(page), PATIENTLY).toBe(true);
  });
  expect(await sceneOf(page)).toBe(NEXT);
});

test("second and third rung: a new map, then a new page at the same scene", async ({
  page,
  trouble,
}) => {
  test.slow();
  trouble.expect(LOST);
  // made anew once already, so that the second time from here on is too often
  await page.addInitScript(() => {
    const climbs = JSON.stringify([{ rung: "rebuild", at: Date.now() }]);
    if (sessionStorage.length === 0) sessionStorage.setItem("hongdai:wall-recovery", climbs);
  });
  expect(await openWall(page, `&scene=${SCENE}`)).toBe("maplibre");
  await holdAt(page, SCENE);

  await test.step("a context that stays away: the map is made anew", async () => {
    const old = await mapCanvas(page).elementHandle();
    await old?.evaluate(loseContext);
    await expect.poll(() => old?.evaluate((canvas) => canvas.isConnected), PATIENTLY).toBe(false);
    await expect.poll(() => hasMap(page), PATIENTLY).toBe(true);
    expect(await sceneOf(page)).toBe(SCENE);
  });

  await test.step("made anew too often: the page is", async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.testOld = "yes";
    });
    await mapCanvas(page).evaluate(loseContext);
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.dataset.testOld).catch(() => "gone"),
        PATIENTLY,
      )
      .toBeUndefined();
    await expect.poll(() => hasMap(page), PATIENTLY).toBe(true);
    expect(await openedAt(page)).toContain(`scene=${SCENE}`); // the tour has gone on since
  });
});
