import fc from "fast-check";
import { expect, test } from "vitest";
import { fitText } from "../../src/charts/fit-text.ts";

const chinese = fc
  .array(fc.constantFrom(..."福州鼓楼楼宇党建示范带点站区".split("")), {
    minLength: 1,
    maxLength: 30,
  })
  .map((characters) => characters.join(""));

test("a name that fits is left alone; one that does not is cut to fit, and says so", () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 60, max: 400 }), (name, width) => {
      const fitted = fitText(name, width);
      if (name.length * 13 <= width) expect(fitted).toBe(name);
      else {
        expect(fitted.endsWith("…")).toBe(true);
        expect((fitted.length - 1) * 13).toBeLessThanOrEqual(width);
        expect(name.startsWith(fitted.slice(0, -1))).toBe(true);
      }
    }),
  );
});

test.each(["（示例）", " (sample)"])("the mark%s of a sample is never cut off", (mark) => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 0, max: 200 }), (name, width) => {
      expect(fitText(name + mark, width).endsWith(mark)).toBe(true);
    }),
  );
});
