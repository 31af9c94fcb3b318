import type { Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";

/** Told of what happens to an overlay's own context. */
interface OverlayEvents {
  /** It draws from now on. */
  readonly onReady: () => void;
  /** Its context was lost: it is never given back to it, a new overlay with a new canvas gets a new one. */
  readonly onLost: () => void;
  /** No context was to be had for it: it never draws. */
  readonly onFailed: () => void;
}

/**
 * deck.gl over a map, on a canvas of its own: interleaved with the map's it would not survive a lost
 * context.
 */
export class DeckOverlay {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  #removed = false;
  #isReady = false;

  constructor(map: MapLibreMap, { onReady, onLost, onFailed }: OverlayEvents) {
    this.#map = map;
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      pickingRadius: 0,
      onDeviceInitialized: ({ lost }) => {
        if (this.#removed) return;
        this.#isReady = true;
        onReady();
        void lost.then(() => {
          if (!this.#removed) onLost();
        });
      },
      onError: (error) => {
        console.error(error);
        if (!this.#isReady && !this.#removed) onFailed();
      },
    });
    map.addControl(this.#overlay);
  }

  draw(layers: readonly Layer[]): void {
    this.#overlay.setProps({ layers: [...layers] });
  }

  remove(): void {
    this.#removed = true;
    this.#map.removeControl(this.#overlay);
  }
}
