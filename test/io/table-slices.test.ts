import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { tableSlices } from "../../src/io/table-slices.ts";

/** Quoted cells may hold what ends cells and lines elsewhere. */
const cell = fc.constantFrom("a", "12.5", "", "x,y", "one\ntwo", 'said "so"');
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });

test("in slices a table has the rows that it has as a whole", () => {
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, ending, isClosed) => {
      const long = Array.from({ length: 20_000 }, (_, at) => rows[at % rows.length] ?? []);
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = long.map((row) => row.map(quoted).join()).join(ending);
      const slices = [...tableSlices(isClosed ? text + ending : text)];
      expect(slices.flat()).toEqual(long);
      expect(slices.length).toBeGreaterThan(5);
    }),
    { numRuns: 12 },
  );
});

test("empty lines count, a byte order mark does not, and a text without lines is one slice", () => {
  const text = `\ufeffa,b\n\n${"1,2\n\n".repeat(10_000)}3`;
  const whole = Papa.parse<string[]>(text, { delimiter: "," }).data;
  expect([...tableSlices(text)].flat()).toEqual(whole);
  expect([...tableSlices("")]).toEqual([]);
  expect([...tableSlices("a,".repeat(50_000))]).toHaveLength(1);
});
