import { readFileSync } from "node:fs";
import { join } from "node:path";

type Theme = "light" | "dark";

const css = readFileSync(join(import.meta.dirname, "../styles/tokens.css"), "utf8").replaceAll(
  /\/\*[\s\S]*?\*\//g,
  "",
);

/**
 * What a custom property of `styles/tokens.css` says in a theme, as a computed style would: a rule
 * for `:root` holds in both, a later rule wins.
 *
 * @throws RangeError when no rule names the property.
 */
export function readToken(theme: Theme, property: string): string {
  const rules = [...css.matchAll(/^([^@{}]+)\{([^{}]*)\}/gm)];
  const values = rules.flatMap(([, selectors = "", body = ""]) => {
    const holds = selectors
      .split(",")
      .some((each) => each.trim() === ":root" || each.trim() === `[data-theme="${theme}"]`);
    const [, value] = new RegExp(`${property}:\\s*([^;]+);`).exec(body) ?? [];
    return holds && value !== undefined ? [value.replaceAll(/\s+/g, " ")] : [];
  });
  const value = values.at(-1);
  if (value === undefined) throw new RangeError(`styles/tokens.css has no ${property}`);
  return value;
}
