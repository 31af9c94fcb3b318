import type { Page } from "@playwright/test";
import type { HdMapStage } from "../../src/map/hd-map-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { stageOf } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 5760, height: 1080 },
];

interface Control {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that can be pressed and is shown; a checkbox counts with its label. */
const controls = (page: Page): Promise<readonly Control[]> =>
  page.locator("button, select, summary, label:has(input), [role=button]").evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
        return { name: `${element.localName} ${name}`, left, right, width, height };
      }),
  );

/** Controls that a reader cannot get at; the strip map scrolls within its own box. */
async function outside(page: Page, width: number): Promise<readonly Control[]> {
  const all = await controls(page);
  return all.filter(
    ({ name, left, right }) => !name.startsWith("g ") && (left < 0 || right > width + 0.5),
  );
}

const isOneColumn = (page: Page): Promise<boolean> =>
  page.locator("hd-sheet").evaluate((sheet) => getComputedStyle(sheet).display !== "contents");

test.describe("at every size", () => {
  test.use({ hasTouch: true });

  test("title, list and controls are there for fingers, nothing is cut off", async ({ page }) => {
    await withoutWebGl(page);
    await openMap(page);
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    await page.getByRole("button", { name: "图层" }).click();
    await page.getByRole("button", { name: "移动地图" }).click();

    const check = async (size: (typeof SIZES)[number]) => {
      await page.setViewportSize(size);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const scroll = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(scroll).toBeLessThanOrEqual(size.width);
      await expect.poll(() => outside(page, size.width)).toEqual([]);
      // in one column the card is in the list's place
      const isCard =
        (await page.locator("hd-record-card").count()) > 0 && (await isOneColumn(page));
      const read = page.locator(isCard ? "hd-explore-details" : "hd-explore-panel .list");
      await expect(read).toBeInViewport();
      await expect.poll(async () => (await read.boundingBox())?.height ?? 0).toBeGreaterThan(80);
      const small = (await controls(page)).filter(
        ({ width, height }) => width < 43.9 || height < 43.9,
      );
      expect(small).toEqual([]);
    };
    for (const size of SIZES) await test.step(`${size.width}, opening view`, () => check(size));
    await page.locator('hd-record-list [data-record="belt:gulou-louyu"]').click();
    await expect(page.locator("hd-strip-map svg")).toBeAttached();
    for (const size of SIZES) await test.step(`${size.width}, belt selected`, () => check(size));
  });
});

test("on a wall of 5760 px the map is drawn in full width", async ({ page }) => {
  await page.setViewportSize({ width: 5760, height: 480 }); // its width is what others cut
  expect(await openMap(page)).toBe("maplibre");
  const { drawn, shown } = await stageOf(page).evaluate(({ view }: HdMapStage) => {
    const canvas = view?.map.getCanvas();
    return {
      drawn: [canvas?.width, canvas?.height],
      shown: [canvas?.clientWidth, canvas?.clientHeight],
    };
  });
  expect(drawn).toEqual(shown);
  expect(shown[0]).toBe(5760);
});
