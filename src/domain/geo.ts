/** `[lng, lat]`, degrees, WGS 84. */
export type LngLat = readonly [lng: number, lat: number];

/** Closed ring: n ≥ 4, first equals last. */
export type Ring = readonly LngLat[];

/** Outer ring, then holes. */
export type PolygonRings = readonly Ring[];

/** `[west, south, east, north]`, degrees; never crosses the antimeridian here. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where a camera looks; zoom as in web maps with 512 px tiles, angles in degrees. */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export const RAD_PER_DEG = Math.PI / 180;

/** Circumference of the Web Mercator sphere at the equator, metres. */
export const EARTH_CIRCUMFERENCE_M = 2 * Math.PI * 6_378_137;
