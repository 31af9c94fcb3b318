import { axeViolations } from "../support/browser/axe-violations.ts";
import { mapReady, openMap } from "../support/browser/map-ready.ts";
import { cameraOf } from "../support/browser/map-state.ts";
import { expect, test } from "../support/browser/own-site-test.ts";
import { withoutWebGl } from "../support/browser/without-webgl.ts";

const FAULTS = [
  {
    what: "a missing file",
    file: "squares.geojson",
    change: null,
    said: ["squares.geojson"],
  },
  {
    what: "malformed JSON",
    file: "belts.geojson",
    change: (text: string) => text.replace('"name":', '"name"'),
    said: ["belts.geojson"],
  },
  {
    what: "a newer form of the data",
    file: "dataset.json",
    change: (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    said: ["dataset.json", "schemaVersion", "2"],
  },
  {
    what: "a wrong field",
    file: "points.geojson",
    change: (text: string) => text.replace('"grade":"county"', '"grade":"royal"'),
    said: ["points.geojson", "gulou-louyu-01", "grade", "royal"],
  },
];

for (const { what, file, change, said } of FAULTS) {
  test(`${what} is explained on a page of its own, and the map opens once it is mended`, async ({
    page,
    dataFiles,
    trouble,
  }) => {
    if (!change) trouble.expect(/404/);
    // with WebGL where the core arrives: MapLibre is then at work when the fault comes to light
    if (change) await withoutWebGl(page);
    await (change ? dataFiles.edit(file, change) : dataFiles.remove(file));
    const pageOfFaults = page.locator("hd-fault-page");

    for (const [address, title] of [
      ["./?lang=en&theme=dark", "The data cannot be read"],
      ["./", "数据读不出来"],
    ] as const) {
      await page.goto(address);
      await expect(pageOfFaults.getByRole("heading", { name: title })).toBeVisible();
      const faults = pageOfFaults.getByRole("listitem");
      await expect(faults).toHaveCount(1);
      for (const part of said) await expect(faults).toContainText(part);
      await expect(faults.locator("p")).toHaveCount(3);
      await expect(page.locator("hd-map-stage")).toHaveCount(0);
      if (file === "points.geojson") expect(await axeViolations(page)).toEqual([]);
    }
    await expect(pageOfFaults.getByText(/行/)).toHaveCount(
      file === "dataset.json" || !change ? 0 : 1,
    );

    await page.evaluate(() => {
      document.documentElement.dataset.samePage = "";
      delete document.documentElement.dataset.testRenderer;
    });
    await dataFiles.mend(file);
    await pageOfFaults.getByRole("button", { name: "重试" }).click();
    await expect(page.locator('hd-record-list .entry[data-record^="square:"]')).not.toHaveCount(0);
    await expect(pageOfFaults).toHaveCount(0);
    await expect(page.locator("html")).toHaveAttribute("data-same-page");
    expect(await mapReady(page)).toBe(change ? "svg" : "maplibre");

    await page.mouse.move(900, 300);
    const { zoom } = await cameraOf(page);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(zoom);
  });
}

test("a name changed in the served data file is shown without a new build", async ({
  page,
  dataFiles,
}) => {
  await withoutWebGl(page);
  await openMap(page);
  const name = page.locator('hd-record-list [data-record="belt:gulou-louyu"] .name');
  await expect(name).toHaveText("鼓楼区楼宇党建示范带");
  await dataFiles.edit("belts.geojson", (text) =>
    text.replace("鼓楼区楼宇党建示范带", "新名字示范带"),
  );
  await page.reload();
  await expect(name).toHaveText("新名字示范带");
});
