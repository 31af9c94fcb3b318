import type { Page } from "@playwright/test";
import type { HdWallStage } from "../../src/map/wall/hd-wall-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { textFaults } from "../support/browser/text-faults.ts";
import {
  holdAt,
  openWall,
  sceneOf,
  stopInReach,
  wallStageOf,
} from "../support/browser/wall-page.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

// scenes stand at once, so that what is looked at does not move
test.use({ contextOptions: { reducedMotion: "reduce" } });

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 5760, height: 1080 },
  { width: 1080, height: 1920 },
];

const SCENES = [
  "city",
  "belt:jinan-honglingfuxing",
  "stop:gulou-louyu-03",
  "standards:gulou-louyu",
  "coverage",
];

/** A frame of some millions of pixels, drawn in software. */
const PATIENTLY = { timeout: 45_000 };

const scaleOf = (width: number, height: number): number => Math.min(height, width) / 1080;

/** How wide the page knows itself to be, and how large its letters are. */
const sized = (page: Page) =>
  page.evaluate(() => {
    const { fontSize } = getComputedStyle(document.documentElement);
    return { width: innerWidth, rem: Math.round(Number.parseFloat(fontSize) * 1000) / 1000 };
  });

/** Names of districts that are drawn, where they stand, and what the furniture covers. */
const placeNames = (page: Page) =>
  wallStageOf(page).evaluate((stage: HdWallStage) =>
    (stage.map?.queryRenderedFeatures({ layers: ["district-labels"] }) ?? []).map((feature) => {
      const [lng = 0, lat = 0] = (feature.geometry as GeoJSON.Point).coordinates;
      const { x, y } = stage.map?.project([lng, lat]) ?? { x: 0, y: 0 };
      return { name: String(feature.properties.name), x, y, padding: stage.padding };
    }),
  );

for (const language of ["zh-CN", "en"]) {
  test(`on every screen texts stand whole and apart, a stop is where it is touched, ${language}`, async ({
    page,
  }) => {
    test.slow();
    await withoutWebGl(page); // five screens and five scenes each: the furniture is what is looked at
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await openWall(page, `&lang=${language}`)).toBe("svg");
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => sized(page), PATIENTLY)
        .toEqual({ width, rem: Math.round(16_000 * scaleOf(width, height)) / 1000 });
      for (const scene of SCENES) {
        await test.step(`${width} × ${height}, ${scene}`, async () => {
          await holdAt(page, scene);
          await expect.poll(() => sceneOf(page)).toBe(scene);
          const least = 18 * scaleOf(width, height);
          await expect.poll(() => textFaults(page, least)).toEqual([]);
        });
      }
      await test.step(`${width} × ${height}, a touch`, async () => {
        await holdAt(page, "stop:cangshan-nanjiangbin-04");
        await expect.poll(() => sceneOf(page)).toBe("stop:cangshan-nanjiangbin-04");
        await expect(async () => {
          const { id, x, y } = await stopInReach(page);
          await page.mouse.click(x, y);
          expect(await sceneOf(page)).toBe(`stop:${id}`);
        }).toPass();
      });
    }
  });
}

test.describe("drawn by WebGL", () => {
  // fewer pixels to draw in software; places are in CSS pixels all the same
  test.use({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 0.5 });

  test("a stop is where it is touched on a leaning map, wide or tall", async ({ page }) => {
    test.slow();
    expect(await openWall(page)).toBe("maplibre");
    await test.step("names of the first scene too stand clear of the panels", async () => {
      await holdAt(page, "city");
      await expect.poll(() => placeNames(page), PATIENTLY).not.toEqual([]);
      const { width, height } = { width: 1920, height: 1080 };
      for (const { name, x, y, padding } of await placeNames(page)) {
        const isClear =
          x > padding.left &&
          x < width - padding.right &&
          y > padding.top &&
          y < height - padding.bottom;
        expect(isClear, name).toBe(true);
      }
    });
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
    ]) {
      await page.setViewportSize(size);
      await holdAt(page, "stop:cangshan-nanjiangbin-04");
      await expect.poll(() => sceneOf(page)).toBe("stop:cangshan-nanjiangbin-04");
      await expect(async () => {
        const { id, x, y } = await stopInReach(page);
        await page.mouse.click(x, y);
        expect(await sceneOf(page)).toBe(`stop:${id}`);
        await expect(page).toHaveURL(new RegExp(`select=point:${id}`));
      }).toPass();
    }
  });
});
