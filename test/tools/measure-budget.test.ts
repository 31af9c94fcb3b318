import { expect, test } from "vitest";
import type { Budget } from "../../tools/budget.ts";
import { measureBudget } from "../../tools/measure-budget.ts";

const manifest = {
  "index.html": {
    file: "assets/index.js",
    css: ["assets/index.css"],
    imports: ["_shared.js"],
    dynamicImports: ["src/late.ts"],
  },
  "_shared.js": { file: "assets/shared.js", imports: ["index.html"] },
  "src/late.ts": {
    file: "assets/late.js",
    imports: ["_shared.js"],
    css: ["assets/late.css"],
    assets: ["assets/worker.js", "assets/title.woff2"],
  },
};

const sizes = new Map([
  ["index.html", 1],
  ["assets/index.js", 10],
  ["assets/index.css", 100],
  ["assets/shared.js", 1000],
  ["assets/late.js", 10_000],
  ["assets/late.css", 100_000],
  ["assets/worker.js", 1_000_000],
  ["assets/title.woff2", 10_000_000],
]);

const first: Budget = {
  name: "first",
  limitKilobytes: 1.111,
  sources: ["index.html"],
  files: [/^index\.html$/],
};

test("static imports and styles count once, what is loaded later does not", () => {
  const { bytes, files, isKept } = measureBudget(first, manifest, sizes);
  expect(bytes).toBe(1111);
  expect(files[0]).toEqual(["assets/shared.js", 1000]);
  expect(isKept).toBe(true);
});

test("a later chunk counts with its worker when it is named, fonts never do", () => {
  const later = { ...first, sources: ["index.html", "src/late.ts"], files: [/./] };
  expect(measureBudget(later, manifest, sizes)).toMatchObject({ bytes: 1_111_111, isKept: false });
});

test("a budget that names what is not built is refused: it would pass for nothing", () => {
  const moved = { ...first, sources: ["src/moved.ts"] };
  expect(() => measureBudget(moved, manifest, sizes)).toThrow("src/moved.ts");
  const gone = { ...first, files: [/^data\//] };
  expect(() => measureBudget(gone, manifest, sizes)).toThrow(RangeError);
});
