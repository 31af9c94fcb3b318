import { expect, test } from "../support/browser/guarded-test.ts";
import { textFaults } from "../support/browser/text-faults.ts";
import { holdAt, openWall, sceneOf, stopInReach } from "../support/browser/wall-page.ts";

// scenes stand at once, so that what is looked at does not move
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Large ones with fewer pixels to draw in software: layout and places are in CSS pixels all the same. */
const SCREENS = [
  { width: 1280, height: 720, ratio: 1 },
  { width: 1920, height: 1080, ratio: 0.5 },
  { width: 3840, height: 2160, ratio: 0.25 },
  { width: 5760, height: 1080, ratio: 0.25 },
  { width: 1080, height: 1920, ratio: 0.5 },
];

const SCENES = [
  "city",
  "belt:jinan-honglingfuxing",
  "stop:gulou-louyu-03",
  "standards:gulou-louyu",
  "coverage",
];

for (const { width, height, ratio } of SCREENS) {
  test.describe(() => {
    test.use({ viewport: { width, height }, deviceScaleFactor: ratio });

    test(`${width} × ${height}: texts stand whole and apart, a stop is where it is touched`, async ({
      page,
    }) => {
      test.slow(); // a map drawn in software
      expect(await openWall(page, "&scene=stop:cangshan-nanjiangbin-04")).toBe("maplibre");
      await holdAt(page, "stop:cangshan-nanjiangbin-04");

      await test.step("a stop is selected where it stands", async () => {
        const { id, x, y } = await stopInReach(page);
        await page.mouse.click(x, y);
        await expect.poll(() => sceneOf(page)).toBe(`stop:${id}`);
        await expect(page).toHaveURL(new RegExp(`select=point:${id}`));
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
  });
}
