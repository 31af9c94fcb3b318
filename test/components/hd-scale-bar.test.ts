// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { HdScaleBar } from "../../src/components/hd-scale-bar.ts";
import type { Camera } from "../../src/domain/geo.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { unproject } from "../../src/map/web-mercator.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

const zooms = [6, 8.3, 10, 11.7, 13, 14.9, 16, 18, 20, 22];
const lats = [0, 26.08, 60];
const cases = lats.flatMap((lat) => zooms.map((zoom) => [lat, zoom] as const));

test.each(cases)("at latitude %d and zoom %d the bar is as long as it says", async (lat, zoom) => {
  const camera: Camera = { center: [119.3, lat], zoom, bearing: 0, pitch: 0 };
  const bar = await showElement(HdScaleBar, { camera });
  const pixels = Number.parseFloat(oneIn(bar, "i").style.getPropertyValue("inline-size"));
  const [number = "", unit] = oneIn(bar, "span").textContent?.split(" ") ?? [];
  const said = Number(number.replaceAll(",", "")) * (unit === "km" ? 1000 : 1);
  // what the same pixels span on the ellipsoid in the middle of such a screen
  const screen = { width: pixels, height: 100 };
  const line = [unproject([0, 50], camera, screen), unproject([pixels, 50], camera, screen)];
  expect(Math.abs(said / geodesicLength(line) - 1)).toBeLessThanOrEqual(0.01);
  expect(pixels).toBeLessThanOrEqual(120);
  expect(pixels).toBeGreaterThan(40);
  expect(String(said)).toMatch(/^[125]0*$/);
});

test("readers who do not see the bar hear its length", async () => {
  const camera: Camera = { center: [119.3, 26.08], zoom: 12, bearing: 0, pitch: 0 };
  const bar = await showElement(HdScaleBar, { camera });
  expect(oneIn(bar, "[role=img]").getAttribute("aria-label")).toBe(`比例尺 ${readText(bar)}`);
});

test("without a camera there is no bar", async () => {
  expect(allIn(await showElement(HdScaleBar, { camera: null }), "div")).toEqual([]);
});
