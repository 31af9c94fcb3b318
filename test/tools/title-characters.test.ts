import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { zhCn } from "../../src/i18n/zh-cn.ts";
import { titleCharacters } from "../../tools/vite/title-characters.ts";

test("titles may use ASCII, names and brands of what has a card, and the fault page's title", async () => {
  const root = mkdtempSync(join(tmpdir(), "titles-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "data"));
  writeFileSync(
    join(root, "data/belts.geojson"),
    '{"name":"南江\\u6ee8","brand":"红领","address":"街"}',
  );
  writeFileSync(join(root, "data/places.geojson"), '{"name":"嵩口"}');
  const characters = await titleCharacters(root);
  for (const one of `AZaz09~ 南江滨红领${zhCn["faults.title"]}`) expect(characters).toContain(one);
  for (const one of "街嵩") expect(characters).not.toContain(one);
  expect(new Set(characters).size).toBe([...characters].length);
});

test("a project without data still has its ASCII", async () => {
  const characters = await titleCharacters(join(tmpdir(), "no-such-project"));
  for (const one of "AZaz09~ ") expect(characters).toContain(one);
});
