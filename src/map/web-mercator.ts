import { type Bounds, type Camera, type LngLat, RAD_PER_DEG } from "../domain/geo.ts";

/** Width and height, CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space kept around a framed subject, CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

type Pixel = readonly [x: number, y: number];

/** Side of the square world at zoom 0, CSS pixels, as in MapLibre. */
const TILE_SIZE = 512;

/** Side of the square world at this zoom, CSS pixels. */
export const worldSize = (zoom: number): number => TILE_SIZE * 2 ** zoom;

/** Web Mercator in the unit square: x grows east, y grows south. */
export function toUnitSquare([lng, lat]: LngLat): Pixel {
  const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * RAD_PER_DEG) / 2));
  return [lng / 360 + 0.5, 0.5 - mercator / (2 * Math.PI)];
}

/** Inverse of `toUnitSquare`. */
export function fromUnitSquare([x, y]: Pixel): LngLat {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RAD_PER_DEG;
  return [(x - 0.5) * 360, lat];
}

/**
 * Where a position stands on a screen that looks straight down, CSS pixels from its top left
 * corner. MapLibre at pitch 0 gives the same to a fraction of a pixel.
 */
export function project(position: LngLat, camera: Camera, size: Size): Pixel {
  const scale = worldSize(camera.zoom);
  const [x, y] = toUnitSquare(position);
  const [centerX, centerY] = toUnitSquare(camera.center);
  const [dx, dy] = rotate([(x - centerX) * scale, (y - centerY) * scale], -camera.bearing);
  return [size.width / 2 + dx, size.height / 2 + dy];
}

/** Inverse of `project`. */
export function unproject([x, y]: Pixel, camera: Camera, size: Size): LngLat {
  const scale = worldSize(camera.zoom);
  const [dx, dy] = rotate([x - size.width / 2, y - size.height / 2], camera.bearing);
  const [centerX, centerY] = toUnitSquare(camera.center);
  return fromUnitSquare([centerX + dx / scale, centerY + dy / scale]);
}

/**
 * Camera that shows the bounds as large as they fit into the screen less its padding.
 *
 * @param maxZoom no nearer than this: a single stop is not shown at the deepest zoom.
 */
export function cameraForBounds(
  [west, south, east, north]: Bounds,
  size: Size,
  padding: Padding,
  maxZoom: number,
): Camera {
  const [left, bottom] = toUnitSquare([west, south]);
  const [right, top] = toUnitSquare([east, north]);
  const free = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const scale = Math.min(free.width / (right - left), free.height / (bottom - top));
  const zoom = Math.min(maxZoom, Math.log2(scale / TILE_SIZE));
  const pixel = 1 / worldSize(zoom);
  const center = fromUnitSquare([
    (left + right) / 2 + ((padding.right - padding.left) / 2) * pixel,
    (top + bottom) / 2 + ((padding.bottom - padding.top) / 2) * pixel,
  ]);
  return { center, zoom, bearing: 0, pitch: 0 };
}

/** The camera moved so that its screen shows nothing outside the bounds, as far as they reach. */
export function clampCamera(
  camera: Camera,
  [west, south, east, north]: Bounds,
  size: Size,
): Camera {
  const [left, bottom] = toUnitSquare([west, south]);
  const [right, top] = toUnitSquare([east, north]);
  const minZoom = Math.log2(
    Math.max(size.width / (right - left), size.height / (bottom - top)) / TILE_SIZE,
  );
  const zoom = Math.max(minZoom, camera.zoom);
  const scale = worldSize(zoom);
  const [x, y] = toUnitSquare(camera.center);
  const [halfWidth, halfHeight] = [size.width / 2 / scale, size.height / 2 / scale];
  const clamp = (value: number, low: number, high: number): number =>
    low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
  const center = fromUnitSquare([
    clamp(x, left + halfWidth, right - halfWidth),
    clamp(y, top + halfHeight, bottom - halfHeight),
  ]);
  return { ...camera, center, zoom };
}

/** Turned clockwise about the origin, degrees. */
export function rotate([x, y]: Pixel, degrees: number): Pixel {
  if (degrees === 0) return [x, y];
  const [sin, cos] = [Math.sin(degrees * RAD_PER_DEG), Math.cos(degrees * RAD_PER_DEG)];
  return [x * cos - y * sin, x * sin + y * cos];
}
