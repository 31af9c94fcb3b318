import { type BeltLine, beltLines } from "../../analysis/belt-legs.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import type { MapData, MapScene } from "../../map/map-scene.ts";
import { mapTokens } from "../../map/map-tokens.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectFocusBelt } from "../../state/selectors.ts";

/**
 * What the map draws of the page's state and data. Whatever stays the same keeps being the same
 * object, so that neither the map nor the pulse begins anew for nothing.
 */
export class MapModel {
  lines: readonly BeltLine[] = [];
  scene: MapScene | null = null;
  /** Line of the belt in focus, while that is drawn. */
  pulse: readonly LngLat[] | null = null;
  #data: DataSet | null = null;
  #mapData: MapData | null = null;
  #pulseOf: BeltLine | null = null;

  follow(state: AppState, data: DataSet, theme: "light" | "dark"): void {
    if (data !== this.#data || !this.#mapData) {
      const same = data.belts === this.#data?.belts && data.points === this.#data.points;
      if (!same) this.lines = beltLines(data.belts, data.points);
      this.#data = data;
      this.#mapData = { ...data, lines: this.lines };
    }
    this.scene = {
      data: this.#mapData,
      selection: state.selection,
      focusBelt: selectFocusBelt(state, data),
      hiddenLayers: state.hiddenLayers,
      district: state.district,
      language: state.language,
      tokens: this.#tokens(theme),
    };
    this.pulse = this.#drawnFocus(state, this.scene.focusBelt);
  }

  #tokens(theme: "light" | "dark"): MapScene["tokens"] {
    const kept = this.scene?.tokens;
    if (kept?.theme === theme) return kept;
    const computed = getComputedStyle(document.documentElement);
    return mapTokens(theme, (name) => computed.getPropertyValue(name));
  }

  #drawnFocus({ hiddenLayers, district }: AppState, focus: string | null): MapModel["pulse"] {
    const line = this.lines.find(({ belt }) => belt.id === focus);
    const drawn =
      line && !hiddenLayers.includes("belts") && (!district || district === line.belt.adcode);
    const before = this.#pulseOf;
    this.#pulseOf = drawn ? line : null;
    if (!drawn) return null;
    return line === before ? this.pulse : line.legs.flatMap((leg) => leg.line);
  }
}
