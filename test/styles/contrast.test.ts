import { describe, expect, test } from "vitest";
import { MARK_TOKENS } from "../../src/domain/marks.ts";
import { readToken } from "../../tools/read-token.ts";
import { contrast } from "../support/contrast.ts";

const THEMES = ["light", "dark"] as const;
const MARKS = Object.values(MARK_TOKENS);

/** Text and the grounds it stands on somewhere in the page. */
const TEXTS: readonly (readonly [text: string, ...grounds: readonly string[]])[] = [
  ["--text", "--surface", "--surface-raised", "--surface-selected", "--ground", "--land"],
  ["--text-muted", "--surface", "--surface-raised", "--surface-selected", "--ground", "--land"],
  ["--accent", "--surface", "--surface-raised", "--surface-selected"],
  ["--sample", "--surface", "--surface-raised", "--surface-selected"],
  ["--county", "--land", "--land-beyond"],
  ["--water-text", "--water"],
  ["--on-accent", "--accent"],
  // the notice and the skip link are printed the other way round
  ["--surface", "--text"],
];

/** Shapes that carry meaning and the grounds they are drawn on. */
const SHAPES: readonly (readonly [shape: string, ...grounds: readonly string[]])[] = [
  ...MARKS.map((mark) => [mark, "--land", "--land-beyond", "--surface", "--casing"] as const),
  ["--belt", "--land", "--surface"],
  ["--belt-selected", "--land", "--casing", "--surface"],
  ["--belt-selected-end", "--land", "--casing"],
  ["--corridor", "--land", "--surface"],
  ["--line-strong", "--land", "--surface"],
  ["--focus", "--surface", "--surface-raised", "--surface-selected", "--ground", "--land"],
];

test("the measure agrees with the examples of the standard", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#ffffff", "#777777")).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)("in the %s theme", (theme) => {
  const ratio = (one: string, other: string) =>
    contrast(readToken(theme, one), readToken(theme, other));

  test.each(TEXTS)("%s can be read on each of its grounds", (text, ...grounds) => {
    for (const ground of grounds) {
      expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(SHAPES)("%s can be made out on each of its grounds", (shape, ...grounds) => {
    for (const ground of grounds) {
      expect(ratio(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  test("a selected belt stands out from the others more than from nothing", () => {
    expect(ratio("--belt-selected", "--land")).toBeGreaterThan(ratio("--belt", "--land"));
  });
});
