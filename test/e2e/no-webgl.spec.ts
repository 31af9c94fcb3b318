import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { cameraOf, freeStop, stageOf } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test("when MapLibre does not arrive, the SVG map stays and is used instead", async ({
  page,
  trouble,
}) => {
  trouble.expect(/ERR_FAILED/);
  await page.route(/assets\/map-view-/, (route) => route.abort());
  expect(await openMap(page)).toBe("svg");
  const { zoom } = await cameraOf(page);
  await page.getByRole("button", { name: "放大" }).click();
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(zoom + 1, 5);
});

test("without WebGL 2 the SVG map stays, says so and does everything", async ({ page }) => {
  await withoutWebGl(page);
  expect(await openMap(page, "./#map=13.2/26.08/119.3")).toBe("svg");
  await expect(page.getByText("这里显示的是简化地图")).toBeVisible();
  await expect(stageOf(page).locator("hd-svg-map")).toBeVisible();

  await test.step("drag and arrow keys pan", async () => {
    const before = await freeStop(page);
    await page.mouse.move(before.x + 12, before.y + 20);
    await page.mouse.down();
    await page.mouse.move(before.x + 72, before.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(before.x + 200, before.y + 60);
    const after = await freeStop(page);
    expect(after.id).toBe(before.id);
    expect(after.x - before.x).toBeCloseTo(60, 0);
    expect(after.y - before.y).toBeCloseTo(40, 0);
    await expect(page.locator("hd-record-card")).toHaveCount(0);

    const { center } = await cameraOf(page);
    await stageOf(page).getByRole("application").press("ArrowRight");
    await expect.poll(async () => (await cameraOf(page)).center[0]).toBeGreaterThan(center[0]);
  });

  await test.step("buttons and wheel zoom", async () => {
    const { zoom } = await cameraOf(page);
    await page.getByRole("button", { name: "放大" }).click();
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(zoom + 1, 5);
    await page.getByRole("button", { name: "缩小" }).click();
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(zoom, 5);
    const { x, y } = await freeStop(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(zoom);
  });

  await test.step("a click on a stop selects it", async () => {
    const { x, y, name, id } = await freeStop(page);
    await page.mouse.click(x, y);
    await expect(page.locator("hd-record-card").getByRole("heading", { name })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`select=point:${id}`));
  });

  await test.step("layers can be hidden", async () => {
    await page.getByRole("button", { name: "图层" }).click();
    await page.getByRole("checkbox", { name: /^示范点/ }).uncheck();
    await expect(stageOf(page).locator('g.mark[data-record^="point:"]')).toHaveCount(0);
    await page.getByRole("checkbox", { name: /^示范带/ }).uncheck();
    await expect(stageOf(page).locator("path.belt")).toHaveCount(0);
    await expect(stageOf(page).locator("path.district")).toHaveCount(13);
    await expect(page).toHaveURL(/hide=belts,points/);
  });

  await test.step("the list selects", async () => {
    const entry = page.locator('hd-record-list [data-record^="centre:"]').first();
    const name = (await entry.locator(".name").textContent()) ?? "";
    await entry.click();
    await expect(page.locator("hd-record-card").getByRole("heading", { name })).toBeVisible();
  });
  await expect(stageOf(page).locator("canvas")).toHaveCount(0);
});
