import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapWords } from "../../src/charts/wrap-words.ts";

test.each([
  ["上洋片区企业示范点", 7.3, ["上洋片区", "企业示范点"]],
  ["前屿社区示范点", 5, ["前屿社区", "示范点"]],
  ["福马路638号示范点", 7.3, ["福马路638号", "示范点"]],
  ["North Wusi Road Office Point", 8, ["North Wusi", "Road Office", "Point"]],
  ["港头社区(南江滨政治生活中心)", 7.3, ["港头社区", "(南江滨政治", "生活中心)"]],
] as const)(
  "%s breaks between words, into lines about as long as each other",
  (name, width, lines) => {
    expect(wrapWords(name, width, 4)).toEqual(lines);
  },
);

test("a word that is wider than a line breaks anywhere, a name with too many lines ends in an ellipsis", () => {
  expect(wrapWords("Hengliguojishangwuzhongxin", 4, 2).at(-1)).toMatch(/…$/);
  expect(wrapWords("福州非物质文化遗产保护和传承联盟工作站", 5, 2).at(-1)).toMatch(/…$/);
});

const name = fc
  .array(
    fc.constantFrom("福", "州", "社区", "示范点", " Point", " Road", "（示例）", "(二期)", "638号"),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");

test("with room for every word and lines enough, nothing of a name is lost", () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 8, max: 30 }), (text, width) => {
      const lines = wrapWords(text, width, 20);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
