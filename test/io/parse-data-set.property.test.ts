import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { isDataSet } from "./data-set-shape.ts";
import { editDataSet, type Loose, validSources } from "./edit-data-set.ts";

type Path = readonly (string | number)[];

/** Paths to everything inside a JSON value, leaves and branches, the value itself left out. */
function pathsIn(json: unknown, path: Path = []): readonly Path[] {
  if (typeof json !== "object" || json === null) return path.length > 0 ? [path] : [];
  const keys = Array.isArray(json) ? [...json.keys()] : Object.keys(json);
  const deeper = keys.flatMap((key) => pathsIn((json as Loose)[key], [...path, key]));
  return path.length > 0 ? [path, ...deeper] : deeper;
}

const spots = Object.entries(validSources()).flatMap(([file, text]) =>
  pathsIn(JSON.parse(text)).map((path) => ({ file, path })),
);

/** Anything a file may hold: nested, with odd keys, with numbers that JSON reads as infinite. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, "", [], {}, -1, 1e308, [11, 50.6], [[[]]], "2019-01", "west", "（示例）"),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "id", "type"), fc.jsonValue()),
);

function put(json: Loose, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce<Loose>((part, key) => part[key] as Loose, json);
  Object.assign(parent, { [path.at(-1) ?? ""]: value });
}

test("one field changed to anything never throws, and never lets a wrong type through", () => {
  fc.assert(
    fc.property(fc.constantFrom(...spots), anything, ({ file, path }, value) => {
      const result = parseDataSet(editDataSet(file, (json) => put(json, path, value)));
      if (result.ok) expect(isDataSet(result.dataSet)).toBe(true);
      else expect(result.faults.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("the oracle itself tells a data set from one with a wrong type", () => {
  const result = parseDataSet(validSources());
  if (!result.ok) throw new Error("the made-up city is refused");
  const { dataSet } = result;
  expect(isDataSet(dataSet)).toBe(true);
  const [point, ...others] = dataSet.points;
  expect(isDataSet({ ...dataSet, points: [{ ...point, order: "1" }, ...others] })).toBe(false);
});

test("a text cut or spoiled at any place is refused or read, and never throws", () => {
  const whole = validSources();
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(whole)),
      fc.nat(),
      fc.string({ unit: "binary", maxLength: 3 }),
      (file, at, inserted) => {
        const text = whole[file] ?? "";
        const offset = at % text.length;
        const spoiled = text.slice(0, offset) + inserted + text.slice(offset + 1);
        const result = parseDataSet({ ...whole, [file]: spoiled });
        if (result.ok) expect(isDataSet(result.dataSet)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
