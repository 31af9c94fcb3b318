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
