import { expect, test } from "vitest";
import { MARK_TOKENS, MARKS } from "../../src/domain/marks.ts";
import { mapTokens, tokenColor } from "../../src/map/map-tokens.ts";
import { tokensOf } from "../support/city-scene.ts";

test.each(["light", "dark"] as const)(
  "every colour of the %s map is a value, not a word",
  (theme) => {
    for (const color of Object.values(tokensOf(theme).colors))
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
  },
);

test.each(["light", "dark"] as const)(
  "every mark has a colour of its own in the %s theme",
  (theme) => {
    const tokens = tokensOf(theme);
    const colors = MARKS.map((mark) => tokenColor(tokens, MARK_TOKENS[mark]));
    expect(new Set(colors).size).toBe(MARKS.length);
  },
);

test("fonts are family names, the device's Chinese fonts before the bundled one", () => {
  const { fonts } = tokensOf("light");
  expect(fonts[0]).toBe("PingFang SC");
  expect(fonts).toContain("Noto Sans SC Variable");
  expect(fonts).not.toContain("system-ui");
  expect(fonts.join()).not.toMatch(/["']/);
});

test("blanks around a computed style's values are dropped", () => {
  const { colors } = mapTokens("light", () => " #b8211f ");
  expect(colors.belt).toBe("#b8211f");
});
