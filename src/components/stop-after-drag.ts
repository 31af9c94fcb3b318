import { SHEET_STOPS, type SheetStop } from "./sheet-events.ts";

/** Pixels a millisecond from which a drag is a flick: it goes on to the next stop. */
const FLICK = 0.4;

/**
 * Where a sheet comes to rest when it is let go: the nearest stop, or the next one in the direction
 * of a flick.
 *
 * @param heightPixels how much of the sheet is seen
 * @param velocity pixels a millisecond, upwards positive
 * @param stops heights, rising from peek to full
 */
export function stopAfterDrag(
  heightPixels: number,
  velocity: number,
  stops: Readonly<Record<SheetStop, number>>,
): SheetStop {
  if (velocity >= FLICK) return SHEET_STOPS.find((stop) => stops[stop] > heightPixels) ?? "full";
  if (velocity <= -FLICK) {
    return SHEET_STOPS.findLast((stop) => stops[stop] < heightPixels) ?? "peek";
  }
  const away = (stop: SheetStop): number => Math.abs(stops[stop] - heightPixels);
  return SHEET_STOPS.reduce((nearest, stop) => (away(stop) < away(nearest) ? stop : nearest));
}
