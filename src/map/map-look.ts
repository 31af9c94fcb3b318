import type { StyleSpecification } from "maplibre-gl";
import { buildStyle, essentialStyle, SELECTABLE_LAYERS } from "./build-style.ts";
import type { MapScene } from "./map-scene.ts";

/** How a kind of page draws its scenes. Pure. */
export interface MapLook<Scene extends MapScene> {
  readonly build: (scene: Scene) => StyleSpecification;
  /** What of it is drawn first. */
  readonly essential: (style: StyleSpecification) => StyleSpecification;
  /** Layers whose features can be hovered and selected, the nearest to the reader first. */
  readonly selectable: readonly string[];
  /** Degrees from straight down. */
  readonly maxPitch: number;
  /** Tiles kept after they have left the screen; null: as many as MapLibre sees fit. */
  readonly keptTiles: number | null;
}

/** The map that is read from straight above. */
export const FLAT_LOOK: MapLook<MapScene> = {
  build: buildStyle,
  essential: essentialStyle,
  selectable: SELECTABLE_LAYERS,
  maxPitch: 0,
  keptTiles: null,
};
