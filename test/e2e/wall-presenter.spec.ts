import type { Page } from "@playwright/test";
import type { WallStatus } from "../../src/state/screen-messages.ts";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { modeOf, openWall, sceneOf } from "../support/browser/wall-page.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

// small, still walls with the SVG map: the link is what is to take the time, not the drawing
test.use({ viewport: { width: 640, height: 360 }, contextOptions: { reducedMotion: "reduce" } });

const controlOf = (presenter: Page, name: string) =>
  presenter.getByRole("region", { name: "控制" }).getByRole("button", { name });
const nowOn = (presenter: Page) => presenter.getByRole("region", { name: /^(当前场景|Now)/ });

test("a presenter opened from a wall leads two, and each lives through a reload of the other", async ({
  page: wall,
  context,
}) => {
  test.slow(); // three windows, two with a tour that runs
  const other = await context.newPage();
  const walls = [wall, other];
  for (const each of walls) await withoutWebGl(each);
  await openWall(wall);
  await openWall(other, "&screen=hall");
  const onAll = async (read: (page: Page) => Promise<string | undefined>, wanted: string) => {
    for (const each of walls) await expect.poll(() => read(each)).toBe(wanted);
  };

  const opened = context.waitForEvent("page");
  await wall.getByRole("button", { name: "打开演示控制" }).press("Enter");
  const presenter = await opened;
  await expect(presenter.getByText("已连接 2 块")).toBeVisible();

  await test.step("held, they stay so at the next scene and at a stop from the list", async () => {
    await controlOf(presenter, "保持暂停").click();
    await onAll(modeOf, "held");
    await presenter.getByRole("button", { name: "全城概览" }).click();
    await onAll(sceneOf, "city");
    await controlOf(presenter, "下一个").click();
    await onAll(sceneOf, "coverage");
    await presenter.keyboard.press("PageDown");
    await onAll(sceneOf, "belt:cangshan-nanjiangbin");
    await presenter.getByRole("searchbox").fill("3.4");
    await presenter.keyboard.press("Enter");
    await onAll(sceneOf, "stop:cangshan-nanjiangbin-04");
    await onAll(modeOf, "held");
  });

  await test.step("no map was loaded for it", async () => {
    const fetched = await presenter.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(fetched.filter((name) => name.includes("worker"))).toEqual([]);
    await expect(presenter.locator("hd-map-stage, hd-wall-stage, canvas")).toHaveCount(0);
  });

  await test.step("a presenter that is reloaded finds them as they were", async () => {
    await presenter.reload();
    await expect(presenter.getByText("已连接 2 块")).toBeVisible();
    await expect(nowOn(presenter)).toContainText("已保持暂停");
    await onAll(sceneOf, "stop:cangshan-nanjiangbin-04");
  });

  await test.step("a wall that is reloaded is where it was, and held again", async () => {
    await wall.reload();
    await onAll(modeOf, "held");
    await onAll(sceneOf, "stop:cangshan-nanjiangbin-04");
    await expect(presenter.getByText("已连接 2 块")).toBeVisible();
  });

  await test.step("from the beginning they play, also when the presenter is gone", async () => {
    await controlOf(presenter, "从头").click();
    await onAll(sceneOf, "city");
    await onAll(modeOf, "playing");
    await presenter.close();
    await onAll(modeOf, "playing");
  });
});

const SCREENS = [
  { size: { width: 1440, height: 900 }, language: "zh-CN", theme: "light" },
  { size: { width: 1440, height: 900 }, language: "en", theme: "dark" },
  { size: { width: 390, height: 844 }, language: "zh-CN", theme: "dark" },
  { size: { width: 390, height: 844 }, language: "en", theme: "light" },
] as const;

/** A wall of no more than a voice, heard by the page that it speaks in. */
const speakAsWall = (page: Page, status: WallStatus): Promise<void> =>
  page.evaluate((said) => {
    const channel = new BroadcastChannel("hongdai-screens");
    channel.postMessage(said);
    setInterval(() => channel.postMessage(said), 2000);
  }, status);

test("axe finds nothing and nothing runs out of the presenter's screen, with a wall and without", async ({
  page,
}) => {
  const status: WallStatus = {
    kind: "status",
    from: "voice",
    screen: "hall",
    sceneId: "standards:gulou-louyu",
    elapsed: 1,
    mode: "held",
    pace: 1,
    tour: "abcd",
    startedAt: 1,
    hidden: false,
  };
  const check = async (): Promise<void> => {
    expect(await axeViolations(page)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  };
  for (const [at, { size, language, theme }] of SCREENS.entries()) {
    await test.step(`${size.width} px, ${language}, ${theme}`, async () => {
      await page.setViewportSize(size);
      await page.goto(`./?view=presenter&lang=${language}&theme=${theme}`);
      if (at === 0) {
        await expect(page.getByRole("heading", { name: "没有大屏应答" })).toBeVisible();
        await check();
        const link = page.getByRole("link", { name: "打开大屏" });
        await expect(link).toHaveAttribute("href", /^\?view=wall/);
      }
      await speakAsWall(page, status);
      await expect(nowOn(page)).toBeVisible();
      await check();
    });
  }
});
