import { configureLocalization, msg } from "@lit/localize";
import { type WordId, zhCn } from "./zh-cn.ts";

const words: Record<string, string> = { ...zhCn };

/** Adds the Chinese words of a part of the page that is fetched by itself. */
export function addWords(more: Readonly<Record<string, string>>): void {
  Object.assign(words, more);
}

/** Chinese is the source; English is fetched when it is first asked for. */
const { getLocale, setLocale } = configureLocalization({
  sourceLocale: "zh-CN",
  targetLocales: ["en"],
  loadLocale: async () => ({ templates: (await import("./en.ts")).en }),
});

export { localized } from "@lit/localize";
export { getLocale, setLocale };

/**
 * A word of the interface in the current language.
 *
 * @param values replace `{name}` placeholders.
 */
export function translate(
  id: WordId,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text: string = msg(words[id] ?? id, { id });
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? String(values[name]) : whole,
  );
}
