import type { LngLat, PolygonRings } from "../../src/domain/geo.ts";

/** A feature whose geometry is a list of polygons; encoded as Polygon when there is one only. */
export interface PolygonFeature<Properties> {
  readonly polygons: readonly PolygonRings[];
  readonly properties: Properties;
}

/** A feature that stands at one position. */
export interface PositionFeature<Properties> {
  readonly position: LngLat;
  readonly properties: Properties;
}
