import type { LngLat } from "../../domain/geo.ts";
import type { SceneCamera } from "../../domain/tour.ts";
import type { Padding, Size } from "../web-mercator.ts";
import { fitPitchedCamera, type PaddedCamera } from "./pitched-camera.ts";

/** What a scene's camera looks at. */
export interface Shot {
  /** Another id is another way of the camera. */
  readonly id: string;
  /** What must be seen; at least one position. */
  readonly subject: readonly LngLat[];
  /** What the subject is a part of: the camera stays as near to it as that allows; null for no such. */
  readonly around: readonly LngLat[] | null;
  readonly camera: SceneCamera;
}

/** No nearer than this on a screen of 1080 lines. */
const NEAREST_ZOOM = 15;
/** How much nearer a part is looked at than the whole. */
const NEARER = 0.9;
/** What stands at the edge keeps room for a part of its name, CSS pixels on a screen of 1080 lines. */
const NAME_ROOM = 56;
const DEFAULT_PITCH = 45;
const DESIGN_HEIGHT = 1080;

/** The camera that a shot asks for on this screen. */
export function planCamera(shot: Shot, size: Size, padding: Padding): PaddedCamera {
  const { camera, subject, around } = shot;
  // screens with more lines see the same ground
  const finer = Math.log2(size.height / DESIGN_HEIGHT);
  const lean = { pitch: camera.pitch ?? DEFAULT_PITCH, bearing: camera.bearing ?? 0 };
  const cameraFor = (positions: readonly LngLat[], maxZoom: number): PaddedCamera => {
    const framing = { positions, ...lean, maxZoom };
    // the same room on either side: the middle is where it was
    return { ...fitPitchedCamera(framing, size, roomy(padding, size)), padding };
  };
  const nearest = NEAREST_ZOOM + finer;
  const whole = around && cameraFor(around, nearest);
  const planned = cameraFor(subject, whole ? Math.min(nearest, whole.zoom + NEARER) : nearest);
  return {
    ...planned,
    zoom: camera.zoom === null ? planned.zoom : camera.zoom + finer,
    center: camera.center ?? planned.center,
  };
}

/** The padding with room for a part of the names of what stands at its edge. */
export function roomy({ top, right, bottom, left }: Padding, { height }: Size): Padding {
  const room = NAME_ROOM * (height / DESIGN_HEIGHT);
  return { top: top + room / 2, right: right + room, bottom: bottom + room / 2, left: left + room };
}
