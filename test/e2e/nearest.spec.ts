import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { stageOf } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

/** By the Wuyi Square in Gulou; odd enough to be found wherever it should not be. */
const HERE = { longitude: 119.30271, latitude: 26.09083, accuracy: 40 };

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
test.beforeEach(({ page }) => withoutWebGl(page));

test("three taps lead to the nearest place, and its belt can be walked stop by stop", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation(HERE);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
  await openMap(page);

  await page.getByRole("button", { name: "离我最近" }).tap();
  await expect(page.getByText("位置只留在这个页面里")).toBeVisible();
  await page.getByRole("button", { name: "用我的位置" }).tap();
  const nearest = page.locator("hd-near-list button").first();
  await expect(nearest).toBeInViewport();
  await expect(nearest).toContainText(/步行约 \d+ 分钟（估算）/);
  await expect(nearest).toContainText(/开放|待填/);
  await expect(stageOf(page).getByRole("img", { name: "我的位置" })).toBeVisible();
  const minutes = await page.locator("hd-near-list .walk").allTextContents();
  const walks = minutes.map((text) => Number(/约 (\d+) 分钟/.exec(text)?.[1] ?? Number.NaN));
  const short = walks.filter((each) => !Number.isNaN(each));
  expect(short).toEqual(short.toSorted((one, other) => one - other));
  expect(await axeViolations(page)).toEqual([]);

  const name = (await nearest.locator("span > span").first().textContent()) ?? "";
  await nearest.tap();
  const card = page.locator("hd-record-card");
  await expect(card.getByRole("heading", { name })).toBeVisible();

  await test.step("the position went nowhere", async () => {
    expect(page.url()).not.toMatch(/119\.3027|26\.0908/);
    expect(asked.filter((each) => /119\.3027|26\.0908/.test(each))).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/119\.3027|26\.0908/);
  });

  await test.step("stop by stop, with the map following", async () => {
    await page.getByRole("button", { name: "从这一站沿示范带走" }).tap();
    await expect(page.getByText(/第 1 站，共 \d+ 站 · 下一段 .*步行约/)).toBeVisible();
    await page.getByRole("button", { name: "下一站" }).tap();
    await expect(page.getByText(/第 2 站，共 \d+ 站/)).toBeVisible();
    await expect(card.getByRole("heading", { name })).toHaveCount(0);
    await page.getByRole("button", { name: "下一站" }).press("Enter");
    await expect(page.getByText(/第 3 站，共 \d+ 站/)).toBeVisible();
    await page.getByText("逐站阅读").tap();
    await expect(page.locator('hd-belt-journey [aria-current="step"]')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("refused the position, a reader taps the map or aims by keys", async ({ page, context }) => {
  await context.clearPermissions();
  await openMap(page);
  await page.getByRole("button", { name: "离我最近" }).tap();
  await page.getByRole("button", { name: "用我的位置" }).tap();
  await expect(page.getByText("没有得到位置许可")).toBeVisible();

  await page.getByRole("button", { name: "在地图上点" }).tap();
  await expect(stageOf(page).getByRole("img", { name: "十字" })).toBeVisible();
  await page.touchscreen.tap(195, 250);
  await expect(page.getByText("起点：地图上选的地方")).toBeVisible();
  await expect(page.locator("hd-near-list button").first()).toBeVisible();
  expect(page.url()).not.toMatch(/select=/);

  await page.getByRole("button", { name: "换个起点" }).press("Enter");
  await page.getByRole("button", { name: "在地图上点" }).press("Enter");
  await page.getByRole("button", { name: "取十字处" }).press("Enter");
  await expect(page.getByText("起点：地图上选的地方")).toBeVisible();
  await expect(stageOf(page).getByRole("img", { name: "起点" })).toBeVisible();
});
