import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { titleCharacters } from "../../tools/vite/title-characters.ts";

test("titles may use ASCII, names and brands of the data, and the interface's words", async () => {
  const root = mkdtempSync(join(tmpdir(), "titles-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ["data", "src/i18n"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(
    join(root, "data/belts.geojson"),
    '{"name":"南江\\u6ee8","brand":"红领","address":"街"}',
  );
  writeFileSync(join(root, "src/i18n/words.ts"), 'export const WORDS = { list: "清单，" };');
  const characters = await titleCharacters(root);
  for (const one of "AZaz09~ 南江滨红领清单，") expect(characters).toContain(one);
  expect(characters).not.toContain("街");
  expect(new Set(characters).size).toBe([...characters].length);
});

test("a project without data or words still has its ASCII", async () => {
  expect(await titleCharacters(join(tmpdir(), "no-such-project"))).toHaveLength(95);
});
