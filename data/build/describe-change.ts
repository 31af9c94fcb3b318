const NAMED_IDS = 6;

/**
 * Says in one line how a data file changed.
 *
 * @param before its text, or null when there was no file.
 * @returns such as `water.geojson: changed, 3 records, 16.1 kB; changed wulongjiang`.
 */
export function describeChange(file: string, before: string | null, after: string): string {
  const now = recordLines(after);
  const count = now.size > 0 ? `${now.size} records, ` : "";
  const size = `${count}${(new TextEncoder().encode(after).length / 1000).toFixed(1)} kB`;
  if (before === after) return `${file}: unchanged, ${size}`;
  if (before === null) return `${file}: new, ${size}`;
  const old = recordLines(before);
  const parts = [
    named(
      "added",
      [...now.keys()].filter((id) => !old.has(id)),
    ),
    named(
      "removed",
      [...old.keys()].filter((id) => !now.has(id)),
    ),
    named(
      "changed",
      [...now].filter(([id, line]) => old.has(id) && old.get(id) !== line).map(([id]) => id),
    ),
  ].filter((part) => part !== "");
  return [`${file}: changed, ${size}`, ...(parts.length > 0 ? parts : ["form only"])].join("; ");
}

function named(verb: string, ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const more = ids.length > NAMED_IDS ? ` and ${ids.length - NAMED_IDS} more` : "";
  return `${verb} ${ids.slice(0, NAMED_IDS).join(", ")}${more}`;
}

/** Lines of records by their ids: features one a line, or lines of a table by their first cell. */
function recordLines(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").map((line) => line.replace(/,$/, ""));
  if (!text.startsWith("{")) {
    return new Map(
      lines.slice(1).flatMap((line) => (line ? [[line.split(",", 1)[0] ?? "", line]] : [])),
    );
  }
  const ids = lines.map((line) => /"(?:id|adcode)":"([^"]+)"/.exec(line)?.[1]);
  return new Map(lines.flatMap((line, index) => (ids[index] ? [[ids[index], line]] : [])));
}
