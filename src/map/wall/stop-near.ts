import type { LngLat } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { WallScene } from "./wall-scene.ts";

type Pixel = readonly [x: number, y: number];

/** How far from a stop's middle a touch is one of it, CSS pixels on a screen of 1080 lines. */
const REACH = 18;

/**
 * The stop nearest to where the map was touched, if one is near: fingers on a wall are coarse.
 *
 * @param project where a position stands, CSS pixels; null where nobody knows.
 */
export function stopNear(
  { data, scale }: Pick<WallScene, "data" | "scale">,
  project: (position: LngLat) => Pixel | null,
  [x, y]: Pixel,
): RecordReference | null {
  let nearest = { id: "", distance: REACH * scale };
  for (const { id, position } of data.points) {
    const spot = position && project(position);
    const distance = spot ? Math.hypot(spot[0] - x, spot[1] - y) : Number.POSITIVE_INFINITY;
    if (distance < nearest.distance) nearest = { id, distance };
  }
  return nearest.id === "" ? null : { kind: "point", id: nearest.id };
}
