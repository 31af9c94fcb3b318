/** Headers for the paths that a pattern matches. */
export interface HeaderRule {
  /** A path from the site's root; `*` stands for any characters. */
  readonly pattern: string;
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads a `_headers` file: a pattern a line, its headers indented below, `#` starts a comment.
 *
 * @throws RangeError naming the line that is neither
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Map<string, string> }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (line.startsWith("/")) {
      rules.push({ pattern: line.trim(), headers: new Map() });
      continue;
    }
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (!header?.[1] || !header[2] || !rule) {
      throw new RangeError(`_headers, line ${index + 1}: no path and no header: ${line}`);
    }
    rule.headers.set(header[1], header[2].trim());
  }
  return rules;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}

/** Headers of every rule that matches the path; of two equal names the later one stands. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => matches(rule.pattern, path));
  return Object.fromEntries(matching.flatMap((rule) => [...rule.headers]));
}
