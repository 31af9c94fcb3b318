import fc from "fast-check";
import type { LngLat } from "../../src/domain/geo.ts";

/** Whole steps of about 100 m around Fuzhou: stops coincide, line up and turn back often enough. */
const step = fc.integer({ min: -100, max: 100 });

export const arbitraryPosition: fc.Arbitrary<LngLat> = fc
  .tuple(step, step)
  .map(([east, north]): LngLat => [119.3 + east / 1000, 26.05 + north / 1000]);

/** Stops of a belt in order, no two neighbours at the same place. */
export const arbitraryStops: fc.Arbitrary<readonly LngLat[]> = fc
  .array(arbitraryPosition, { minLength: 2, maxLength: 14 })
  .map((stops) =>
    stops.filter(
      ([lng, lat], index) => lng !== stops[index - 1]?.[0] || lat !== stops[index - 1]?.[1],
    ),
  )
  .filter((stops) => stops.length >= 2);
