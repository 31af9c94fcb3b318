import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { cameraOf, freeStop } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 720 } });

test("a click makes a link; back, forward and reload keep their word", async ({ page }) => {
  expect(await openMap(page)).toBe("maplibre");
  const opening = await cameraOf(page);
  const card = page.locator("hd-record-card");

  const { id, name, x, y } = await freeStop(page);
  await page.mouse.click(x, y);
  await expect(card.getByRole("heading", { name })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`select=point:${id}`));

  const belt = page.locator('hd-record-list [data-record="belt:gulou-louyu"]');
  const beltName = (await belt.locator(".name").textContent()) ?? "";
  await belt.click();
  await expect(card.getByRole("heading", { name: beltName })).toBeVisible();
  await expect(page).toHaveURL(/select=belt:.*#map=/);
  const framed = await cameraOf(page);
  expect(framed.zoom).toBeGreaterThan(opening.zoom + 1);

  await page.goBack();
  await expect(card.getByRole("heading", { name })).toBeVisible();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(opening.zoom, 1);
  const { center } = await cameraOf(page);
  expect(center[0]).toBeCloseTo(opening.center[0], 2);
  expect(center[1]).toBeCloseTo(opening.center[1], 2);

  await page.goForward();
  await page.goForward();
  await expect(card.getByRole("heading", { name: beltName })).toBeVisible();
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeCloseTo(framed.zoom, 1);

  const address = page.url();
  await withoutWebGl(page);
  await page.reload();
  await expect(card.getByRole("heading", { name: beltName })).toBeVisible();
  expect(page.url()).toBe(address);
  expect((await cameraOf(page)).zoom).toBeCloseTo(framed.zoom, 1);
});

const STRANGE = [
  { address: "./?select=belt:nowhere", dropped: ["select=belt:nowhere"] },
  { address: "./?view=xyz&hide=foo#map=north", dropped: ["view=xyz", "hide=foo", "map=north"] },
  {
    address: "./?district=999999&select=nonsense",
    dropped: ["district=999999", "select=nonsense"],
  },
];

test("what an address gets wrong is said once, quietly, and left at its default", async ({
  page,
}) => {
  await withoutWebGl(page);
  for (const { address, dropped } of STRANGE) {
    await page.goto("about:blank");
    await openMap(page, address);
    const messages = page.getByRole("status").filter({ hasText: "地址中有看不懂的部分" });
    await expect(messages).toHaveCount(1);
    for (const part of dropped) await expect(messages).toContainText(part);
    await expect(page.locator("hd-record-card")).toHaveCount(0);
    await expect(page.locator('hd-record-list .entry[data-record^="belt:"]')).toHaveCount(13);
    await messages.getByRole("button").click();
    await expect(messages).toHaveCount(0);
  }
});

test("going back undoes what was looked at, not the language it was read in", async ({ page }) => {
  await withoutWebGl(page);
  await openMap(page);
  const belt = page.locator('hd-record-list [data-record="belt:gulou-louyu"]');
  await belt.click();
  await expect(page.locator("hd-record-card")).toHaveCount(1);
  await page.getByRole("combobox", { name: "语言" }).selectOption("en");
  await expect(page.getByRole("heading", { name: /^Belts/ })).toBeVisible();
  await page.goBack();
  await expect(page.locator("hd-record-card")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /^Belts/ })).toBeVisible();
  await expect(page).toHaveURL(/lang=en/);
});

test("a link opens in its language, its theme and with its layers", async ({ page }) => {
  await withoutWebGl(page);
  await openMap(page, "./?lang=en&theme=dark&hide=points&district=350102");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page).toHaveTitle("Fuzhou Demonstration Belts Map");
  await expect(page.getByRole("combobox", { name: "District" })).toHaveValue("350102");
  await expect(page.locator('g.mark[data-record^="point:"]')).toHaveCount(0);
});
