import { type LngLat, RAD_PER_DEG } from "../../src/domain/geo.ts";

/** Metres east and north of a plane's origin. */
export type PlanePosition = readonly [east: number, north: number];

export interface LocalPlane {
  toPlane(position: LngLat): PlanePosition;
  toLngLat(position: PlanePosition): LngLat;
}

const METERS_PER_DEG = 111_195;

/**
 * Metres around an origin, equirectangular: within 0.5 % over the city, enough for schematic widths
 * and for modelled densities; nothing measured for a reader uses it.
 */
export function createLocalPlane([originLng, originLat]: LngLat): LocalPlane {
  const metersPerLng = METERS_PER_DEG * Math.cos(originLat * RAD_PER_DEG);
  return {
    toPlane: ([lng, lat]) => [(lng - originLng) * metersPerLng, (lat - originLat) * METERS_PER_DEG],
    toLngLat: ([east, north]) => [
      originLng + east / metersPerLng,
      originLat + north / METERS_PER_DEG,
    ],
  };
}

/** The city's plane: its origin lies in the middle of the districts. */
export const CITY_PLANE = createLocalPlane([119.3, 26.05]);
