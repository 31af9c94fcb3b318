import { geoPath, geoTransform } from "d3-geo";
import type { Position } from "geojson";
import type { Spoke } from "../analysis/regional-model.ts";
import type { Camera, LngLat, PolygonRings } from "../domain/geo.ts";
import type { MapData } from "./map-scene.ts";
import { type Size, toUnitSquare, worldSize } from "./web-mercator.ts";

/** Paths are drawn once at this zoom and moved with the camera. */
const PATH_ZOOM = 12;
const PATH_DECIMALS = 2;

/** Path data of everything that does not change with the camera. */
export interface SvgPaths {
  readonly origin: LngLat;
  readonly surroundings: string;
  readonly districts: readonly { readonly adcode: string; readonly path: string }[];
  readonly water: string;
  readonly corridors: readonly { readonly id: string; readonly path: string }[];
  readonly belts: readonly {
    readonly id: string;
    readonly path: string;
    /** The illustrative legs alone. */
    readonly samplePath: string;
    /** True while it is a line that has not become a belt. */
    readonly forming: boolean;
  }[];
}

/** Path data of a regional model's spokes, in the same measure as `svgPaths`. */
export function spokePaths(
  spokes: readonly Spoke[],
  origin: LngLat,
): readonly { readonly role: Spoke["role"]; readonly path: string }[] {
  const scale = worldSize(PATH_ZOOM);
  const [originX, originY] = toUnitSquare(origin);
  const at = (position: LngLat): string => {
    const [x, y] = toUnitSquare(position);
    return `${((x - originX) * scale).toFixed(2)} ${((y - originY) * scale).toFixed(2)}`;
  };
  return spokes.map(({ from, to, role }) => ({ role, path: `M${at(from)}L${at(to)}` }));
}

/** @param origin near the middle of the data: path numbers are small around it. */
export function svgPaths(data: MapData, origin: LngLat): SvgPaths {
  const scale = worldSize(PATH_ZOOM);
  const [originX, originY] = toUnitSquare(origin);
  const draw = geoPath(
    geoTransform({
      point(lng, lat) {
        const [x, y] = toUnitSquare([lng, lat]);
        this.stream.point((x - originX) * scale, (y - originY) * scale);
      },
    }),
  ).digits(PATH_DECIMALS);
  const area = (polygons: readonly PolygonRings[]): string =>
    draw({ type: "MultiPolygon", coordinates: polygons as unknown as Position[][][] }) ?? "";
  const lines = (parts: readonly (readonly LngLat[])[]): string =>
    draw({ type: "MultiLineString", coordinates: parts as unknown as Position[][] }) ?? "";
  return {
    origin,
    surroundings: data.surroundings.map(({ polygons }) => area(polygons)).join(""),
    districts: data.districts.map(({ adcode, polygons }) => ({ adcode, path: area(polygons) })),
    water: data.water.map(({ polygons }) => area(polygons)).join(""),
    corridors: data.corridors.flatMap(({ id, line }) =>
      line ? [{ id, path: lines([line]) }] : [],
    ),
    belts: data.lines.map(({ belt, legs, phase }) => ({
      id: belt.id,
      forming: phase === "line",
      path: lines(legs.map(({ line }) => line)),
      samplePath: lines(legs.flatMap(({ line, illustrative }) => (illustrative ? [line] : []))),
    })),
  };
}

/** The transform that brings `svgPaths` under the camera. */
export function svgTransform(origin: LngLat, camera: Camera, size: Size): string {
  const scale = worldSize(PATH_ZOOM);
  const [originX, originY] = toUnitSquare(origin);
  const [centerX, centerY] = toUnitSquare(camera.center);
  const [dx, dy] = [(originX - centerX) * scale, (originY - centerY) * scale];
  const zoom = 2 ** (camera.zoom - PATH_ZOOM);
  return `translate(${size.width / 2} ${size.height / 2}) rotate(${-camera.bearing}) scale(${zoom}) translate(${dx} ${dy})`;
}
