import type { Demand } from "../domain/demand.ts";
import type { LngLat } from "../domain/geo.ts";

/** Cells of a demand in square boxes of degrees, so that those near a place are found at once. */
export interface DemandGrid {
  /**
   * Indexes of the cells near a position: all those within the reaches, and some beyond.
   *
   * @param lngReach degrees west and east of it.
   * @param latReach degrees south and north of it.
   */
  readonly near: (position: LngLat, lngReach: number, latReach: number) => Iterable<number>;
}

// loops count here: to iterate a typed array costs ten times as much

/** Boxes along a side at most: one stray cell must not make a grid of millions. */
const MOST_BOXES = 512;

/**
 * Sorts the cells into boxes by counting: each box's cells stand together in one array.
 *
 * @param sizeDegrees wished for side of a box.
 */
export function demandGrid({ lng, lat }: Demand, sizeDegrees: number): DemandGrid {
  if (lng.length === 0) return { near: () => [] };
  const [west, east] = extentOf(lng);
  const [south, north] = extentOf(lat);
  const size = Math.max(sizeDegrees, (east - west) / MOST_BOXES, (north - south) / MOST_BOXES);
  const columns = Math.floor((east - west) / size) + 1;
  const rows = Math.floor((north - south) / size) + 1;
  const boxes = new Uint32Array(lng.length);
  for (let cell = 0; cell < lng.length; cell += 1) {
    const column = Math.floor(((lng[cell] ?? west) - west) / size);
    boxes[cell] = Math.floor(((lat[cell] ?? south) - south) / size) * columns + column;
  }
  // starts[box] … starts[box + 1] is where a box's cells stand in `cells`
  const starts = new Uint32Array(columns * rows + 1);
  for (let cell = 0; cell < lng.length; cell += 1) {
    const after = (boxes[cell] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let box = 0; box < columns * rows; box += 1) {
    starts[box + 1] = (starts[box + 1] ?? 0) + (starts[box] ?? 0);
  }
  const next = starts.slice();
  const cells = new Uint32Array(lng.length);
  for (let cell = 0; cell < lng.length; cell += 1) {
    const box = boxes[cell] ?? 0;
    const place = next[box] ?? 0;
    cells[place] = cell;
    next[box] = place + 1;
  }
  return {
    *near([atLng, atLat], lngReach, latReach) {
      const first = Math.max(0, Math.floor((atLng - lngReach - west) / size));
      const last = Math.min(columns - 1, Math.floor((atLng + lngReach - west) / size));
      const bottom = Math.max(0, Math.floor((atLat - latReach - south) / size));
      const top = Math.min(rows - 1, Math.floor((atLat + latReach - south) / size));
      if (first > last) return;
      for (let row = bottom; row <= top; row += 1) {
        const end = starts[row * columns + last + 1] ?? 0;
        for (let place = starts[row * columns + first] ?? 0; place < end; place += 1) {
          yield cells[place] ?? 0;
        }
      }
    },
  };
}

/** Least and greatest number; of none, an empty extent. */
function extentOf(numbers: Float64Array): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? Number.NaN;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  return [least, greatest];
}
