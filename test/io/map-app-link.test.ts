import fc from "fast-check";
import gcoord from "gcoord";
import { expect, test } from "vitest";
import type { LngLat } from "../../src/domain/geo.ts";
import { isMainland, MAP_APPS, type MapApp } from "../../src/domain/map-apps.ts";
import { type Destination, mapAppLink } from "../../src/io/map-app-link.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

/** What an app reads out of the link it is given: by its own documents, not by how it was written. */
function readLink(app: MapApp, address: string) {
  const { searchParams, hash } = new URL(address);
  const numbers = (name: string): readonly string[] => searchParams.get(name)?.split(",") ?? [];
  const name = (parameter: string): string | null => searchParams.get(parameter);
  expect(hash).toBe("");
  switch (app) {
    case "amap": {
      const [lng, lat, ...rest] = numbers("to");
      return { at: [Number(lng), Number(lat)] as const, name: rest.join(",") };
    }
    case "baidu": {
      const [lat, lng] = numbers("location");
      return { at: [Number(lng), Number(lat)] as const, name: name("title") };
    }
    case "tencent": {
      const [lat, lng] = numbers("tocoord");
      return { at: [Number(lng), Number(lat)] as const, name: name("to") };
    }
    case "apple": {
      const [lat, lng] = numbers("ll");
      return { at: [Number(lng), Number(lat)] as const, name: name("q") };
    }
    case "google": {
      const [lat, lng] = numbers("destination");
      return { at: [Number(lng), Number(lat)] as const, name: null };
    }
  }
}

/** Metres between two near positions. */
function apartMeters(
  [lng, lat]: readonly number[],
  [otherLng, otherLat]: readonly number[],
): number {
  const east = ((lng ?? NaN) - (otherLng ?? NaN)) * Math.cos(((lat ?? NaN) * Math.PI) / 180);
  return Math.hypot(east, (lat ?? NaN) - (otherLat ?? NaN)) * 111_320;
}

const to = (position: LngLat, changes: Partial<Destination> = {}): Destination => ({
  name: "世纪金源影城",
  position,
  mainland: true,
  address: null,
  ...changes,
});

/** Pairs of WGS 84 and GCJ-02 from the tests of github.com/googollee/eviltransform (MIT). */
const KNOWN_PAIRS = [
  {
    city: "Shanghai",
    wgs84: [121.5272106, 31.1774276],
    gcj02: [121.531541859215, 31.17530398364597],
  },
  {
    city: "Shenzhen",
    wgs84: [113.912316, 22.543847],
    gcj02: [113.9171764808363, 22.540796131694766],
  },
  {
    city: "Beijing",
    wgs84: [116.377817, 39.911954],
    gcj02: [116.38404722455657, 39.91334545536069],
  },
] as const;

test.each(KNOWN_PAIRS)("in $city every app is given the known position, within a metre", (pair) => {
  for (const app of MAP_APPS) {
    const { at } = readLink(app, mapAppLink(app, to(pair.wgs84)));
    expect(apartMeters(at, pair.gcj02), app).toBeLessThan(1);
    expect(apartMeters(at, pair.wgs84), app).toBeGreaterThan(300);
  }
});

test("the systems are named as each app's documents ask", () => {
  const [wgs84] = [KNOWN_PAIRS[0].wgs84];
  const parameter = (app: MapApp, mainland: boolean, name: string): string | null =>
    new URL(mapAppLink(app, to(wgs84, { mainland }))).searchParams.get(name);
  expect(parameter("amap", true, "coordinate")).toBe("gaode");
  expect(parameter("baidu", true, "coord_type")).toBe("gcj02");
  expect(parameter("tencent", true, "coord_type")).toBe("2");
  expect(parameter("amap", false, "coordinate")).toBe("wgs84");
  expect(parameter("baidu", false, "coord_type")).toBe("wgs84");
  expect(parameter("tencent", false, "coord_type")).toBe("1");
});

test("read back and converted back, a link leads to within a metre of where the record is", () => {
  const inMainland = fc.tuple(
    fc.double({ min: 80, max: 125, noNaN: true }),
    fc.double({ min: 20, max: 48, noNaN: true }),
  );
  fc.assert(
    fc.property(inMainland, fc.constantFrom(...MAP_APPS), (position, app) => {
      const { at } = readLink(app, mapAppLink(app, to(position)));
      const back = gcoord.transform([...at], gcoord.GCJ02, gcoord.WGS84);
      expect(apartMeters(back, position)).toBeLessThan(1);
    }),
  );
});

test("outside the mainland positions stay as they are", () => {
  const anywhere = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(anywhere, fc.constantFrom(...MAP_APPS), (position, app) => {
      const { at } = readLink(app, mapAppLink(app, to(position, { mainland: false })));
      expect(apartMeters(at, position)).toBeLessThan(0.2);
    }),
  );
  expect(["350102", "110101", "659001"].map(isMainland)).toEqual([true, true, true]);
  expect(["710100", "810001", "820001"].map(isMainland)).toEqual([false, false, false]);
});

test("names arrive whole, whatever signs are in them", () => {
  const position: LngLat = [119.3, 26.08];
  const read = (app: MapApp, name: string) =>
    readLink(app, mapAppLink(app, to(position, { name })));
  for (const name of [
    "A&B #3 “中心”",
    `"/?=+%'<>|;:`,
    "一号楼，二层",
    "1,2,3",
    "100% 党建 & 服务",
  ]) {
    for (const app of MAP_APPS) {
      if (app !== "google") expect(read(app, name).name, app).toBe(name);
    }
  }
  const anyName = fc.string({ unit: "grapheme", minLength: 1 });
  fc.assert(
    fc.property(anyName, fc.constantFrom(...MAP_APPS), (name, app) => {
      const { at, name: arrived } = read(app, name);
      expect(
        apartMeters(gcoord.transform([...at], gcoord.GCJ02, gcoord.WGS84), position),
      ).toBeLessThan(1);
      if (app !== "google") expect(arrived).toBe(name);
    }),
  );
});

test("half a character in a name breaks no link", () => {
  const link = mapAppLink("amap", to([119.3, 26.08], { name: "一\ud83d" }));
  expect(readLink("amap", link).name).toBe("一\ufffd");
});

test("every placed record of the data set can be gone to, by addresses that are safe to click", () => {
  const { points, centres, squares } = readDataSet(CITY);
  const placed = [...points, ...centres, ...squares].flatMap((record) =>
    record.position ? [{ ...record, position: record.position }] : [],
  );
  expect(placed.length).toBeGreaterThan(100);
  for (const { name, position, address, adcode } of placed) {
    for (const app of MAP_APPS) {
      const link = mapAppLink(app, { name, position, address, mainland: isMainland(adcode) });
      expect(new URL(link).protocol).toBe("https:");
      const back = gcoord.transform([...readLink(app, link).at], gcoord.GCJ02, gcoord.WGS84);
      expect(apartMeters(back, position)).toBeLessThan(1);
    }
  }
});
