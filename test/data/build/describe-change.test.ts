import { expect, test } from "vitest";
import { describeChange } from "../../../data/build/describe-change.ts";

const collection = (...lines: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
const feature = (id: string, name: string): string => JSON.stringify({ properties: { id, name } });

test("names the records that were added, removed and changed", () => {
  const before = collection(feature("a", "1"), feature("b", "1"), feature("c", "1"));
  const after = collection(feature("a", "1"), feature("c", "2"), feature("d", "1"));
  expect(describeChange("x.geojson", before, after)).toBe(
    "x.geojson: changed, 3 records, 0.2 kB; added d; removed b; changed c",
  );
});

test("a table's records are its lines", () => {
  expect(describeChange("x.csv", "h3,population\n1,5\n", "h3,population\n1,6\n2,1\n")).toBe(
    "x.csv: changed, 2 records, 0.0 kB; added 2; changed 1",
  );
});

test("tells unchanged, new and changed in form only apart", () => {
  const text = collection(feature("a", "1"));
  expect(describeChange("x.geojson", text, text)).toContain("unchanged");
  expect(describeChange("x.geojson", null, text)).toContain("new, 1 records");
  expect(describeChange("x.geojson", `${text}\n`, text)).toContain("form only");
});
