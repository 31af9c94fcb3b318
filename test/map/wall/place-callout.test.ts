import fc from "fast-check";
import { expect, test } from "vitest";
import { placeCallout } from "../../../src/map/wall/place-callout.ts";

const size = { width: 1920, height: 1080 };
const side = fc.integer({ min: 0, max: 300 });
const padding = fc.record({ top: side, right: side, bottom: side, left: side });
const reach = fc
  .record({ left: fc.nat(40), width: fc.nat(400), bottom: fc.nat(100), height: fc.nat(150) })
  .map(({ left, width, bottom, height }) => ({
    left,
    right: left + width,
    bottom,
    top: bottom + height,
  }));
const spot = fc.tuple(fc.integer({ min: -500, max: 2500 }), fc.integer({ min: -500, max: 1500 }));

test("words stand within the free part, and at their spot wherever that is so already", () => {
  fc.assert(
    fc.property(spot, reach, padding, (at, words, taken) => {
      const edges = ([x, y]: readonly [number, number]) => ({
        left: x + words.left,
        right: x + words.right,
        top: y - words.top,
        bottom: y - words.bottom,
      });
      const isFree = ([x, y]: readonly [number, number]): boolean => {
        const { left, right, top, bottom } = edges([x, y]);
        return (
          left >= taken.left &&
          right <= size.width - taken.right &&
          top >= taken.top &&
          bottom <= size.height - taken.bottom
        );
      };
      const placed = placeCallout(at, words, size, taken);
      expect(isFree(placed)).toBe(true);
      if (isFree(at)) expect(placed).toEqual(at);
    }),
  );
});

test("words too large for the free part begin where it begins", () => {
  const words = { left: 0, right: 3000, bottom: 0, top: 2000 };
  const taken = { top: 100, right: 50, bottom: 100, left: 50 };
  expect(placeCallout([900, 500], words, size, taken)).toEqual([50, 2100]);
});
