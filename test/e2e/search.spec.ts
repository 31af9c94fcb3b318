import type { Locator, Page } from "@playwright/test";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  contextOptions: { reducedMotion: "reduce" },
});

/** What the search lists; the filters' choices are options too. */
const found = (page: Page): Locator =>
  page.getByRole("listbox", { name: "搜索结果" }).getByRole("option");

test("a phone's reader types initials and opens the card by keys and by touch", async ({
  page,
}) => {
  await withoutWebGl(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openMap(page);
  const field = page.getByRole("combobox", { name: "搜索" });
  await expect(field).toBeVisible();
  const isOfSearch = (url: string): boolean => /explore-search|search-parts|pinyin/.test(url);
  expect(asked.filter(isOfSearch)).toEqual([]);

  await test.step("by keys", async () => {
    await field.focus();
    await field.pressSequentially("hlfx");
    const first = found(page).first();
    await expect(first).toContainText("红领福兴");
    await expect(first.locator("mark").first()).toHaveText("红领福兴");
    await expect(page.locator("hd-sheet")).toHaveAttribute("stop", "full");
    expect(await axeViolations(page)).toEqual([]);
    await field.press("ArrowDown");
    await expect(first).toHaveAttribute("aria-selected", "true");
    await field.press("Enter");
    await expect(page.locator("hd-record-card h2")).toContainText("红领福兴");
    await expect(page).toHaveURL(/select=belt(:|%3A)jinan-honglingfuxing/);
    await page.keyboard.press("Escape");
    await expect(page.locator("hd-record-card")).toHaveCount(0);
  });

  await test.step("by touch, and the search before is offered", async () => {
    await field.tap();
    await page.getByRole("button", { name: "清除搜索" }).tap();
    await expect(page.getByRole("button", { name: "hlfx", exact: true })).toBeVisible();
    await field.pressSequentially("wenlinshan");
    await found(page).filter({ hasText: "文林山革命陵园" }).tap();
    await expect(page.locator("hd-record-card h2")).toContainText("文林山革命陵园");
  });

  // the library is only for data that the build did not know
  expect(asked.filter((url) => url.includes("spell-texts"))).toEqual([]);
  expect(asked.filter((url) => url.includes("prepared-pinyin")).length).toBe(1);
});

test("records of a data set replaced after the build are found by pinyin too", async ({ page }) => {
  await withoutWebGl(page);
  await page.route("**/data/squares.geojson", async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace("文林山革命陵园", "凤凰池烈士陵园") });
  });
  await openMap(page);
  const field = page.getByRole("combobox", { name: "搜索" });
  await field.focus();
  await field.pressSequentially("fenghuangchi");
  await expect(found(page).first()).toContainText("凤凰池烈士陵园");
});
