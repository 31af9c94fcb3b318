import { isInsidePolygons } from "../analysis/point-in-polygon.ts";
import type { District } from "../domain/backdrop.ts";
import type { LngLat } from "../domain/geo.ts";

/** Longest that a reader waits for a position, milliseconds: the browser's own limit starts later. */
export const POSITION_PATIENCE = 8000;

/** A position that may be wrong by more finds nothing within a walk, metres. */
export const WORST_ACCURACY_METERS = 1000;

/** What became of asking for the reader's position. */
export type PositionOutcome =
  | { readonly kind: "found"; readonly position: LngLat; readonly accuracyMeters: number }
  /** The reader, or a setting, said no. */
  | { readonly kind: "denied" }
  /** Not within `POSITION_PATIENCE`; `late` settles if the device answers after all. */
  | { readonly kind: "slow"; readonly late: Promise<PositionOutcome> }
  | { readonly kind: "inaccurate"; readonly position: LngLat; readonly accuracyMeters: number }
  /** In none of the city's districts. */
  | { readonly kind: "outside" }
  /** The device does not know. */
  | { readonly kind: "unavailable" }
  /** No positions in this browser, or none on a page that was not sent over a secure line. */
  | { readonly kind: "unsupported" };

/** What of the browser is asked. */
export interface PositionPort {
  readonly geolocation: Pick<Geolocation, "getCurrentPosition"> | undefined;
  readonly isSecure: boolean;
}

/** Of `GeolocationPositionError`, which not every environment has by name. */
const PERMISSION_DENIED = 1;
const TIMEOUT = 3;

/**
 * Asks the device once where it is. To be called on a tap only: it makes the browser ask the reader.
 *
 * @param districts the city's: a position in none of them is outside.
 */
export function findPosition(
  { geolocation, isSecure }: PositionPort,
  districts: readonly Pick<District, "polygons">[],
): Promise<PositionOutcome> {
  if (!isSecure || !geolocation) return Promise.resolve({ kind: "unsupported" });
  const answer = new Promise<PositionOutcome>((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords }) => resolve(judge(coords, districts)),
      ({ code }) => {
        if (code === PERMISSION_DENIED) resolve({ kind: "denied" });
        // a browser that gives up has nothing to say later
        else if (code === TIMEOUT) resolve({ kind: "slow", late: new Promise(() => {}) });
        else resolve({ kind: "unavailable" });
      },
      { enableHighAccuracy: true, maximumAge: 60_000, timeout: 4 * POSITION_PATIENCE },
    );
  });
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve({ kind: "slow", late: answer }), POSITION_PATIENCE);
    void answer.then((outcome) => {
      clearTimeout(limit);
      resolve(outcome);
    });
  });
}

function judge(
  {
    longitude,
    latitude,
    accuracy,
  }: Pick<GeolocationCoordinates, "longitude" | "latitude" | "accuracy">,
  districts: readonly Pick<District, "polygons">[],
): PositionOutcome {
  const position: LngLat = [longitude, latitude];
  if (!(accuracy <= WORST_ACCURACY_METERS)) {
    return { kind: "inaccurate", position, accuracyMeters: accuracy };
  }
  if (!districts.some(({ polygons }) => isInsidePolygons(position, polygons))) {
    return { kind: "outside" };
  }
  return { kind: "found", position, accuracyMeters: accuracy };
}
