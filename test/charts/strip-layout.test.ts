import fc from "fast-check";
import { expect, test } from "vitest";
import { stripLayout, wrapName } from "../../src/charts/strip-layout.ts";
import { city } from "../support/city-scene.ts";

const length = fc.integer({ min: 0, max: 20_000 });
const legs = fc.array(length, { minLength: 1, maxLength: 14 });
const extent = fc.integer({ min: 100, max: 4000 });

test("stops stand in order from the line's start to its end", () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(length), { minLength: 1, maxLength: 14 }),
      extent,
      (meters, room) => {
        const places = stripLayout(meters, room);
        expect(places).toHaveLength(meters.length + 1);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBeCloseTo(room, 6);
        for (const [index, place] of places.slice(1).entries()) {
          expect(place).toBeGreaterThan(places[index] ?? Number.NaN);
        }
      },
    ),
  );
});

test("a longer leg has a longer gap, and every leg half of an equal share at least", () => {
  fc.assert(
    fc.property(legs, extent, (meters, room) => {
      const places = stripLayout(meters, room);
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
      for (const [one, gap] of gaps.entries()) {
        expect(gap).toBeGreaterThanOrEqual((0.5 * room) / gaps.length - 1e-6);
        for (const [other, otherGap] of gaps.entries()) {
          if ((meters[one] ?? 0) > (meters[other] ?? 0)) expect(gap).toBeGreaterThan(otherGap);
        }
      }
    }),
  );
});

test("half of the room is shared equally, half by length", () => {
  expect(stripLayout([100, 300], 400)).toEqual([0, 150, 400]);
  expect(stripLayout([200, null, 400], 600).map(Math.round)).toEqual([0, 167, 367, 600]);
  expect(stripLayout([null, null], 400)).toEqual([0, 200, 400]);
  expect(stripLayout([], 400)).toEqual([0]);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a leg of %d metres", (meters) => {
  expect(() => stripLayout([100, meters], 400)).toThrow(RangeError);
});

/** Independent of the code: wide from the first Chinese radical on, else about half. */
const ems = (text: string): number =>
  [...text].reduce((sum, glyph) => sum + ((glyph.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.56), 0);

const names = fc.oneof(
  fc.constantFrom(
    ...city.points.flatMap(({ name, nameEn }) => [name, nameEn]),
    "𠮷野家楼宇示范点（示例）",
    "Llanfairpwllgwyngyll Industrial Park",
  ),
  fc
    .string({ unit: fc.constantFrom("带", "点", "a", "Z", " ", "（", "𠮷", "9") })
    .map((name) => name.trim()),
);
const width = fc.double({ min: 1, max: 20, noNaN: true });
const most = fc.integer({ min: 1, max: 4 });

test("no line is wider than asked but a single character, and none is one too many", () => {
  fc.assert(
    fc.property(names, width, most, (name, room, maxLines) => {
      const lines = wrapName(name, room, maxLines);
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      for (const line of lines) {
        if ([...line.replace("…", "")].length > 1)
          expect(ems(line)).toBeLessThanOrEqual(room + 1e-9);
      }
    }),
    { numRuns: 500 },
  );
});

test("no character is torn apart or made up, and what is cut says so", () => {
  fc.assert(
    fc.property(names, width, most, (name, room, maxLines) => {
      const lines = wrapName(name, room, maxLines);
      expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
      const said = lines.join("").replaceAll(/[\s…]/g, "");
      const whole = name.replaceAll(/\s/g, "");
      if (said === whole) expect(lines.join("")).not.toContain("…");
      else expect(lines.some((line) => line.endsWith("…"))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the mark of a sample stays in one piece where it fits a line", () => {
  const samples = city.points.filter(({ name }) => name.endsWith("（示例）"));
  const room = fc.double({ min: 4, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...samples), room, ({ name }, width) => {
      expect(wrapName(name, width, 99).at(-1)).toMatch(/（示例）$/);
    }),
  );
});

test.each<[string, number, number, readonly string[]]>([
  ["环球广场楼宇", 6, 3, ["环球广场楼宇"]],
  ["环球广场楼宇示范点（示例）", 5, 3, ["环球广场楼", "宇示范点", "（示例）"]],
  ["环球广场楼宇示范点（示例）", 5, 2, ["环球广场楼", "宇示范点…"]],
  ["Global Plaza Point", 4, 3, ["Global", "Plaza", "Point"]],
  ["Global Plaza Point", 7, 3, ["Global Plaza", "Point"]],
  ["", 5, 3, [""]],
])("%s in lines of %d ems, at most %d of them", (name, room, maxLines, lines) => {
  expect(wrapName(name, room, maxLines)).toEqual(lines);
});
