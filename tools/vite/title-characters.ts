import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { feedbackZhCn } from "../../src/i18n/feedback-words-zh-cn.ts";
import { visitZhCn } from "../../src/i18n/visit-words-zh-cn.ts";
import { zhCn } from "../../src/i18n/zh-cn.ts";

/** Record fields that are shown in the title face. */
const TITLE_FIELDS = /"(?:name|shortName|brand|title|motto)"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

/** Chinese and its punctuation: everything from the CJK radicals up. */
const CHINESE = /[·—‘’“”…\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/** Files whose names head a page, a card or a belt; places and neighbours never do. */
const TITLED =
  /^(dataset\.json|(belts|points|centres|squares|corridors|candidates|districts)\.geojson)$/;

/** Headings of the interface itself. */
const HEADINGS = [
  zhCn["faults.title"],
  feedbackZhCn["feedback.title"],
  visitZhCn["go.title"],
  visitZhCn["share.title"],
];

async function readTitled(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const chosen = names.filter((name) => TITLED.test(name)).sort();
  return Promise.all(chosen.map((name) => readFile(join(folder, name), "utf8")));
}

/**
 * Characters that titles may use: ASCII, the Chinese of the interface's own headings, and that of
 * names, brands and titles of the data set. Sorted and each once, so that equal words give equal
 * fonts.
 *
 * @param root the project folder
 */
export async function titleCharacters(root: string): Promise<string> {
  const data = await readTitled(join(root, "data"));
  const names = data.flatMap((text) =>
    [...text.matchAll(TITLE_FIELDS)].map(([, value]) => JSON.parse(`"${value}"`) as string),
  );
  const chinese = [...names, ...HEADINGS].flatMap((text) => text.match(CHINESE) ?? []);
  return [...new Set([...ASCII, ...chinese])].sort().join("");
}
