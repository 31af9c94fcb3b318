import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { cameraOf, stageOf } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 800 } });

test("from a belt's card to its dossier, along its links, and back to the map", async ({
  page,
}) => {
  await withoutWebGl(page);
  await openMap(page, "./?select=belt:changle-wuhang");
  await page.getByRole("link", { name: "查看档案" }).click();
  await expect(page).toHaveURL(/view=dossier/);
  await expect(page).toHaveURL(/select=belt:changle-wuhang/);
  await expect(
    page.getByRole("heading", { name: "长乐区吴航党建示范带（示例）", exact: true }),
  ).toBeVisible();
  await expect(page).toHaveTitle(/^长乐区吴航党建示范带（示例）/);

  // a standard names the record that proves it
  await expect(page.getByRole("row", { name: /服务中心/ }).first()).toContainText(
    "长山湖党群活动服务中心（示例）",
  );
  await page.getByRole("link", { name: "长乐区" }).click();
  await expect(page).toHaveURL(/select=district:350112/);
  await expect(page.getByRole("heading", { name: "长乐区", exact: true })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/view=dossier/);
  await expect(page.locator("hd-record-card")).toBeVisible();
  await page.goForward();
  await page.getByRole("link", { name: "在地图上看" }).click();
  await expect(page.locator("hd-record-card")).toContainText("长乐区吴航党建示范带（示例）");
});

test("the overview sorts, compares and reranks, and its address says so", async ({ page }) => {
  await page.goto("./?view=dossier");
  const table = page.locator("hd-belts-table");
  const names = table.locator("tbody th");
  await expect(names.first()).toHaveText("龙江（示例）");
  await table.getByRole("button", { name: "未销号" }).click();
  await expect(table.getByRole("columnheader", { name: "未销号" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(names.first()).not.toHaveText("龙江（示例）");

  await table.getByRole("checkbox", { name: "比较 龙江（示例）" }).check();
  await table.getByRole("checkbox", { name: "比较 吴航（示例）" }).check();
  await expect(page).toHaveURL(/compare=fuqing-longjiang,changle-wuhang/);
  const comparison = page.locator("hd-belt-comparison");
  await expect(comparison.getByRole("columnheader", { name: "吴航（示例）" })).toBeVisible();
  await expect(comparison.getByRole("row", { name: /文化广场/ })).toContainText("未具备");

  // all weight on coverage: another belt leads
  const best = async (): Promise<string> => {
    const rows = page.locator("hd-rank-band [role=button]").first();
    return (await rows.getAttribute("aria-label")) ?? "";
  };
  const before = await best();
  expect(before).toContain("龙江");
  const weights = page.locator("hd-weights-editor");
  for (const [name, value] of [
    ["聚居点覆盖（1 km）", "100"],
    ["五个一", "0"],
    ["六有", "0"],
    ["按期推进", "0"],
  ] as const) {
    const field = weights.getByRole("spinbutton", { name });
    await field.fill(value);
    await field.blur();
  }
  await expect(page).toHaveURL(/weights=coverage:100,haves:0,ones:0,pace:0/);
  await expect.poll(best).not.toBe(before);
  const tried = await best();
  await page.reload();
  await expect.poll(best).toBe(tried);
  await page.getByRole("button", { name: "恢复原方案" }).click();
  await expect.poll(best).toBe(before);
});

test("a quarter is the same on the map, in the dossier and in the address", async ({ page }) => {
  await withoutWebGl(page);
  await page.goto("./?view=dossier&quarter=2019-Q1");
  const stage = page.locator("hd-belts-table tbody tr", { hasText: "吴航（示例）" });
  await expect(stage).toContainText("建成");
  const slider = page.getByRole("slider", { name: "季度" });
  await slider.focus();
  await slider.press("ArrowLeft");
  await expect(page).toHaveURL(/quarter=2018-Q4/);
  await expect(stage).toContainText("立项");
  await page.getByRole("link", { name: "地图" }).click();
  await expect(page.getByRole("region", { name: "时间" })).toContainText("截至 2018 年第 4 季度");
  await expect(page.locator("hd-svg-map .belt.forming").first()).toBeAttached();
  const marks = page.locator('hd-svg-map [data-record^="point:"]');
  const then = await marks.count();
  await page.getByRole("button", { name: "按季度看进程" }).click();
  await expect(page).not.toHaveURL(/quarter=/);
  await expect.poll(() => marks.count()).toBeGreaterThan(then);
});

test("time plays to the present by itself and can be paused", async ({ page }) => {
  await page.goto("./?view=dossier&quarter=2026-Q2");
  await page.getByRole("button", { name: "播放" }).click();
  await expect(page).not.toHaveURL(/quarter=/);
  await expect(page.getByRole("button", { name: "播放" })).toBeVisible();
});

test("every chart is a table one key away, at 320 px without sideways scrolling", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    "./?view=dossier&compare=fuqing-longjiang,changle-wuhang",
    "./?view=dossier&select=belt:jinan-honglingfuxing",
  ]) {
    await page.goto(address);
    const charts = page.locator(
      "hd-stage-timeline, hd-growth-chart, hd-standards-matrix, hd-assessment-bars, hd-rank-band, hd-comparison-chart, hd-model-diagram",
    );
    await expect(charts.first().locator("svg")).toBeVisible();
    const count = await charts.count();
    expect(count).toBe(4);
    for (let index = 0; index < count; index += 1) {
      const chart = charts.nth(index);
      await chart.getByRole("button", { name: /表格/ }).focus();
      await page.keyboard.press("t");
      await expect(chart.locator("tbody tr").first()).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("back from a dossier the map shows the belt, though it was framed out of sight", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await openMap(page, "./?select=belt:changle-wuhang")).toBe("maplibre");
  const { center } = await cameraOf(page);
  await page.getByRole("link", { name: "查看档案" }).click();
  await expect(page.getByRole("heading", { name: "量化考评方案（示例）" })).toBeVisible();
  const rested = stageOf(page).evaluate(
    (stage) =>
      new Promise<void>((resolve) => {
        // the first rest may be that of the camera that was on its way when the map was left
        const arrive = () => stage.checkVisibility() && resolve();
        stage.addEventListener("hd-map-camera", arrive);
      }),
  );
  await page.getByRole("link", { name: "在地图上看" }).click();
  await rested;
  const back = (await cameraOf(page)).center;
  expect(back[0]).toBeCloseTo(center[0], 2);
  expect(back[1]).toBeCloseTo(center[1], 2);
});
