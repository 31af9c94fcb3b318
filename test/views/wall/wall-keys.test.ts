import fc from "fast-check";
import { expect, test } from "vitest";
import { readWallKey, TypedNumber } from "../../../src/views/wall/wall-keys.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

test.each([
  [" ", "toggle"],
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["PageDown", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["f", "fullscreen"],
  ["F", "fullscreen"],
  ["Escape", "end"],
])("a keyboard's and a presenter's keys: %j asks for %s", (key, meant) => {
  expect(readWallKey(press(key))).toBe(meant);
});

test("digits and letters are the beginning of a number and of a name, in any script", () => {
  for (const digit of Array.from({ length: 10 }, (_, at) => at)) {
    expect(readWallKey(press(String(digit)))).toEqual({ digit });
  }
  for (const letter of ["g", "Z", "鼓", "é", "я"]) {
    expect(readWallKey(press(letter))).toEqual({ letter });
  }
});

test("a press with a modifier is the browser's", () => {
  for (const key of [" ", "ArrowRight", "f", "1", "a", "Escape"]) {
    for (const modifier of ["ctrlKey", "metaKey", "altKey"] as const) {
      expect(readWallKey(press(key, { [modifier]: true }))).toBeNull();
    }
  }
});

test("any other key is none of the wall's business", () => {
  const known = /^( |Arrow(Right|Left|Up|Down)|Page(Up|Down)|Home|Escape|\d|\p{L})$/u;
  const key = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("Enter", "Tab", "Shift", "F5", "Process", "Dead", "constructor", "__proto__"),
  );
  fc.assert(
    fc.property(key, (name) => {
      if (!known.test(name)) expect(readWallKey(press(name))).toBeNull();
    }),
  );
});

const BREATH = 1199;

test("digits typed in one breath make the number of a belt", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      (number, more) => {
        const typed = new TypedNumber();
        const digits = [...String(number)].map(Number);
        const heard = digits.map((digit, at) => typed.add(digit, at * BREATH, number + more));
        expect(heard.at(-1)).toBe(number);
      },
    ),
  );
});

test("after a breath a number begins anew", () => {
  const typed = new TypedNumber();
  expect(typed.add(1, 0, 13)).toBe(1);
  expect(typed.add(2, 1500, 13)).toBe(2);
  expect(typed.add(1, 5000, 13)).toBe(1);
  expect(typed.add(2, 5500, 13)).toBe(12);
});

test("a digit that would go beyond the last belt begins anew; nought is no belt", () => {
  const typed = new TypedNumber();
  expect(typed.add(1, 0, 13)).toBe(1);
  expect(typed.add(4, 100, 13)).toBe(4);
  expect(typed.add(0, 5000, 13)).toBeNull();
  expect(typed.add(7, 5100, 13)).toBe(7);
  expect(typed.add(9, 9000, 8)).toBeNull();
  expect(typed.add(1, 9999, 0)).toBeNull();
});

test("whatever is typed, a number that is heard names a belt", () => {
  const presses = fc.array(fc.tuple(fc.nat(9), fc.nat(3000)), { maxLength: 20 });
  fc.assert(
    fc.property(presses, fc.nat(40), (all, most) => {
      const typed = new TypedNumber();
      let now = 0;
      for (const [digit, after] of all) {
        now += after;
        const heard = typed.add(digit, now, most);
        if (heard === null) continue;
        expect(heard).toBeGreaterThanOrEqual(1);
        expect(heard).toBeLessThanOrEqual(most);
        expect(heard % 10).toBe(digit);
      }
    }),
  );
});
