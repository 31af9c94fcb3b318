import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";

const MAX_LINES = 300;

const files = ["src", "test", "tools", "data/build", "styles"].flatMap(sourceFiles);
const paths = files.map(({ path }) => path);

test("no file is too long to read at one sitting", () => {
  const long = files.filter(({ text }) => text.trimEnd().split("\n").length > MAX_LINES);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("no file or folder is a drawer for odds and ends", () => {
  expect(
    paths.filter((path) => /(^|\/|-)(utils?|helpers?|misc|common)(\/|\.|-)/.test(path)),
  ).toEqual([]);
});
