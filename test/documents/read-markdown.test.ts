import { expect, test } from "vitest";
import { codeSpans, headingAnchors, linkTargets } from "./read-markdown.ts";

test("links and images are found, code is not", () => {
  const text = "[a](b.md#c) ![d](e.png)\n`[f](g)`\n```\n[h](i)\n```\n| [j](k/l.ts) |";
  expect(linkTargets(text)).toEqual(["b.md#c", "e.png", "k/l.ts"]);
});

test("code spans are found outside fenced blocks", () => {
  expect(codeSpans("`a b`, `c`\n```sh\n`d`\n```\n")).toEqual(["a b", "c"]);
});

test.each([
  ["# Where do I add …", ["where-do-i-add-"]],
  ["## `null` is unknown (待填)", ["null-is-unknown-待填"]],
  ["# A\n## A\n```\n# not a heading\n```", ["a", "a-1"]],
  ["## [0.1.0](x.md) - 2026", ["010---2026"]],
])("anchors of %j", (text, anchors) => {
  expect(headingAnchors(text)).toEqual(anchors);
});
