import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type LabelBox,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  textWidth,
} from "../../src/map/place-labels.ts";

const wish: fc.Arbitrary<LabelWish> = fc.record({
  key: fc.uuid(),
  text: fc.constantFrom(
    "站",
    "鼓楼区",
    "环球广场楼宇示范点（示例）",
    "Gulou",
    "Global Plaza Point",
  ),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  fontSize: fc.integer({ min: 10, max: 20 }),
  offsets: fc.constantFrom([], [8], [14, 30, 50]),
});
const obstacle: fc.Arbitrary<LabelBox> = fc
  .tuple(fc.nat(400), fc.nat(300), fc.integer({ min: 1, max: 60 }))
  .map(([left, top, side]) => ({ left, top, right: left + side, bottom: top + side }));

/** The ink of a label: its characters from edge to edge, its font's height. */
const inkOf = ({ text, fontSize, textX, textY }: PlacedLabel): LabelBox => {
  const half = textWidth(text, fontSize) / 2;
  return {
    left: textX - half,
    right: textX + half,
    top: textY - fontSize / 2,
    bottom: textY + fontSize / 2,
  };
};
const covers = (a: LabelBox, b: LabelBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1e-9 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1e-9;

test("no label covers another or an obstacle", () => {
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 40 }),
      fc.array(obstacle, { maxLength: 10 }),
      (wishes, obstacles) => {
        const inks = placeLabels(wishes, obstacles).map(inkOf);
        for (const [index, ink] of inks.entries()) {
          const others = [...inks.slice(index + 1), ...obstacles];
          expect(others.filter((other) => covers(ink, other))).toEqual([]);
        }
      },
    ),
  );
});

test("an earlier wish wins: what is placed does not depend on later wishes", () => {
  fc.assert(
    fc.property(
      fc.array(wish, { maxLength: 20 }),
      fc.array(wish, { maxLength: 20 }),
      (first, later) => {
        const alone = placeLabels(first);
        expect(placeLabels([...first, ...later]).slice(0, alone.length)).toEqual(alone);
      },
    ),
  );
});

test("a wish with room all around is never left out", () => {
  fc.assert(
    fc.property(wish, (single) => {
      expect(placeLabels([single])).toHaveLength(1);
    }),
  );
});

const at = (key: string, x: number, y: number, offsets: readonly number[]): LabelWish => ({
  key,
  text: "示范点",
  x,
  y,
  fontSize: 10,
  offsets,
});

test("a label stands to the right of its mark, and moves left, below, above as sides are taken", () => {
  // three characters of 10 px and a line of 13 px, 8 px beside the mark
  const wishes = [1, 2, 3, 4, 5].map((index) => at(`wish ${index}`, 100, 100, [8]));
  expect(placeLabels(wishes).map(({ key, textX, textY }) => [key, textX, textY])).toEqual([
    ["wish 1", 123, 100],
    ["wish 2", 77, 100],
    ["wish 3", 100, 114.5],
    ["wish 4", 100, 85.5],
  ]);
});

test("without a nearer side a farther one is tried", () => {
  const wall: LabelBox = { left: 60, top: 60, right: 140, bottom: 140 };
  const [label] = placeLabels([at("far", 100, 100, [5, 45])], [wall]);
  expect(label?.textX).toBe(160);
});

test("a label without offsets is centred on its place or left out", () => {
  const wishes = [at("first", 50, 50, []), at("second", 55, 50, [])];
  expect(placeLabels(wishes).map(({ key, textX, textY }) => [key, textX, textY])).toEqual([
    ["first", 50, 50],
  ]);
});

test("a Chinese character is a square, a Latin one about half", () => {
  expect(textWidth("示范点", 10)).toBe(30);
  expect(textWidth("abcd", 10)).toBeCloseTo(22.4, 9);
});
