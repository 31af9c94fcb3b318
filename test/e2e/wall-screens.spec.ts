import { expect, test } from "../support/browser/guarded-test.ts";
import { textFaults } from "../support/browser/text-faults.ts";
import {
  holdAt,
  openWall,
  sceneOf,
  stopOnWall,
  wallStageOf,
} from "../support/browser/wall-page.ts";

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

for (const { width, height } of SCREENS) {
  test(`${width} × ${height}: texts stand whole and apart, a stop is where it is touched`, async ({
    page,
  }) => {
    test.slow(); // some millions of pixels, drawn in software
    await page.setViewportSize({ width, height });
    expect(await openWall(page, "&scene=stop:cangshan-nanjiangbin-04")).toBe("maplibre");
    await holdAt(page, "stop:cangshan-nanjiangbin-04");

    await test.step("a stop is selected where it stands", async () => {
      const next = "cangshan-nanjiangbin-05";
      await expect
        .poll(() =>
          wallStageOf(page).evaluate((stage) => (stage as unknown as { resting: boolean }).resting),
        )
        .toBe(true);
      const { x, y } = await stopOnWall(page, next);
      await page.mouse.click(x, y);
      await expect.poll(() => sceneOf(page)).toBe(`stop:${next}`);
      await expect(page).toHaveURL(/select=point:cangshan-nanjiangbin-05/);
    });

    const lines = Math.min(height, width);
    for (const scene of SCENES) {
      await test.step(scene, async () => {
        await holdAt(page, scene);
        await expect.poll(() => sceneOf(page)).toBe(scene);
        await expect.poll(() => textFaults(page, (18 * lines) / 1080)).toEqual([]);
      });
    }
  });
}
