import type { Page } from "@playwright/test";
import type { HdMapStage } from "../../src/map/hd-map-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { stageOf } from "../support/browser/map-state.ts";
import { countPixels } from "../support/browser/read-pixels.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1000, height: 700 } });

/** Names that MapLibre draws for the districts. */
const districtWords = (page: Page): Promise<readonly string[]> =>
  stageOf(page).evaluate(({ view }: HdMapStage) =>
    (view?.map.queryRenderedFeatures({ layers: ["district-labels"] }) ?? []).map(({ properties }) =>
      String(properties.name),
    ),
  );

/** Share of the map's middle that is painted as land. */
const landShare = async (page: Page): Promise<number> =>
  (await countPixels(page, { x: 600, y: 250, width: 200, height: 200 }, "--land")) / 200 ** 2;

test("language and theme change in place, on the map as well", async ({ page }) => {
  expect(await openMap(page, "./?select=point:gulou-louyu-01#map=10/26.07/119.3")).toBe("maplibre");
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  const heading = page.locator("hd-record-card").getByRole("heading", { level: 2 });

  const chinese = async () => {
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(page).toHaveTitle("福州党建示范带地图");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("福州党建示范带地图");
    await expect(page.getByRole("heading", { name: /^示范带 共 13 项/ })).toBeVisible();
    await expect(heading).toHaveText("省体育中心东门楼宇示范点（示例）");
    await expect.poll(() => districtWords(page)).toContain("闽侯县");
  };
  await chinese();
  await page.getByRole("combobox", { name: "语言" }).selectOption("en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle("Fuzhou Demonstration Belts Map");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Fuzhou Demonstration Belts Map",
  );
  await expect(page.getByRole("heading", { name: /^Belts/ })).toBeVisible();
  await expect(heading).toHaveText("Provincial Sports Centre East Gate Point (sample)");
  await expect.poll(() => districtWords(page)).toContain("Minhou County");
  await page.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  await chinese();

  await expect.poll(() => landShare(page)).toBeGreaterThan(0.3);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect.poll(() => landShare(page)).toBeGreaterThan(0.3);
  await page.getByRole("combobox", { name: "明暗" }).selectOption("light");
  await expect.poll(() => landShare(page)).toBeGreaterThan(0.3);
  await expect(page).toHaveURL(/theme=light/);
  await expect(page.locator("html")).toHaveAttribute("data-same-page");
});
