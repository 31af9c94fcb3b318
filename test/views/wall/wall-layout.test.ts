import fc from "fast-check";
import { expect, test } from "vitest";
import { wallLayout } from "../../../src/views/wall/wall-layout.ts";

const side = fc.integer({ min: 320, max: 8000 });
const size = fc.record({ width: side, height: side });

test.each([
  [1280, 720, "screen", 16 * (720 / 1080)],
  [1920, 1080, "screen", 16],
  [3840, 2160, "screen", 32],
  [5760, 1080, "wide", 16],
  [7680, 2160, "wide", 32],
  [3840, 1080, "wide", 16],
  [2560, 1080, "cinema", 16],
  [1080, 1920, "tall", 16],
  [1440, 1080, "square", 16],
  [1080, 1080, "square", 13.5],
] as const)("%i × %i is %s, %d px to a rem", (width, height, shape, root) => {
  const layout = wallLayout({ width, height }, null);
  expect(layout).toMatchObject({ shape, stretch: 1, motion: "system" });
  expect(layout.rootFontPixels).toBeCloseTo(root, 9);
});

test("screens of one shape have furniture in one proportion, however fine they are", () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 2, max: 5 }), ({ width, height }, times) => {
      const one = wallLayout({ width, height }, null);
      const other = wallLayout({ width: width * times, height: height * times }, null);
      expect(other.shape).toBe(one.shape);
      expect(other.rootFontPixels).toBeCloseTo(one.rootFontPixels * times, 6);
    }),
  );
});

test("furniture never has less room than it was made for", () => {
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const { shape, rootFontPixels } = wallLayout({ width, height }, null);
      const rems = { across: width / rootFontPixels, down: height / rootFontPixels };
      const least = shape === "tall" ? { across: 67.5, down: 90 } : { across: 80, down: 67.5 };
      expect(rems.across).toBeGreaterThan(least.across - 1e-9);
      expect(rems.down).toBeGreaterThan(least.down - 1e-9);
    }),
  );
});

test("a stretched signal has the shape of the wall, the sharpness of the window, and its stretch", () => {
  // a wall of 5760 × 1080 fed by a player of 1920 × 1080
  const layout = wallLayout({ width: 1920, height: 1080 }, { width: 5760, height: 1080 });
  expect(layout).toMatchObject({ shape: "wide", rootFontPixels: 16 });
  expect(layout.stretch).toBeCloseTo(1 / 3, 12);
  fc.assert(
    fc.property(size, size, (window, design) => {
      const { shape, stretch } = wallLayout(window, design);
      expect(shape).toBe(wallLayout(design, null).shape);
      expect(window.width / stretch / window.height).toBeCloseTo(design.width / design.height, 6);
    }),
  );
});

test("a wall at the bound of two shapes is the same in a window of any size", () => {
  const bounds = fc.constantFrom([29, 10], [21, 10], [3, 2], [9, 10]);
  fc.assert(
    fc.property(
      size,
      bounds,
      fc.integer({ min: 40, max: 700 }),
      (window, [across, down], times) => {
        const design = { width: (across ?? 1) * times, height: (down ?? 1) * times };
        expect(wallLayout(window, design).shape).toBe(wallLayout(design, null).shape);
      },
    ),
  );
});

test("a window of the wall's own aspect is not stretched", () => {
  fc.assert(
    fc.property(size, (design) => {
      const half = { width: design.width / 2, height: design.height / 2 };
      expect(wallLayout(half, design).stretch).toBeCloseTo(1, 12);
    }),
  );
});

test("motion is the system's unless the wall asks for it", () => {
  expect(wallLayout({ width: 1920, height: 1080 }, null, "full").motion).toBe("full");
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a side of %d is a mistake", (wrong) => {
  const right = { width: 1920, height: 1080 };
  expect(() => wallLayout({ width: wrong, height: 1080 }, null)).toThrow(RangeError);
  expect(() => wallLayout({ width: 1920, height: wrong }, null)).toThrow(RangeError);
  expect(() => wallLayout(right, { width: wrong, height: 1080 })).toThrow(RangeError);
  expect(() => wallLayout(right, { width: 1920, height: wrong })).toThrow(RangeError);
});
