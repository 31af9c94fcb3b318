import type { SceneKind } from "../../domain/tour.ts";
import type { MapScene } from "../map-scene.ts";
import type { NameRoom } from "./clear-names.ts";

/** Everything that the wall's map looks like besides camera and time. */
export interface WallScene extends MapScene {
  readonly kind: SceneKind;
  /** Degrees clockwise from north that the camera looks to once it rests. */
  readonly bearing: number;
  /** Sizes of marks, names and lines on this screen beside those on one of 1080 lines. */
  readonly scale: number;
  /** Where names may stand; null while nobody knows, or while somebody moves the map. */
  readonly room: NameRoom | null;
}
