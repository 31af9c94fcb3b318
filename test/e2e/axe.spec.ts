import type { Page } from "@playwright/test";
import type { HdExplorePage } from "../../src/views/explore/hd-explore-page.ts";
import { axeViolations } from "../support/browser/axe-violations.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { openMap } from "../support/browser/map-ready.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Each state in both themes, languages and sizes, though not in every mixture of the three. */
const STATES = [
  {
    name: "opening view",
    query: "",
    mixtures: [
      { screen: DESK, language: "zh-CN", theme: "light" },
      { screen: PHONE, language: "en", theme: "dark" },
    ],
  },
  {
    name: "belt selected",
    query: "select=belt:gulou-louyu",
    mixtures: [
      { screen: DESK, language: "en", theme: "dark" },
      { screen: PHONE, language: "zh-CN", theme: "light" },
    ],
  },
  {
    name: "point selected",
    query: "select=point:gulou-louyu-02",
    mixtures: [
      { screen: DESK, language: "zh-CN", theme: "dark" },
      { screen: PHONE, language: "en", theme: "light" },
    ],
  },
  {
    name: "strange address",
    query: "select=belt:nowhere&district=350102",
    mixtures: [{ screen: PHONE, language: "zh-CN", theme: "dark" }],
  },
] as const;

const open = (page: Page, query: string, language: string, theme: string) =>
  openMap(page, `./?${query}&lang=${language}&theme=${theme}`);

for (const { name, query, mixtures } of STATES) {
  test(`axe finds nothing: ${name}, without WebGL`, async ({ page }) => {
    await withoutWebGl(page);
    for (const { screen, language, theme } of mixtures) {
      await test.step(`${screen.width} px, ${language}, ${theme}`, async () => {
        await page.setViewportSize(screen);
        await open(page, query, language, theme);
        await expect(page.locator('hd-record-list [data-record^="centre:"]')).not.toHaveCount(0);
        const { selection } = await page
          .locator("hd-explore-page")
          .evaluate(({ store }: HdExplorePage) => store.state);
        if (selection) await expect(page.locator("hd-record-card article")).toBeVisible();
        if (query.startsWith("select=belt:g"))
          await expect(page.locator("hd-strip-map svg")).toBeVisible();
        expect(await axeViolations(page)).toEqual([]);
      });
    }
  });
}

test("axe finds nothing: layers, sources and pan buttons open over MapLibre", async ({ page }) => {
  await page.setViewportSize(DESK);
  expect(await open(page, "", "en", "light")).toBe("maplibre");
  await page.getByRole("button", { name: "Data sources" }).click();
  await page.getByRole("button", { name: "Move the map" }).click();
  await page.getByRole("button", { name: "Layers" }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(8);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("combobox", { name: "Light or dark" }).selectOption("dark");
  await page.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  await expect(page.getByRole("button", { name: "图层" })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

const DOSSIERS = [
  ["view=dossier&compare=fuqing-longjiang,changle-wuhang", DESK, "zh-CN", "light"],
  ["view=dossier&select=belt:jinan-honglingfuxing&quarter=2021-Q4", PHONE, "en", "dark"],
  ["view=dossier&select=belt:changle-wuhang", DESK, "en", "light"],
  ["view=dossier&select=district:350121", PHONE, "zh-CN", "dark"],
] as const;

test("axe finds nothing: dossiers", async ({ page }) => {
  for (const [query, screen, language, theme] of DOSSIERS) {
    await test.step(`${query}, ${screen.width} px, ${language}, ${theme}`, async () => {
      await page.setViewportSize(screen);
      await page.goto(`./?${query}&lang=${language}&theme=${theme}`);
      await expect(page.locator("main table").first()).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});
