import type * as v from "valibot";
import type { neighbourSchema } from "../../src/domain/backdrop.ts";
import type { LngLat, PolygonRings } from "../../src/domain/geo.ts";
import { bufferLine } from "./buffer-line.ts";
import type { DistrictFeature } from "./build-districts.ts";
import { CITY_PLANE } from "./local-plane.ts";
import type { PolygonFeature } from "./polygon-feature.ts";
import type { AdministrativeArea } from "./read-administrative-areas.ts";
import { runMapshaper } from "./run-mapshaper.ts";
import { convertPolygons, createWgs84Converter } from "./to-wgs84.ts";

export type NeighbourFeature = PolygonFeature<v.InferOutput<typeof neighbourSchema>>;

const PRECISION_DEGREES = 1e-4;
const SIMPLIFY_METERS = 400;
/** About 60 km around the city. */
const MARGIN_DEGREES = 0.55;
/** The package draws each prefecture on its own: their borders differ by less than this. */
const SEAM_METERS = 900;

/**
 * Neighbouring counties, cut to a box around the city and simplified. They are a backdrop beneath
 * the districts: where they touch the city they reach a little under it, so that no gap shows.
 *
 * @param areas counties of the neighbouring prefectures, GCJ-02.
 * @param source package and version.
 * @returns by adcode, ascending; counties wholly outside the box are left out.
 */
export async function buildSurroundings(
  areas: readonly AdministrativeArea[],
  districts: readonly DistrictFeature[],
  source: string,
): Promise<readonly NeighbourFeature[]> {
  const toWgs84 = createWgs84Converter();
  const box = boxAround(districts).join(",");
  const plain = await runMapshaper(
    areas.map((area) => ({
      polygons: convertPolygons(area.polygons, toWgs84),
      properties: { adcode: area.adcode, name: area.name },
    })),
    `-clean -simplify dp interval=${SIMPLIFY_METERS} keep-shapes -clip bbox=${box} -filter-islands min-area=2km2`,
    PRECISION_DEGREES,
  );
  const seams = seamPieces(outlineEdges(districts), plain);
  const widened = await runMapshaper(
    plain.flatMap((neighbour, index) => [
      neighbour,
      ...(seams[index] ?? []).map((piece) => ({ ...neighbour, polygons: [piece] })),
    ]),
    "-dissolve2 adcode copy-fields=name",
    PRECISION_DEGREES,
  );
  const thinned = await runMapshaper(
    widened,
    `-simplify dp interval=${SIMPLIFY_METERS} keep-shapes`,
    PRECISION_DEGREES,
  );
  return thinned
    .map(
      ({ polygons, properties: { adcode, name } }): NeighbourFeature => ({
        polygons,
        properties: {
          adcode,
          name,
          provenance: {
            kind: "public",
            source: `界线 ${source}（GCJ-02 转 WGS 84，简化，仅作底图）`,
            page: null,
            positionAccuracy: "approximate",
            positionSource: source,
          },
        },
      }),
    )
    .sort((one, other) => Number(one.properties.adcode) - Number(other.properties.adcode));
}

function boxAround(districts: readonly DistrictFeature[]): readonly number[] {
  const positions = districts.flatMap(({ polygons }) => polygons.flat(2));
  const [lngs, lats] = [positions.map(([lng]) => lng), positions.map(([, lat]) => lat)];
  return [
    Math.min(...lngs) - MARGIN_DEGREES,
    Math.min(...lats) - MARGIN_DEGREES,
    Math.max(...lngs) + MARGIN_DEGREES,
    Math.max(...lats) + MARGIN_DEGREES,
  ].map((degrees) => Math.round(degrees * 100) / 100);
}

type Edge = readonly [LngLat, LngLat];

/** Edges that only one district has: the coast and the city's border. */
function outlineEdges(districts: readonly DistrictFeature[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const ring of districts.flatMap(({ polygons }) => polygons.flat())) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1] as LngLat, ring[index] as LngLat];
      if (!edges.delete(`${to} ${from}`)) edges.set(`${from} ${to}`, [from, to]);
    }
  }
  return [...edges.values()];
}

/** For each neighbour, a band along the part of the city's outline that runs beside it. */
function seamPieces(
  outline: readonly Edge[],
  neighbours: readonly PolygonFeature<unknown>[],
): readonly (readonly PolygonRings[])[] {
  const borders = neighbours.map(({ polygons }) =>
    polygons.flat().map((ring) => ring.map((position) => CITY_PLANE.toPlane(position))),
  );
  const pieces = neighbours.map((): PolygonRings[] => []);
  for (const edge of outline) {
    const ends = edge.map((position) => CITY_PLANE.toPlane(position));
    for (const [index, rings] of borders.entries()) {
      const isBeside = ends.every((end) => rings.some((ring) => isNearRing(end, ring)));
      if (!isBeside) continue;
      pieces[index]?.push(...bufferLine(ends, [SEAM_METERS, SEAM_METERS], CITY_PLANE));
    }
  }
  return pieces;
}

function isNearRing(
  [east, north]: readonly [number, number],
  ring: readonly (readonly [number, number])[],
): boolean {
  return ring.some(([toEast, toNorth], index) => {
    const [fromEast, fromNorth] = ring[Math.max(0, index - 1)] as readonly [number, number];
    const [dEast, dNorth] = [toEast - fromEast, toNorth - fromNorth];
    const squared = dEast ** 2 + dNorth ** 2 || 1;
    const share = ((east - fromEast) * dEast + (north - fromNorth) * dNorth) / squared;
    const along = Math.min(1, Math.max(0, share));
    return (
      Math.hypot(east - fromEast - along * dEast, north - fromNorth - along * dNorth) < SEAM_METERS
    );
  });
}
