import { type Camera, type LngLat, RAD_PER_DEG } from "../../domain/geo.ts";
import {
  fromUnitSquare,
  type Padding,
  rotate,
  type Size,
  toUnitSquare,
  worldSize,
} from "../web-mercator.ts";

/** MapLibre's vertical field of view, degrees. */
const FIELD_OF_VIEW = 36.87;
/** How far the camera of a screen so high stands from the ground that it looks at, CSS pixels. */
const cameraDistance = (height: number): number =>
  (0.5 / Math.tan((FIELD_OF_VIEW * RAD_PER_DEG) / 2)) * height;

/** Steps that halve the interval of zooms: a hundredth of a level is not to be seen. */
const ZOOM_STEPS = 14;
const CENTRING_STEPS = 6;

type Pixel = readonly [x: number, y: number];

/** A camera whose middle stands in the middle of what the padding leaves free. */
export interface PaddedCamera extends Camera {
  readonly padding: Padding;
}

/** What a camera is to show and how it leans. */
export interface Framing {
  /** At least one position. */
  readonly positions: readonly LngLat[];
  /** Degrees from straight down, less than 60. */
  readonly pitch: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** No nearer than this. */
  readonly maxZoom: number;
}

/**
 * The nearest camera that shows all positions in the free part of the screen, leaning as asked.
 * MapLibre's own `cameraForBounds` fits the bounds as seen from straight above, so that near things
 * stand beyond the edge of a leaning map.
 *
 * Perspective as in MapLibre: a point `dy` world pixels south of the middle is `dy · cos(pitch)` below
 * it and `dy · sin(pitch)` nearer than the middle's distance, which is `0.5 / tan(fov / 2)` heights.
 *
 * @throws RangeError without a position.
 */
export function fitPitchedCamera(framing: Framing, size: Size, padding: Padding): PaddedCamera {
  const { positions, pitch, bearing, maxZoom } = framing;
  const spots = positions.map((position) => rotate(toUnitSquare(position), -bearing));
  if (spots.length === 0) throw new RangeError("a camera needs a position to look at");
  const room = {
    width: Math.max(1, size.width - padding.left - padding.right) / 2,
    height: Math.max(1, size.height - padding.top - padding.bottom) / 2,
  };
  const lens = { pitch, distance: cameraDistance(size.height) };
  let [far, near] = [0, maxZoom];
  let center = middle(spots);
  for (let step = 0; step < ZOOM_STEPS; step += 1) {
    const zoom = step === 0 ? maxZoom : (far + near) / 2;
    const tried = centred(spots, zoom, lens);
    if (tried.width <= room.width && tried.height <= room.height) {
      far = zoom;
      center = tried.center;
      if (step === 0) break;
    } else near = zoom;
  }
  const zoom = far;
  return { center: fromUnitSquare(rotate(center, bearing)), zoom, bearing, pitch, padding };
}

interface Lens {
  readonly pitch: number;
  readonly distance: number;
}

/** The centre that puts the spots in the middle of the screen, and half of what they take there. */
function centred(spots: readonly Pixel[], zoom: number, lens: Lens) {
  const scale = worldSize(zoom);
  const cos = Math.cos(lens.pitch * RAD_PER_DEG);
  let center = middle(spots);
  for (let step = 0; ; step += 1) {
    const seen = spots.map((spot) => perspective(spot, center, scale, lens));
    const [x, y] = middle(seen);
    if (step === CENTRING_STEPS) {
      const [left, top, right, bottom] = extent(seen);
      return {
        center,
        width: Math.max(Math.abs(left), Math.abs(right)),
        height: Math.max(Math.abs(top), Math.abs(bottom)),
      };
    }
    center = [center[0] + x / scale, center[1] + y / cos / scale];
  }
}

/** Where a spot stands on the screen, pixels from the middle of its free part. */
function perspective([x, y]: Pixel, center: Pixel, scale: number, lens: Lens): Pixel {
  const [dx, dy] = [(x - center[0]) * scale, (y - center[1]) * scale];
  const depth = lens.distance - dy * Math.sin(lens.pitch * RAD_PER_DEG);
  // behind the camera: as far away as can be, so that no such zoom is taken
  const enlargement = depth > 0 ? lens.distance / depth : 1e9;
  return [dx * enlargement, dy * Math.cos(lens.pitch * RAD_PER_DEG) * enlargement];
}

/**
 * Where a position stands on a screen seen through a camera that may lean, CSS pixels from the top
 * left corner; what lies behind the camera is far outside. MapLibre gives the same to a pixel.
 */
export function projectPitched(
  position: LngLat,
  camera: PaddedCamera,
  { width, height }: Size,
): Pixel {
  const [spot, center] = [position, camera.center].map((each) =>
    rotate(toUnitSquare(each), -camera.bearing),
  ) as [Pixel, Pixel];
  const lens = { pitch: camera.pitch, distance: cameraDistance(height) };
  const [x, y] = perspective(spot, center, worldSize(camera.zoom), lens);
  const { top, right, bottom, left } = camera.padding;
  return [(width + left - right) / 2 + x, (height + top - bottom) / 2 + y];
}

function extent(spots: readonly Pixel[]): readonly [number, number, number, number] {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function middle(spots: readonly Pixel[]): Pixel {
  const [left, top, right, bottom] = extent(spots);
  return [(left + right) / 2, (top + bottom) / 2];
}
