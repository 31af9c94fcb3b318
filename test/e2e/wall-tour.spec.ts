import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/own-site-test.ts";
import { modeOf, openWall, sceneOf } from "../support/browser/wall-page.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ viewport: { width: 1920, height: 1080 } });

// the SVG map, so that the tour and not the drawing is what takes time
test.beforeEach(({ page }) => {
  test.slow();
  return withoutWebGl(page);
});

test("keys and controls lead through the tour, and it can always be stopped", async ({ page }) => {
  expect(await openWall(page)).toBe("svg");
  expect(await sceneOf(page)).toBe("city");
  expect(await modeOf(page)).toBe("playing");

  await page.keyboard.press("Space");
  await expect.poll(() => modeOf(page)).toBe("paused");
  await page.keyboard.press("PageDown");
  await expect(page).toHaveURL(/scene=coverage/);
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/scene=belt:gulou-louyu/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/scene=stop:gulou-louyu-01&select=point:gulou-louyu-01/);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => sceneOf(page)).toBe("belt:gulou-louyu");
  await page.keyboard.press("Escape");
  await expect.poll(() => sceneOf(page)).toBe("city");
  expect(await modeOf(page)).toBe("paused");

  await test.step("a control holds it", async () => {
    await page.getByRole("button", { name: /保持暂停/ }).click();
    await expect.poll(() => modeOf(page)).toBe("held");
    await page.getByRole("button", { name: /^(播放|继续)/ }).click();
    await expect.poll(() => modeOf(page)).toBe("playing");
    await page.getByRole("button", { name: /^暂停/ }).click();
    await expect.poll(() => modeOf(page)).toBe("paused");
  });

  await test.step("axe finds nothing", async () => {
    expect(await axeViolations(page)).toEqual([]);
  });

  await test.step("a letter opens the list, a name leads on", async () => {
    await page.keyboard.press("t");
    const list = page.getByRole("dialog");
    await expect(list).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await list.getByRole("searchbox").fill("南江滨");
    await page.keyboard.press("Enter");
    await expect.poll(() => sceneOf(page)).toBe("belt:cangshan-nanjiangbin");
  });
});

test("new data is taken up between two rounds, broken data is not", async ({ page, dataFiles }) => {
  await openWall(page, "&scene=city-2");
  await page.keyboard.press("Space");
  const belts = page.getByText("鼓楼区楼宇党建示范带");

  await test.step("broken: the old one stays, and a note says so", async () => {
    await dataFiles.edit("belts.geojson", (text) => text.slice(0, -40));
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(/belts\.geojson/)).toBeVisible();
    expect(await sceneOf(page)).toBe("city");
  });

  await test.step("another name", async () => {
    await dataFiles.mend("belts.geojson");
    await dataFiles.edit("belts.geojson", (text) =>
      text.replace("鼓楼区楼宇党建示范带", "鼓楼区新楼宇党建示范带"),
    );
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => sceneOf(page)).toBe("city-2");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText(/belts\.geojson/)).toHaveCount(0);
    await page.keyboard.press("1");
    await expect(page.getByText("鼓楼区新楼宇党建示范带").first()).toBeVisible();
    await expect(belts).toHaveCount(0);
  });
});

test("without a network the tour goes on, and the nightly reload waits for another night", async ({
  page,
  context,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await page.clock.install({ time: new Date("2026-11-24T03:30:00+08:00") });
  await openWall(page, "&scene=belt:gulou-louyu");
  await context.setOffline(true);
  for (const scene of ["stop:gulou-louyu-01", "stop:gulou-louyu-02"]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => sceneOf(page)).toBe(scene);
  }
  await page.evaluate(() => {
    document.documentElement.dataset.testOld = "yes";
  });
  await page.clock.fastForward("30:30");
  await expect(page.getByText("服务器暂时连不上")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.testOld)).toBe("yes");

  await test.step("with one, it reloads and keeps the scene", async () => {
    await context.setOffline(false);
    await page.keyboard.press("Space");
    const scene = await sceneOf(page);
    const openings: string[] = [];
    page.on("request", (request) => {
      if (request.isNavigationRequest()) openings.push(request.url());
    });
    await page.clock.fastForward("24:00:00");
    await expect
      .poll(() =>
        page.evaluate(() => document.documentElement.dataset.testOld).catch(() => "going"),
      )
      .toBeUndefined();
    expect(openings.at(-1)).toContain(`scene=${scene}`);
  });
});
