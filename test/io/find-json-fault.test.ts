import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "../../src/io/find-json-fault.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['{"a":1,}', { row: 1, column: 8 }],
  ['{"a":1\n "b":2}', { row: 2, column: 2 }],
  ["[1,,2]", { row: 1, column: 4 }],
  ["[1]\n\n[2]", { row: 3, column: 1 }],
  ['{"a":\n  yes}', { row: 2, column: 3 }],
  ["{'a':1}", { row: 1, column: 2 }],
  ['["open]', { row: 1, column: 2 }],
  ["[01]", { row: 1, column: 3 }],
  ["{1:2}", { row: 1, column: 2 }],
  ["[1}", { row: 1, column: 3 }],
  ["[", { row: 1, column: 2 }],
  ["", { row: 1, column: 1 }],
])("points at the first character of %j that cannot stand there", (text, place) => {
  expect(isJson(text)).toBe(false);
  expect(findJsonFault(text)).toEqual(place);
});

test("agrees with JSON.parse on what is JSON, of texts with one character changed", () => {
  const odd = fc.constantFrom(
    ...'{}[],:"\\ \n\t01-+.eEtfnu/',
    "\u0000",
    "\u007f",
    "\u2028",
    "é",
    "",
  );
  fc.assert(
    fc.property(fc.json(), fc.nat(), odd, (text, at, character) => {
      const offset = at % text.length;
      const changed = text.slice(0, offset) + character + text.slice(offset + 1);
      expect(findJsonFault(changed) === null).toBe(isJson(changed));
    }),
    { numRuns: 2000 },
  );
});

test("what stands before the place can go on to be JSON; with its character it cannot", () => {
  // oracle: a prefix is viable when some short ending of brackets and values completes it
  const endings = ["", "0", '"', '":0', ":0", '"":0', "e0", "true", "rue", "alse", "ull"];
  const closers = ["", "}", "]", "}}", "]}", "}]", "]]"];
  const isViable = (prefix: string): boolean =>
    endings.some((ending) => closers.some((closer) => isJson(prefix + ending + closer)));
  for (const text of ['{"a":[1,]}', '[{"a" 1}]', '{"a":{"b":}}', "[1 2]", '{"a",1}']) {
    const place = findJsonFault(text);
    const offset = (place?.column ?? 0) - 1;
    expect([text, isViable(text.slice(0, offset))]).toEqual([text, true]);
    expect([text, isViable(text.slice(0, offset + 1))]).toEqual([text, false]);
  }
});
