import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { formatRecords, HAND_WRITTEN_FILES } from "../../../data/build/format-records.ts";

const DATA_FOLDER = new URL("../../../data/", import.meta.url);

function textOf(file: string, text: string): string {
  const formatted = formatRecords(file, text);
  if (!formatted.ok) throw new Error(formatted.reason);
  return formatted.text;
}

test.each(HAND_WRITTEN_FILES)("%s stands in its one form", async (file) => {
  const text = await readFile(new URL(file, DATA_FOLDER), "utf8");
  expect(textOf(file, text)).toBe(text);
});

test("one feature a line, keys in the order of the schema, six decimals, nothing lost", () => {
  const scrambled = {
    features: [
      {
        properties: {
          provenance: { page: null, kind: "illustrative" },
          note: "not in the schema",
          nameEn: "Square (sample)",
          id: "square-01",
        },
        geometry: { type: "Point", coordinates: [119.30000049, 26] },
        type: "Feature",
      },
      { type: "Feature", properties: { id: "square-02" }, geometry: null, id: 7 },
    ],
    type: "FeatureCollection",
  };
  const text = textOf("squares.geojson", JSON.stringify(scrambled, null, 3));
  expect(text.split("\n")).toEqual([
    '{"type":"FeatureCollection","features":[',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[119.3,26]},"properties":{"id":"square-01","nameEn":"Square (sample)","provenance":{"kind":"illustrative","page":null},"note":"not in the schema"}},',
    '{"type":"Feature","geometry":null,"properties":{"id":"square-02"},"id":7}',
    "]}",
    "",
  ]);
  expect(textOf("squares.geojson", text)).toBe(text);
});

test("a tour has one scene a line, its keys in the order of the schema", () => {
  const scrambled = {
    scenes: [{ text: null, target: "city", seconds: 5 }, { target: "coverage" }],
  };
  const text = textOf("tour.json", JSON.stringify(scrambled, null, 2));
  expect(text).toBe(
    '{"scenes":[\n{"target":"city","text":null,"seconds":5},\n{"target":"coverage"}\n]}\n',
  );
});

test.each([
  ["text that is no JSON", "points.geojson", "{"],
  ["a list", "points.geojson", "[]"],
  ["a feature without type", "points.geojson", '{"type":"FeatureCollection","features":[{}]}'],
  [
    "a member it would lose",
    "points.geojson",
    '{"type":"FeatureCollection","features":[],"crs":1}',
  ],
  ["a file of no collection", "notes.json", "{}"],
])("leaves alone %s", (_, file, text) => {
  expect(formatRecords(file, text).ok).toBe(false);
});
