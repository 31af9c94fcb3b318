import { expect, test } from "vitest";
import type { LngLat } from "../../src/domain/geo.ts";
import { firstPaint } from "../../src/map/first-paint.ts";
import { cameraForBounds, project } from "../../src/map/web-mercator.ts";
import { city } from "../support/city-scene.ts";

const { markup, homeRatio } = firstPaint(city);

/** Stops are drawn last, in the order of the records. */
const placed = city.points.filter(({ position }) => position !== null);
const drawn = [
  ...markup.matchAll(/<svg class="mark" x="([^"]+)%" y="([^"]+)%"><use href="#mark-([^"]+)"/g),
]
  .map(([, x, y, symbol]) => ({ x, y, symbol }))
  .slice(-placed.length);

/** The box that the style sheet fits into the screen less its frame. */
function homeBox(size: { width: number; height: number }, frame: number) {
  const free = { width: size.width - 2 * frame, height: size.height - 2 * frame };
  const width = Math.min(free.width, free.height * homeRatio);
  const height = Math.min(free.height, free.width / homeRatio);
  return { left: (size.width - width) / 2, top: (size.height - height) / 2, width, height };
}

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 439 },
  { width: 5760, height: 1080 },
])("at $width × $height every stop stands where the program's camera will show it", (size) => {
  const frame = 48;
  const padding = { top: frame, right: frame, bottom: frame, left: frame };
  const camera = cameraForBounds(city.manifest.city.home, size, padding, 15);
  const box = homeBox(size, frame);
  for (const [index, { position }] of placed.entries()) {
    const { x, y } = drawn[index] ?? {};
    const [left, top] = project(position as LngLat, camera, size);
    expect(box.left + (Number(x) / 100) * box.width).toBeCloseTo(left, 0);
    expect(box.top + (Number(y) / 100) * box.height).toBeCloseTo(top, 0);
  }
});

test("an illustrative record is drawn with its ring, a stretch that touches one with its thread", () => {
  for (const [index, { provenance }] of placed.entries()) {
    const { symbol } = drawn[index] ?? {};
    expect(symbol?.endsWith("-sample")).toBe(provenance.kind === "illustrative");
  }
  expect(markup.match(/class="belt-sample" d="M/g)).toHaveLength(1);
});

test("the page's policy is kept: no style attribute, no script, and no name that could be markup", () => {
  expect(markup).not.toMatch(/\sstyle=|<script|\son\w+=/);
});
