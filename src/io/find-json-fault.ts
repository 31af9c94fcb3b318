/** Where a JSON text breaks, both from 1. */
export interface JsonPlace {
  readonly row: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
// in a string, everything from the space up but quote and backslash
const SCALAR =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; `key` and `value` may also close an empty object or array. */
type Expectation = "value" | "first-value" | "key" | "first-key" | "colon" | "after";

/** Offset of the first character that no JSON text could have there; null when there is none. */
function findOffset(text: string): number | null {
  const open: ("}" | "]")[] = [];
  let expected: Expectation = "value";
  let offset = 0;
  for (;;) {
    SPACE.lastIndex = offset;
    SPACE.test(text);
    offset = SPACE.lastIndex;
    const character = text[offset];
    const closer = open.at(-1);
    if (expected === "after" && closer === undefined)
      return character === undefined ? null : offset;
    if (character === undefined) return offset;
    const mayClose = expected === "after" || expected.startsWith("first-");
    if (mayClose && character === closer) {
      open.pop();
      expected = "after";
    } else if (expected === "after") {
      if (character !== ",") return offset;
      expected = closer === "}" ? "key" : "value";
    } else if (expected === "colon") {
      if (character !== ":") return offset;
      expected = "value";
    } else {
      const isKey: boolean = expected === "key" || expected === "first-key";
      if (!isKey && (character === "{" || character === "[")) {
        open.push(character === "{" ? "}" : "]");
        expected = character === "{" ? "first-key" : "first-value";
      } else {
        SCALAR.lastIndex = offset;
        if ((isKey && character !== '"') || !SCALAR.test(text)) return offset;
        offset = SCALAR.lastIndex;
        expected = isKey ? "colon" : "after";
        continue;
      }
    }
    offset += 1;
  }
}

/**
 * Where a text stops being JSON. Browsers do not agree on saying it, and some never do, so the text
 * is read a second time; that costs nothing until a file is broken.
 *
 * @returns null when the text is JSON.
 */
export function findJsonFault(text: string): JsonPlace | null {
  const offset = findOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset).split("\n");
  return { row: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
