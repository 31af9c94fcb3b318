import { expect, test } from "vitest";
import type { DistrictFeature } from "../../../data/build/build-districts.ts";
import { buildPlaces } from "../../../data/build/build-places.ts";
import type { LngLat } from "../../../src/domain/geo.ts";

function district(adcode: string, name: string, west: number): DistrictFeature {
  const ring: readonly LngLat[] = [
    [west, 26],
    [west + 1, 26],
    [west + 1, 27],
    [west, 27],
    [west, 26],
  ];
  const provenance = {
    kind: "public" as const,
    source: "test",
    page: null,
    positionAccuracy: "approximate" as const,
    positionSource: "test",
  };
  return {
    polygons: [[ring]],
    properties: {
      adcode,
      name,
      nameEn: name,
      centre: [west + 0.5, 26.5],
      population2020: 1,
      provenance,
    },
  };
}

const districts = [district("350102", "鼓楼区", 119), district("350103", "台江区", 120)];
const row = (kind: string, name: string, lng: number, accuracy: string) => ({
  kind,
  name,
  district: "鼓楼区",
  lng_wgs84: String(lng),
  lat_wgs84: "26.5",
  accuracy,
  source: "a list",
});

test("an address in brackets leaves the name and is kept in the position's source", () => {
  const { places, notes } = buildPlaces(
    [row("building", "大戏院(五四路212号,环球广场)", 119.5, "building")],
    districts,
  );
  expect(notes).toEqual([]);
  expect(places[0]?.properties).toMatchObject({
    id: "building-001",
    name: "大戏院",
    adcode: "350102",
    provenance: {
      kind: "public",
      source: "a list",
      positionAccuracy: "building",
      positionSource: "a list; 五四路212号,环球广场",
    },
  });
});

test("the polygon decides the district; a place in none is left out and its number stays taken", () => {
  const { places, notes } = buildPlaces(
    [
      row("settlement", "海上", 125, "settlement"),
      row("metro-station", "上藤", 120.5, "station"),
      row("settlement", "后洲", 119.5, "settlement"),
    ],
    districts,
  );
  expect(places.map(({ properties }) => [properties.id, properties.adcode])).toEqual([
    ["metro-station-001", "350103"],
    ["settlement-002", "350102"],
  ]);
  expect(notes).toHaveLength(2);
});

test("a row of another form stops the build", () => {
  expect(() =>
    buildPlaces([{ ...row("settlement", "后洲", 119.5, "settlement"), kind: "hill" }], districts),
  ).toThrow();
});
