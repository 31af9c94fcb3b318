import type { Bounds, Camera } from "../domain/geo.ts";
import { type Size, unproject } from "./web-mercator.ts";

/** What the reader sees of the map. */
export interface VisibleView {
  /** Of a map that faces north; a turned one shows a little more. */
  readonly bounds: Bounds;
  readonly camera: Camera;
  readonly size: Size;
}

/** The view through a camera. */
export function viewOf(camera: Camera, size: Size): VisibleView {
  const north = { ...camera, bearing: 0 };
  const [west, top] = unproject([0, 0], north, size);
  const [east, bottom] = unproject([size.width, size.height], north, size);
  return { bounds: [west, bottom, east, top], camera, size };
}
