import { expect, test } from "vitest";
import { sourceFiles } from "./source-files.ts";
import { wrongImports } from "./wrong-imports.ts";

test("imports in src/ point down the rooms only", () => {
  expect(sourceFiles("src").flatMap(wrongImports)).toEqual([]);
});

test.each([
  ["src/state/a.ts", 'import { b } from "../components/b.ts";', "up"],
  ["src/state/a.ts", 'import type { B } from "../app/b.ts";', "up"],
  ["src/components/a.ts", 'import {\n  b,\n  c,\n} from "../map/b.ts";', "sideways"],
  ["src/views/wall/a.ts", 'export { b } from "../plan/b.ts";', "sideways"],
  ["src/components/a.ts", 'import { b } from "../content/b.ts";', "up"],
  ["src/io/a.ts", 'const b = await import("../workers/b.ts");', "sideways"],
  ["src/io/a.ts", 'import "../map/b.ts";', "up"],
  ["src/domain/a.ts", 'import { b } from "../i18n/b.ts";', "sideways"],
  ["src/i18n/a.ts", 'import { b } from "../domain/b.ts";', "sideways"],
  ["src/analysis/a.ts", 'import { b } from "../../test/b.ts";', "no room"],
  ["src/utils/a.ts", "", "no room"],
  ["src/analysis/a.ts", "const b = document.title;", "speaks of document"],
  ["src/domain/a.ts", 'import { Map } from "maplibre-gl";', "speaks of maplibre-gl"],
])("a wrong import is seen: %s, %s", (path, text, fault) => {
  expect(wrongImports({ path, text })).toEqual([expect.stringContaining(fault)]);
});

test.each([
  ["src/app/a.ts", 'import { b } from "../views/wall/b.ts";\nimport "../../styles/tokens.css";'],
  ["src/views/wall/a.ts", 'import { b } from "../../map/b.ts";\nimport { c } from "./c.ts";'],
  ["src/map/a.ts", 'import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";'],
  ["src/io/a.ts", 'import { b } from "../domain/b.ts";\nimport * as v from "valibot";'],
  ["src/analysis/a.ts", "/** Knows no document. */\nexport const b = 1; // nor a window"],
])("a right import passes: %s, %s", (path, text) => {
  expect(wrongImports({ path, text })).toEqual([]);
});
