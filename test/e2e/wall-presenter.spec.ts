import type { BrowserContext, Page } from "@playwright/test";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { modeOf, openWall, sceneOf } from "../support/browser/wall-page.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ viewport: { width: 1440, height: 900 } });

/** A wall in a window of its own; the SVG map, so that the link and not the drawing takes the time. */
async function openWallWindow(context: BrowserContext, query = ""): Promise<Page> {
  const wall = await context.newPage();
  await withoutWebGl(wall);
  expect(await openWall(wall, query)).toBe("svg");
  return wall;
}

async function openPresenter(context: BrowserContext, query = ""): Promise<Page> {
  const presenter = await context.newPage();
  await presenter.goto(`./?view=presenter${query}`);
  return presenter;
}

const controlOf = (presenter: Page, name: string) =>
  presenter.getByRole("region", { name: "控制" }).getByRole("button", { name });
const nowOn = (presenter: Page) => presenter.getByRole("region", { name: "当前场景" });

/** The presenter has heard of the wall's scene. */
const expectNow = (presenter: Page, title: string) =>
  expect(nowOn(presenter).getByRole("heading", { level: 3 })).toHaveText(title);

test("a presenter steps, jumps and holds, and both live through a reload of the other", async ({
  context,
}) => {
  test.slow(); // several windows, each with a tour that runs
  const wall = await openWallWindow(context);
  const presenter = await openPresenter(context);
  await expectNow(presenter, "全城概览");

  await test.step("held where it is", async () => {
    await controlOf(presenter, "停在这里").click();
    await expect.poll(() => modeOf(wall)).toBe("held");
    await expect(controlOf(presenter, "继续播放")).toBeVisible();
  });

  await test.step("next moves the wall, by button and by key", async () => {
    await controlOf(presenter, "下一个").click();
    await expect.poll(() => sceneOf(wall)).toBe("belt:gulou-louyu");
    await expectNow(presenter, "鼓楼区楼宇党建示范带");
    await presenter.keyboard.press("PageDown");
    await expect.poll(() => sceneOf(wall)).toBe("stop:gulou-louyu-01");
    await presenter.keyboard.press("ArrowLeft");
    await expect.poll(() => sceneOf(wall)).toBe("belt:gulou-louyu");
    expect(await modeOf(wall)).toBe("held");
  });

  await test.step("the list leads to any stop", async () => {
    await presenter.getByRole("searchbox").fill("3.4");
    await presenter.keyboard.press("Enter");
    await expect.poll(() => sceneOf(wall)).toBe("stop:cangshan-nanjiangbin-04");
    await expect(presenter.getByRole("button", { name: /^3\.4/ })).toHaveAttribute(
      "aria-current",
      "true",
    );
  });

  await test.step("a presenter that is reloaded finds the wall, which went on", async () => {
    await presenter.reload();
    await expect(nowOn(presenter)).toContainText("南江滨");
    await expect(controlOf(presenter, "继续播放")).toBeVisible();
    expect(await sceneOf(wall)).toBe("stop:cangshan-nanjiangbin-04");
  });

  await test.step("a wall that is reloaded is where it was, and held again", async () => {
    await wall.reload();
    await expect.poll(() => modeOf(wall)).toBe("held");
    expect(await sceneOf(wall)).toBe("stop:cangshan-nanjiangbin-04");
    await expect(nowOn(presenter)).toContainText("停住");
    await controlOf(presenter, "下一个").click();
    await expect.poll(() => sceneOf(wall)).not.toBe("stop:cangshan-nanjiangbin-04");
  });

  await test.step("from the beginning it plays", async () => {
    await controlOf(presenter, "从头").click();
    await expect.poll(() => sceneOf(wall)).toBe("city");
    await expect.poll(() => modeOf(wall)).toBe("playing");
    await expect(controlOf(presenter, "停在这里")).toBeVisible();
  });

  await test.step("a wall that is closed is missed, with a way to open one", async () => {
    await wall.close();
    await expect(presenter.getByRole("heading", { name: "没有大屏应答" })).toBeVisible();
    const opened = context.waitForEvent("page");
    await presenter.getByRole("link", { name: "打开大屏" }).click();
    const another = await opened;
    await expect(another).toHaveURL(/view=wall/);
    await expect(nowOn(presenter)).toBeVisible();
  });
});

test("walls of one name follow one presenter, and one that comes late catches up", async ({
  context,
}) => {
  test.slow();
  const first = await openWallWindow(context, "&screen=hall");
  const other = await openWallWindow(context, "&screen=foyer");
  const presenter = await openPresenter(context, "&screen=hall");
  await controlOf(presenter, "停在这里").click();
  await expect.poll(() => modeOf(first)).toBe("held");
  await presenter.getByRole("searchbox").fill("2");
  await presenter.keyboard.press("Enter");
  await expect.poll(() => sceneOf(first)).toBe("belt:taijiang-haixia");

  const late = await openWallWindow(context, "&screen=hall");
  await expect.poll(() => sceneOf(late)).toBe("belt:taijiang-haixia");
  await expect.poll(() => modeOf(late)).toBe("held");
  await presenter.keyboard.press("PageDown");
  await expect.poll(() => sceneOf(first)).toBe("stop:taijiang-haixia-01");
  await expect.poll(() => sceneOf(late)).toBe("stop:taijiang-haixia-01");
  expect(await modeOf(other)).toBe("playing");
  await expect(presenter.getByRole("region", { name: "大屏" })).toContainText("不受此窗口控制");
});

const SCREENS = [
  { size: { width: 1440, height: 900 }, language: "zh-CN", theme: "light" },
  { size: { width: 1440, height: 900 }, language: "en", theme: "dark" },
  { size: { width: 390, height: 844 }, language: "zh-CN", theme: "dark" },
  { size: { width: 390, height: 844 }, language: "en", theme: "light" },
] as const;

test("axe finds nothing, and nothing runs out of the screen, with a wall and without", async ({
  context,
}) => {
  test.slow();
  const presenter = await context.newPage();
  const check = async (): Promise<void> => {
    expect(await axeViolations(presenter)).toEqual([]);
    const width = await presenter.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(presenter.viewportSize()?.width ?? 0);
  };
  const open = async ({ size, language, theme }: (typeof SCREENS)[number]): Promise<void> => {
    await presenter.setViewportSize(size);
    await presenter.goto(`./?view=presenter&lang=${language}&theme=${theme}`);
  };
  await open(SCREENS[0]);
  await expect(presenter.getByRole("heading", { name: "没有大屏应答" })).toBeVisible();
  await check();
  await openWallWindow(context, "&scene=standards:gulou-louyu");
  for (const screen of SCREENS) {
    await test.step(`${screen.size.width} px, ${screen.language}, ${screen.theme}`, async () => {
      await open(screen);
      await expect(presenter.getByRole("heading", { level: 3 }).first()).toBeVisible();
      await check();
    });
  }
});

test("a presenter is opened from the wall, in its language and for its screen, and starts no map", async ({
  context,
}) => {
  const wall = await openWallWindow(context, "&lang=en&screen=hall");
  const opened = wall.waitForEvent("popup");
  await wall.getByRole("button", { name: /presenter/i }).press("Enter");
  const presenter = await opened;
  await expect(presenter.getByRole("heading", { name: /^Presenter/ })).toBeVisible();
  await expect(presenter).toHaveURL(/view=presenter.*lang=en.*screen=hall/);
  await expect(presenter.getByRole("region", { name: "Now" })).toBeVisible();
  const fetched = await presenter.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(fetched.filter((name) => name.includes("worker"))).toEqual([]);
  await expect(presenter.locator("hd-map-stage, hd-wall-stage, hd-svg-map, canvas")).toHaveCount(0);
});
