import { expect, test } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { editDataSet, faultsOf, type Loose, validSources } from "./edit-data-set.ts";

const first = (json: Loose): Loose => json.features?.[0] as Loose;
const put = (target: Loose, values: object): void => void Object.assign(target, values);

test("reads a data set without a fault, frozen, positions beside their records", () => {
  const result = parseDataSet(validSources());
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { dataSet, warnings } = result;
  expect(warnings).toEqual([]);
  expect(dataSet.points.map(({ id }) => id)).toContain("west-08");
  expect(dataSet.points[0]?.position).toEqual([10.1, 50.6]);
  expect(dataSet.points[6]?.position).toBeNull();
  expect(dataSet.belts[0]?.route).toBeNull();
  expect(dataSet.corridors[0]?.line).toHaveLength(3);
  expect(dataSet.districts.map(({ polygons }) => polygons.length)).toEqual([1, 2]);
  const frozen = [dataSet, dataSet.manifest.city, dataSet.points, dataSet.points[0]?.haves];
  expect(frozen.every(Object.isFrozen)).toBe(true);
});

test("gives points in belt order, then stop order, whatever the file has", () => {
  const sources = editDataSet(
    "points.geojson",
    (json) => void (json.features as never as Loose[]).reverse(),
  );
  const result = parseDataSet(sources);
  expect(result.ok && result.dataSet.points.map(({ order }) => order)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8,
  ]);
});

/** One way each to break a file's form, and the one fault that must come of it. */
const broken: readonly [string, file: string, (json: Loose) => void, Partial<Fault>][] = [
  [
    "a field that is missing",
    "points.geojson",
    (json) => void delete (first(json).properties as Partial<Loose>).provenance,
    { code: "missing-field", row: 2, record: "west-01", field: "provenance", value: "" },
  ],
  [
    "a field that there is not",
    "belts.geojson",
    (json) => put(first(json).properties as Loose, { colour: "red" }),
    { code: "unknown-field", row: 2, record: "west", field: "colour" },
  ],
  [
    "a value of the wrong type, deep in a record",
    "points.geojson",
    (json) => put(first(json).properties?.haves as Loose, { venue: "yes" }),
    { code: "wrong-type", row: 2, record: "west-01", field: "haves.venue", value: "yes" },
  ],
  [
    "a value that is no choice",
    "places.geojson",
    (json) => put(first(json).properties as Loose, { kind: "pub" }),
    { code: "wrong-value", record: "market", field: "kind", value: "pub" },
  ],
  [
    "a value that is too long to show",
    "centres.geojson",
    (json) => put(first(json).properties as Loose, { hours: "x".repeat(200) }),
    { code: "wrong-value", field: "hours", value: `${"x".repeat(79)}…` },
  ],
  [
    "a geometry of another type",
    "belts.geojson",
    (json) => put(first(json), { geometry: { type: "Point", coordinates: [10, 50] } }),
    {
      code: "geometry",
      field: "geometry",
      value: "Point",
      values: { expected: "LineString / null" },
    },
  ],
  [
    "a district without a geometry",
    "districts.geojson",
    (json) => put(first(json), { geometry: null }),
    { code: "geometry", record: "990101", field: "geometry", value: "null" },
  ],
  [
    "latitude before longitude",
    "squares.geojson",
    (json) => put(first(json).geometry as Loose, { coordinates: [26.1, 119.3] }),
    { code: "geometry", field: "geometry.coordinates", value: "[26.1,119.3]" },
  ],
  [
    "a height",
    "places.geojson",
    (json) => put(first(json).geometry as Loose, { coordinates: [10.5, 50.5, 3] }),
    { code: "geometry", field: "geometry.coordinates", value: "[10.5,50.5,3]" },
  ],
  [
    "a ring that is not closed",
    "water.geojson",
    (json) => put(first(json).geometry?.coordinates?.[0] as Loose, { 4: [10, 50] }),
    { code: "geometry", record: "creek", field: "geometry.coordinates.0" },
  ],
  [
    "a vertex that is none",
    "surroundings.geojson",
    (json) => put(first(json).geometry?.coordinates?.[0] as Loose, { 2: [12, "52"] }),
    { code: "geometry", field: "geometry.coordinates.0.2", value: '[12,"52"]' },
  ],
  [
    "an entry that is no feature",
    "places.geojson",
    (json) => put(json.features as Loose, { 0: 7 }),
    { code: "not-feature", row: 2, value: "7" },
  ],
  [
    "a manifest value that does not fit",
    "dataset.json",
    (json) => put(json.files as Loose, { belts: "../belts.geojson" }),
    { code: "wrong-value", row: null, field: "files.belts", value: "../belts.geojson" },
  ],
  [
    "demand in a file of another kind",
    "dataset.json",
    (json) => put(json.files as Loose, { demand: "demand.geojson" }),
    { code: "wrong-value", field: "files.demand", value: "demand.geojson" },
  ],
  [
    "a reload at no time of day",
    "dataset.json",
    (json) => put(json.wall as Loose, { reloadAt: "24:00" }),
    { code: "wrong-value", field: "wall.reloadAt", value: "24:00" },
  ],
  [
    "feedback sent without encryption",
    "dataset.json",
    (json) => put(json.feedback as Loose, { endpoint: "http://example.org/feedback" }),
    { code: "wrong-value", field: "feedback.endpoint", value: "http://example.org/feedback" },
  ],
  [
    "feedback sent to a host by an address without a scheme",
    "dataset.json",
    (json) => put(json.feedback as Loose, { endpoint: "//example.org/feedback" }),
    { code: "wrong-value", field: "feedback.endpoint", value: "//example.org/feedback" },
  ],
  [
    "a mail address that would add fields to a mail",
    "dataset.json",
    (json) => put(json.feedback as Loose, { mail: "a@example.org?cc=b@example.org" }),
    { code: "wrong-value", field: "feedback.mail", value: "a@example.org?cc=b@example.org" },
  ],
  [
    "a site's address that no file's name can be put after",
    "dataset.json",
    (json) => put(json, { site: "https://example.org/map?x=1" }),
    { code: "wrong-value", field: "site", value: "https://example.org/map?x=1" },
  ],
  [
    "any page allowed to move the map",
    "dataset.json",
    (json) => put(json.embed as Loose, { origins: ["*"] }),
    { code: "wrong-value", field: "embed.origins.0", value: "*" },
  ],
  [
    "an origin with a path, which no browser reports",
    "dataset.json",
    (json) => put(json.embed as Loose, { origins: ["https://example.org/page"] }),
    { code: "wrong-value", field: "embed.origins.0", value: "https://example.org/page" },
  ],
  [
    "a newer form, and nothing else that is new in it",
    "dataset.json",
    (json) => put(json, { schemaVersion: 2, future: true }),
    { code: "newer-schema", field: "schemaVersion", value: "2", values: { supported: "1" } },
  ],
];

test.each(broken)("refuses %s", (_, file, edit, expected) => {
  const sources = editDataSet(file, edit);
  expect(parseDataSet(sources).ok).toBe(false);
  expect(faultsOf(sources)).toEqual([
    expect.objectContaining({ severity: "error", file, ...expected }),
  ]);
});

/** One way each to spoil a file's text. */
const spoiled: readonly [string, file: string, (text: string) => string, Partial<Fault>][] = [
  [
    "a syntax error, by line and column",
    "points.geojson",
    (text) => text.replace('"order":3', '"order":three'),
    { code: "json-syntax", row: 4 },
  ],
  [
    "a file cut short",
    "belts.geojson",
    (text) => text.trimEnd().slice(0, -2),
    { code: "json-syntax", row: 3 },
  ],
  [
    "an empty file",
    "belts.geojson",
    () => "",
    { code: "json-syntax", row: 1, values: { column: "1" } },
  ],
  ["a web page", "water.geojson", () => "<!doctype html><p>Hi", { code: "not-json" }],
  ["JSON of another kind", "places.geojson", () => "[1]", { code: "not-collection", value: "[1]" }],
  [
    "another coordinate system",
    "places.geojson",
    (text) =>
      text.replace(
        "{",
        '{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},',
      ),
    { code: "coordinate-system", field: "crs", value: "urn:ogc:def:crs:EPSG::4490" },
  ],
  [
    "__proto__ among the fields",
    "points.geojson",
    (text) => text.replace('"order":3', '"__proto__":{"order":3}'),
    { code: "missing-field", row: 4, field: "order" },
  ],
  [
    "__proto__ in a geometry",
    "places.geojson",
    (text) => text.replace('"coordinates"', '"__proto__":{},"coordinates"'),
    { code: "geometry", row: 2, field: "geometry" },
  ],
  [
    "__proto__ in a feature",
    "places.geojson",
    (text) => text.replace('"geometry"', '"__proto__":{},"geometry"'),
    { code: "unknown-field", row: 2, field: "__proto__" },
  ],
];

test.each(spoiled)("refuses %s", (_, file, spoil, expected) => {
  const sources = validSources();
  sources[file] = spoil(sources[file] ?? "");
  const result = parseDataSet(sources);
  expect(result.ok).toBe(false);
  expect(faultsOf(sources)).toContainEqual(
    expect.objectContaining({ severity: "error", file, ...expected }),
  );
});

test("takes a byte order mark and a declared WGS 84 as they are meant", () => {
  const sources = validSources();
  const text = sources["places.geojson"] ?? "";
  const crs = '{"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},';
  sources["places.geojson"] = `\ufeff${text.replace("{", crs)}`;
  expect(parseDataSet(sources).ok).toBe(true);
});

test("says no line where a file has not one feature a line", () => {
  const sources = editDataSet(
    "points.geojson",
    (json) => void delete first(json).properties?.order,
  );
  sources["points.geojson"] = JSON.stringify(JSON.parse(sources["points.geojson"] ?? ""), null, 2);
  expect(faultsOf(sources)).toEqual([
    expect.objectContaining({ code: "missing-field", row: null, record: "west-01" }),
  ]);
});

test("names every file that is missing, and only the manifest when that is", () => {
  const { "dataset.json": manifest, ...others } = validSources();
  expect(faultsOf(others)).toEqual([
    expect.objectContaining({ code: "missing", file: "dataset.json" }),
  ]);
  expect(faultsOf({ "dataset.json": manifest }).map(({ code }) => code)).toEqual(
    Array.from({ length: 12 }, () => "missing"),
  );
});
