import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Record fields that are shown in the title face. */
const TITLE_FIELDS = /"(?:name|shortName|brand|title|motto)"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

/** Chinese and its punctuation: everything from the CJK radicals up. */
const CHINESE = /[·—‘’“”…\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/gu;

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

async function readFolder(folder: string, ending: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const chosen = names.filter((name) => ending.test(name)).sort();
  return Promise.all(chosen.map((name) => readFile(join(folder, name), "utf8")));
}

/**
 * Characters that titles may use: ASCII, and the Chinese in the interface's words and in the names,
 * brands and titles of the data set. Sorted and each once, so that equal words give equal fonts.
 *
 * @param root the project folder
 */
export async function titleCharacters(root: string): Promise<string> {
  const data = await readFolder(join(root, "data"), /\.(geojson|json)$/);
  const words = await readFolder(join(root, "src/i18n"), /\.ts$/);
  const names = data.flatMap((text) =>
    [...text.matchAll(TITLE_FIELDS)].map(([, value]) => JSON.parse(`"${value}"`) as string),
  );
  const chinese = [...names, ...words].flatMap((text) => text.match(CHINESE) ?? []);
  return [...new Set([...ASCII, ...chinese])].sort().join("");
}
