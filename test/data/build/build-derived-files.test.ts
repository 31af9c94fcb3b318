import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { geoArea } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import * as v from "valibot";
import { expect, test } from "vitest";
import { buildDerivedFiles } from "../../../data/build/build-derived-files.ts";
import { COLLECTION_SCHEMAS } from "../../../data/build/collection-schemas.ts";
import { readTable } from "../../../data/build/read-table.ts";
import { isInsidePolygons } from "../../../src/analysis/point-in-polygon.ts";
import type { LngLat, PolygonRings } from "../../../src/domain/geo.ts";
import { edgesOf, findCrossings } from "./border-topology.ts";

type Shape = Polygon | MultiPolygon;
const DATA_FOLDER = fileURLToPath(new URL("../../../data/", import.meta.url));
/** Sphere with the area of the ellipsoid, kilometres. */
const AUTHALIC_RADIUS_KM = 6371.0072;

const { files } = await buildDerivedFiles(`${DATA_FOLDER}sources`);
const read = (name: string): string => files.get(name) ?? "";
const featuresOf = <Geometry extends Shape | Point>(name: string) =>
  (JSON.parse(read(name)) as FeatureCollection<Geometry>).features;
const polygonsOf = ({ geometry }: Feature<Shape>) =>
  (geometry.type === "Polygon"
    ? [geometry.coordinates]
    : geometry.coordinates) as unknown as readonly PolygonRings[];

const districts = featuresOf<Shape>("districts.geojson");
const water = featuresOf<Shape>("water.geojson");
const places = featuresOf<Point>("places.geojson");
const demand = read("demand.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",") as [string, string, string, string, string]);

test.each([...files.keys()])("%s is what the build makes now", async (file) => {
  expect(read(file) === (await readFile(`${DATA_FOLDER}${file}`, "utf8"))).toBe(true);
});

test.each(["districts", "surroundings", "water", "places"] as const)(
  "every record of %s has the form of its schema, and its own id",
  (name) => {
    const records = featuresOf(`${name}.geojson`).map(({ properties }) => properties);
    for (const record of records) {
      expect(v.safeParse(COLLECTION_SCHEMAS[name], record).issues).toBeUndefined();
    }
    expect(new Set(records.map((record) => record?.id ?? record?.adcode)).size).toBe(
      records.length,
    );
  },
);

test("the districts keep every vertex and the city's area", () => {
  const vertices = districts.flatMap((district) => polygonsOf(district).flat(2));
  expect(districts).toHaveLength(13);
  expect(Math.abs(vertices.length - 5080)).toBeLessThanOrEqual(10);
  // d3 winds rings the other way round than RFC 7946
  const areas = districts.flatMap((district) =>
    polygonsOf(district).map((rings) =>
      geoArea({
        type: "Polygon",
        coordinates: rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]).reverse()),
      }),
    ),
  );
  const total = areas.reduce((sum, area) => sum + area, 0) * AUTHALIC_RADIUS_KM ** 2;
  expect(Math.abs(total - 12_263)).toBeLessThan(5);
});

test("no district overlaps another: borders are shared edge by edge and never cross", () => {
  const edges = edgesOf(districts.flatMap((district) => polygonsOf(district).flat()));
  const directed = new Set(edges.map(([from, to]) => `${from} ${to}`));
  expect(directed.size).toBe(edges.length);
  expect(findCrossings(edges)).toEqual([]);
  // with no crossing, an overlap could only be a district inside another
  for (const district of districts) {
    const label = district.properties?.centre as LngLat;
    const around = districts.filter((other) => isInsidePolygons(label, polygonsOf(other)));
    expect(around.map(({ properties }) => properties?.adcode)).toEqual([
      district.properties?.adcode,
    ]);
  }
});

test("the water is labelled inside itself, called schematic, and covers no place", () => {
  for (const stretch of water) {
    expect(isInsidePolygons(stretch.properties?.label as LngLat, polygonsOf(stretch))).toBe(true);
    expect(stretch.properties?.provenance.source).toContain("示意水系");
    const covered = places.filter(({ geometry }) =>
      isInsidePolygons(geometry.coordinates as unknown as LngLat, polygonsOf(stretch)),
    );
    expect(covered.map(({ properties }) => properties?.name)).toEqual([]);
  }
});

test("every place lies in the district it names", () => {
  for (const { geometry, properties } of places) {
    const home = districts.find((district) => district.properties?.adcode === properties?.adcode);
    const position = geometry.coordinates as unknown as LngLat;
    expect(home && isInsidePolygons(position, polygonsOf(home))).toBe(true);
  }
});

test("demand sums to each district's census figure, and every cell lies in its district", async () => {
  const census = await readTable(`${DATA_FOLDER}sources/population-2020.csv`);
  for (const { adcode, population_2020 } of census) {
    const cells = demand.filter((cell) => cell[3] === adcode);
    const people = cells.reduce((sum, cell) => sum + Number(cell[4]), 0);
    expect(people).toBe(Number(population_2020));
  }
  expect(new Set(demand.map(([h3]) => h3)).size).toBe(demand.length);
  const astray = demand.filter(([, lng, lat, adcode]) => {
    const home = districts.find(({ properties }) => properties?.adcode === adcode);
    return !home || !isInsidePolygons([Number(lng), Number(lat)], polygonsOf(home));
  });
  // a centre's five decimals may carry it over a border that it lies within a metre of
  expect(astray.length).toBeLessThanOrEqual(demand.length / 5000);
});

test.each([
  ["surroundings.geojson", 16],
  ["water.geojson", 8],
])("%s is at most %i kB gzipped", (file, kilobytes) => {
  expect(gzipSync(read(file)).length / 1000).toBeLessThanOrEqual(kilobytes);
});
