import type { Page } from "@playwright/test";
import type { HdMapStage } from "../../src/map/hd-map-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { stageOf } from "../support/browser/map-state.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

interface Focused {
  /** `kind:id` of a list entry; null elsewhere. */
  readonly record: string | null;
  readonly closedBelt: boolean;
  readonly settings: boolean;
  readonly outlined: boolean;
}

/** What the keyboard stands on, through every shadow root. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement)) throw new Error("nothing has the focus");
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      record: element.dataset.record ?? null,
      closedBelt: element.matches('.expand[aria-expanded="false"]'),
      settings: element.matches(":host(hd-page-settings) select"),
      outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    };
  });

test("Tab and Enter alone reach everything that is on the map, and the focus is seen", async ({
  page,
}) => {
  await withoutWebGl(page);
  await openMap(page);
  await expect(page.locator('hd-record-list [data-record^="candidate:"]')).not.toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "跳到列表" })).toBeFocused();
  await expect(page.getByRole("button", { name: "跳到列表" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "列表" })).toBeFocused();

  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.settings) break;
    if (!now.outlined) unseen.push(now.record ?? "a control");
    if (now.closedBelt) await page.keyboard.press("Enter");
    if (now.record) reached.add(now.record);
  }
  expect(unseen).toEqual([]);
  const onMap = await stageOf(page).evaluate(({ scene }: HdMapStage) => {
    const data = scene?.data;
    const references = (kind: string, records: readonly { readonly id: string }[] = []) =>
      records.map(({ id }) => `${kind}:${id}`);
    return [
      ...(data?.districts ?? []).map(({ adcode }) => `district:${adcode}`),
      ...references("belt", data?.belts),
      ...references("point", data?.points),
      ...references("centre", data?.centres),
      ...references("square", data?.squares),
      ...references("corridor", data?.corridors),
      ...references("candidate", data?.candidates),
    ];
  });
  expect(onMap.length).toBeGreaterThan(120);
  expect([...reached].sort()).toEqual(onMap.sort());
});

test("Enter opens the card, its buttons walk along the belt, closing returns to the list", async ({
  page,
}) => {
  await withoutWebGl(page);
  await openMap(page);
  const list = page.locator("hd-record-list");
  const card = page.locator("hd-record-card");
  for (const kind of ["centre", "square", "corridor", "candidate", "belt"]) {
    const entry = list.locator(`.entry[data-record^="${kind}:"]`).first();
    await entry.focus();
    await page.keyboard.press("Enter");
    const name = (await entry.locator(".name").textContent()) ?? "";
    await expect(card.getByRole("heading", { name })).toBeVisible();
    await expect(entry).toHaveAttribute("aria-current", "true");
  }

  const stops = list.locator('ol .entry[data-record^="point:"]');
  await stops.nth(1).focus();
  await page.keyboard.press("Enter");
  const third = (await stops.nth(2).locator(".name").textContent()) ?? "";
  await card.getByRole("button", { name: "下一站" }).focus();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("heading", { name: third })).toBeVisible();
  await card.getByRole("button", { name: "上一站" }).focus();
  await page.keyboard.press("Enter");
  const second = (await stops.nth(1).locator(".name").textContent()) ?? "";
  await expect(card.getByRole("heading", { name: second })).toBeVisible();

  await card.getByRole("button", { name: "关闭详情" }).focus();
  await page.keyboard.press("Enter");
  await expect(card).toHaveCount(0);
  // the stops of a belt that nobody opened are folded away again
  await expect(list.locator('.entry[data-record^="belt:"]').first()).toBeFocused();

  const centre = list.locator('.entry[data-record^="centre:"]').nth(3);
  await centre.focus();
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "关闭详情" }).focus();
  await page.keyboard.press("Enter");
  await expect(centre).toBeFocused();
  expect((await focused(page)).outlined).toBe(true);
});
