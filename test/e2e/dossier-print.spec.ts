import { expect, test } from "../support/browser/guarded-test.ts";
import { printedPages, withoutSpace } from "../support/browser/printed-page.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 1280, height: 800 } });

/** Margins of the page, millimetres: top, and bottom with the page number in it. */
const [TOP, BOTTOM] = [14, 16];

for (const [belt, theme] of [
  ["fuqing-longjiang", "light"],
  ["cangshan-nanjiangbin", "dark"],
] as const) {
  test(`the dossier of ${belt} prints on one to three A4 pages, no row cut, with its sources`, async ({
    page,
  }) => {
    await page.goto(`./?view=dossier&select=belt:${belt}&theme=${theme}`);
    await expect(page.locator("hd-belt-fields table").last()).toBeVisible();
    await expect(page.locator("hd-standards-matrix svg")).toBeVisible();
    const rows = await page
      .locator("main tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
      );
    expect(rows.length).toBeGreaterThan(20);

    await page.emulateMedia({ media: "print" });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(ink, "dark ink on paper, whatever the theme").toBe("rgb(36, 26, 23)");
    await page.emulateMedia({ media: null });
    const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(3);
    for (const [index, { text, baselines, heightMillimeters }] of pages.entries()) {
      expect(heightMillimeters).toBeCloseTo(297, 0);
      expect(text).toContain(`${index + 1}/${pages.length}`);
      // the number of the page stands below; everything else keeps clear of the edges
      const inside = baselines.filter((y) => y > BOTTOM);
      expect(baselines.length - inside.length).toBeLessThanOrEqual(1);
      expect(Math.max(...inside)).toBeLessThan(heightMillimeters - TOP);
    }
    const whole = (cells: readonly string[]) =>
      pages.some(({ text }) => cells.every((cell) => text.includes(withoutSpace(cell))));
    expect(rows.filter((cells) => !whole(cells))).toEqual([]);

    const text = pages.map((each) => each.text).join("");
    expect(text).toContain("资料来源");
    expect(text).toMatch(/数据更新\d{4}-\d\d-\d\d/);
    expect(text).toContain("示例数据");
    if (belt === "fuqing-longjiang") {
      expect(text).toContain("示例记录：由编者放置");
      expect(text.match(/（示例）/g)?.length).toBeGreaterThan(20);
    }
    // what is for the screen only stays there
    expect(text).not.toContain("跟随系统");
  });
}
