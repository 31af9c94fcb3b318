import type { Page } from "@playwright/test";
import type { HdMapStage } from "../../src/map/hd-map-stage.ts";
import { expect, test } from "../support/browser/guarded-test.ts";
import { mapReady } from "../support/browser/map-ready.ts";
import { stageOf } from "../support/browser/map-state.ts";

interface Placed {
  readonly record: string;
  readonly x: number;
  readonly y: number;
}

const SCREENS = [
  { name: "a desk", width: 1440, height: 900 },
  { name: "a phone", width: 390, height: 844 },
];
const OPENINGS = [
  { name: "the opening view", address: "./", drawing: "#first-paint", districts: 1, belts: 1 },
  {
    name: "a link with a turned camera",
    address: "./#map=11.4/26.062/119.31/28.5/0",
    drawing: "hd-svg-map svg",
    districts: 13,
    belts: 13,
  },
];

/** Where the SVG of that selector draws marks, CSS pixels of the screen, in the order drawn. */
const drawnMarks = (page: Page, drawing: string): Promise<readonly Placed[]> =>
  page.locator(`${drawing} .mark`).evaluateAll((marks) =>
    marks.map((mark) => {
      const shape = mark.querySelector("use") ?? mark;
      const { e: x, f: y } = (shape as SVGGraphicsElement).getScreenCTM() ?? new DOMMatrix();
      return { record: (mark as SVGElement).dataset.record ?? "", x, y };
    }),
  );

/** Where MapLibre puts all stops. */
const mapStops = (page: Page): Promise<readonly Placed[]> =>
  stageOf(page).evaluate(({ view, scene }: HdMapStage) => {
    const canvas = view?.map.getCanvas().getBoundingClientRect();
    return (scene?.data.points ?? []).map(({ id, position }) => {
      const [x, y] = (position && view?.project(position)) ?? [Number.NaN, Number.NaN];
      return { record: `point:${id}`, x: (canvas?.left ?? 0) + x, y: (canvas?.top ?? 0) + y };
    });
  });

for (const { name: screen, ...viewport } of SCREENS) {
  for (const { name, address, drawing, districts, belts } of OPENINGS) {
    test(`on ${screen}, ${name} is painted before MapLibre and replaced without a jump`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/assets\/map-view-.*\.js/, async (route) => {
        await held;
        await route.continue();
      });
      const asked = page.waitForRequest(/assets\/map-view-.*\.js/);
      await page.goto(address);
      await asked;

      await expect(page.locator(`${drawing} path:is(.land, .district)`)).toHaveCount(districts);
      await expect(page.locator(`${drawing} path.belt`)).toHaveCount(belts);
      await expect(page.locator(`${drawing} path.belt`).first()).toBeVisible();
      await expect(stageOf(page).locator("canvas")).toHaveCount(0);
      const marks = await drawnMarks(page, drawing);

      release();
      expect(await mapReady(page)).toBe("maplibre");
      await expect(page.locator(drawing)).toHaveCount(0);
      const shown = (await mapStops(page)).filter(({ x }) => !Number.isNaN(x));
      const after = new Map(shown.map((stop) => [stop.record, stop]));
      // the static drawing names no records: stops are last in it, in the order of the data
      const isNamed = marks.some(({ record }) => record !== "");
      const last = marks.slice(-shown.length);
      const stops = isNamed
        ? marks.filter(({ record }) => record.startsWith("point:"))
        : shown.map(({ record }, index) => ({ ...(last[index] as Placed), record }));
      expect(stops.length).toBeGreaterThan(30);
      const jumps = stops.map(({ record, x, y }) => {
        const now = after.get(record);
        return now ? Math.hypot(now.x - x, now.y - y) : Number.NaN;
      });
      expect(Math.max(...jumps)).toBeLessThanOrEqual(1);
    });
  }
}
