import type { Page } from "@playwright/test";
import type { HdMapStage } from "../../src/map/hd-map-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { freeStop, stageOf } from "../support/browser/map-state.ts";
import { countPixels } from "../support/browser/read-pixels.ts";

test.use({ viewport: { width: 1100, height: 640 } });

const PATIENTLY = { timeout: 45_000 };
const PULSE = /assets\/pulse-overlay-/;

/** Layers that have something on the screen. */
const drawnLayers = (page: Page): Promise<readonly string[]> =>
  stageOf(page).evaluate(({ view }: HdMapStage) =>
    [...new Set((view?.map.queryRenderedFeatures() ?? []).map(({ layer }) => layer.id))].sort(),
  );

/** Names crowd each other out, one way or another at each drawing; a belt's own stops never do. */
const mayGiveWay = (layer: string): boolean =>
  /-(labels|names)$/.test(layer) && layer !== "focused-stop-labels";

/** Waits until the camera rests and everything is drawn. */
const settled = (page: Page): Promise<unknown> =>
  stageOf(page).evaluate(({ view }: HdMapStage) => {
    const idle = new Promise((resolve) => view?.map.once("idle", () => resolve(null)));
    view?.map.triggerRepaint();
    return idle;
  });

/** Loses the context of MapLibre's canvas, gives it back and waits until the map is drawn again. */
const loseAndRestore = (page: Page): Promise<void> =>
  stageOf(page).evaluate(async ({ view }: HdMapStage) => {
    if (!view) throw new Error("MapLibre does not draw yet");
    const { map } = view;
    const loser = map.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
    const lost = new Promise((resolve) => map.once("webglcontextlost", resolve));
    loser?.loseContext();
    await lost;
    // only once the browser is through with the event does it allow this
    await new Promise((resolve) => setTimeout(resolve));
    const restored = new Promise((resolve) => map.once("webglcontextrestored", resolve));
    loser?.restoreContext();
    await restored;
    await new Promise((resolve) => map.once("idle", resolve));
  });

const pulseCanvas = (page: Page) => stageOf(page).locator(".maplibregl-control-container canvas");

/** Canvases on which deck.gl was seen to draw something, so far. */
const pulsesDrawn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.testPulses ?? 0));

/** Runs in the page, before its own scripts: looks at each new canvas until something is on it. */
function watchPulses(): void {
  const seen = new WeakSet<HTMLCanvasElement>();
  const copy = new OffscreenCanvas(320, 180).getContext("2d", { willReadFrequently: true });
  const look = (canvas: unknown): void => {
    if (!(canvas instanceof HTMLCanvasElement) || seen.has(canvas)) return;
    if (canvas.matches(".maplibregl-canvas")) return;
    // the drawing buffer is there to be read only until the browser shows it
    copy?.drawImage(canvas, 0, 0, 320, 180);
    const { data } = copy?.getImageData(0, 0, 320, 180) ?? { data: [] };
    copy?.clearRect(0, 0, 320, 180);
    if (!data.some((part) => part > 0)) return;
    seen.add(canvas);
    const { dataset } = document.documentElement;
    dataset.testPulses = String(Number(dataset.testPulses ?? 0) + 1);
  };
  const context = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (this: WebGL2RenderingContext, ...request: number[]) => void
  >;
  for (const name of ["drawArraysInstanced", "drawElementsInstanced"]) {
    const draw = context[name];
    context[name] = function (...request) {
      draw?.apply(this, request);
      look(this.canvas);
    };
  }
}

test("a lost WebGL context brings back every layer and the pulse, twice in a row", async ({
  page,
}) => {
  test.slow(); // a camera in motion and a pulse, all drawn in software
  await page.addInitScript(watchPulses);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  expect(await openMap(page)).toBe("maplibre");
  expect(asked.filter((url) => PULSE.test(url))).toEqual([]);

  await page.locator('hd-record-list [data-record="belt:gulou-louyu"]').click();
  await expect.poll(() => pulsesDrawn(page), PATIENTLY).toBe(1);
  expect(asked.filter((url) => PULSE.test(url))).toHaveLength(1);

  await settled(page);
  const shown = await freeStop(page);
  const around = { x: shown.x - 14, y: shown.y - 14, width: 28, height: 28 };
  const marked = () => countPixels(page, around, "--casing");
  await expect.poll(marked).toBeGreaterThan(20);
  const before = await drawnLayers(page);
  expect(before).toContain("points");
  for (const round of [1, 2]) {
    await test.step(`time ${round}`, async () => {
      await loseAndRestore(page);
      await expect
        .poll(async () => {
          const after = await drawnLayers(page);
          return before.filter((layer) => !after.includes(layer) && !mayGiveWay(layer));
        })
        .toEqual([]);
      await expect.poll(marked).toBeGreaterThan(20);
      await expect.poll(() => pulsesDrawn(page), PATIENTLY).toBe(round + 1);
    });
  }

  await test.step("the pulse's own context comes back too", async () => {
    const old = await pulseCanvas(page).elementHandle();
    await old?.evaluate((canvas) => {
      const context = (canvas as HTMLCanvasElement).getContext("webgl2");
      context?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await expect.poll(() => old?.evaluate((canvas) => canvas.isConnected)).toBe(false);
    await expect.poll(() => pulsesDrawn(page), PATIENTLY).toBe(4);
  });
});

test("where motion is reduced, the pulse is never fetched", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await openMap(page, "./?select=belt:gulou-louyu")).toBe("maplibre");
  await page.locator('hd-record-list [data-record="belt:taijiang-haixia"]').click();
  await expect(page).toHaveURL(/select=belt:taijiang-haixia.*#map=/);
  await expect(pulseCanvas(page)).toHaveCount(0);
  expect(asked.filter((url) => /assets\/map-view-/.test(url))).toHaveLength(1);
  expect(asked.filter((url) => PULSE.test(url))).toEqual([]);
});
