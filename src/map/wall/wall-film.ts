import type { Map as MapLibreMap } from "maplibre-gl";
import { DeckOverlay } from "../deck-overlay.ts";
import { buildWallLayers } from "./build-wall-layers.ts";
import { KeptLayers } from "./kept-layers.ts";
import { type WallLooks, wallLooks } from "./wall-looks.ts";
import type { WallMoment } from "./wall-moment.ts";
import type { WallScene } from "./wall-scene.ts";
import type { WallShow } from "./wall-show.ts";

/** What deck.gl draws over the wall's map, moment by moment. */
export class WallFilm {
  readonly #map: MapLibreMap;
  readonly #onLost: () => void;
  readonly #kept = new KeptLayers();
  #overlay: DeckOverlay;
  #looks: WallLooks | null = null;
  #looksOf: Pick<WallScene, "tokens" | "scale"> | null = null;

  /** @param onLost told when the overlay's own context is gone, or none was to be had. */
  constructor(map: MapLibreMap, onLost: () => void) {
    this.#map = map;
    this.#onLost = onLost;
    this.#overlay = this.#add();
  }

  draw(show: WallShow, moment: WallMoment, { tokens, scale }: WallScene): void {
    if (!this.#looks || this.#looksOf?.tokens !== tokens || this.#looksOf.scale !== scale) {
      this.#looks = wallLooks(tokens, scale);
      this.#looksOf = { tokens, scale };
    }
    this.#overlay.draw(this.#kept.with(buildWallLayers(show, moment, this.#looks)));
  }

  /** A new overlay on a new canvas. */
  restore(): void {
    this.#overlay.remove();
    this.#kept.clear();
    this.#overlay = this.#add();
  }

  remove(): void {
    this.#overlay.remove();
  }

  #add(): DeckOverlay {
    const onLost = this.#onLost;
    return new DeckOverlay(this.#map, { onReady: () => {}, onLost, onFailed: onLost });
  }
}
