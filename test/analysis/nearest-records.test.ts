import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { nearestRecords } from "../../src/analysis/nearest-records.ts";
import type { LngLat } from "../../src/domain/geo.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const [west, south, east, north] = city.manifest.city.limits;

/** Anywhere within the limits of the city; steps are coarse enough for places to coincide. */
const anywhere = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(
    ([right, up]): LngLat => [
      west + ((east - west) * right) / 300,
      south + ((north - south) * up) / 300,
    ],
  );
/** A few streets: many at almost the same distance. */
const nearby = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
  .map(([right, up]): LngLat => [119.3 + right / 1e4, 26.05 + up / 1e4]);

/** Measures every record on the ellipsoid and sorts them all. */
function byMeasuringAll(from: LngLat, records: readonly { position: LngLat | null }[]) {
  return records
    .flatMap(({ position }) => (position ? [geodesicLength([from, position])] : []))
    .toSorted((one, other) => one - other);
}

test("the nearest are those that measuring every one on the ellipsoid finds", () => {
  for (const place of [anywhere, nearby]) {
    const record = fc.record({ position: fc.option(place, { nil: null, freq: 10 }) });
    fc.assert(
      fc.property(place, fc.array(record), fc.nat({ max: 12 }), (from, records, most) => {
        const found = nearestRecords(from, records, most);
        expect(found.map(({ walk }) => walk.straightMeters)).toEqual(
          byMeasuringAll(from, records).slice(0, most),
        );
        for (const { record: near, walk } of found) {
          expect(walk.straightMeters).toBe(geodesicLength([from, near.position ?? from]));
        }
      }),
      { numRuns: 300 },
    );
  }
});

test("of records at one place the earlier comes first", () => {
  const at: LngLat = [119.3, 26.05];
  const records = ["a", "b", "c"].map((id) => ({ id, position: at }));
  const found = nearestRecords([119.31, 26.06], records, 2);
  expect(found.map(({ record }) => record.id)).toEqual(["a", "b"]);
});

test("nothing placed is nowhere near", () => {
  expect(nearestRecords([119.3, 26.05], [{ position: null }], 5)).toEqual([]);
  expect(nearestRecords([119.3, 26.05], [], 5)).toEqual([]);
});

test("someone at a centre of the city has that centre nearest, at no distance", () => {
  for (const centre of city.centres) {
    if (!centre.position) continue;
    const [nearest] = nearestRecords(centre.position, city.centres, 1);
    expect(nearest).toMatchObject({ record: { id: centre.id }, walk: { minutes: 0 } });
  }
});
