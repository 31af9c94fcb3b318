import { type BeltLine, beltLines } from "../../analysis/belt-legs.ts";
import { beltPhase } from "../../analysis/belt-phase.ts";
import { type Moment, momentOf } from "../../analysis/moment.ts";
import { recordsAt, undatedCounts } from "../../analysis/records-at.ts";
import { modelSpokes, regionalModel } from "../../analysis/regional-model.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import { type Quarter, quartersBetween } from "../../domain/quarter.ts";
import type { MapData, MapScene } from "../../map/map-scene.ts";
import { mapTokens } from "../../map/map-tokens.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectFocusBelt } from "../../state/selectors.ts";

/**
 * What the page shows of its state and data. Whatever stays the same keeps being the same object, so
 * that neither the map nor the pulse begins anew for nothing.
 */
export class MapModel {
  /** The records that are there at the chosen quarter; all of them at present. */
  shown!: DataSet;
  lines: readonly BeltLine[] = [];
  scene: MapScene | null = null;
  /** Line of the belt in focus, while that is drawn. */
  pulse: readonly LngLat[] | null = null;
  /** Every quarter that can be chosen, the present one last. */
  quarters: readonly Quarter[] = [];
  /** Records without a date: no quarter but the present shows them. */
  undated = 0;
  #data: DataSet | null = null;
  #quarter: Quarter | null = null;
  #mapData: MapData | null = null;
  #pulseOf: BeltLine | null = null;
  #spokesOf: string | null = null;
  #typeSize: AppState["typeSize"] | null = null;

  follow(state: AppState, data: DataSet, theme: "light" | "dark"): void {
    if (data !== this.#data || state.quarter !== this.#quarter || !this.#mapData) {
      this.#follow(data, state.quarter);
    }
    const focusBelt = selectFocusBelt(state, data);
    this.scene = {
      data: this.#mapData as MapData,
      selection: state.selection,
      focusBelt,
      spokes: this.#spokes(focusBelt),
      hiddenLayers: state.hiddenLayers,
      district: state.district,
      language: state.language,
      tokens: this.#tokens(theme, state.typeSize),
    };
    this.pulse = this.#drawnFocus(state, focusBelt);
  }

  #follow(data: DataSet, quarter: Quarter | null): void {
    const { programme } = data.manifest;
    const moment = momentOf(quarter, data.manifest);
    const shown = recordsAt(data, moment);
    const isSame =
      quarter === this.#quarter &&
      data.belts === this.#data?.belts &&
      data.points === this.#data.points;
    if (!isSame) this.lines = linesAt(shown, moment);
    if (data !== this.#data) {
      this.quarters = quartersBetween(programme.start, programme.asOf);
      const counts = undatedCounts(data);
      this.undated = Object.values(counts).reduce((total, count) => total + count, 0);
    }
    this.shown = shown;
    this.#data = data;
    this.#quarter = quarter;
    this.#mapData = { ...shown, lines: this.lines };
    this.#spokesOf = null;
  }

  #spokes(focus: string | null): MapScene["spokes"] {
    const kept = this.scene?.spokes ?? [];
    if (focus === this.#spokesOf) return kept;
    this.#spokesOf = focus;
    const belt = this.shown.belts.find(({ id }) => id === focus);
    const model = belt ? regionalModel(belt, this.shown) : null;
    if (model) return modelSpokes(model);
    return kept.length === 0 ? kept : [];
  }

  #tokens(theme: "light" | "dark", typeSize: AppState["typeSize"]): MapScene["tokens"] {
    const kept = this.scene?.tokens;
    if (kept?.theme === theme && typeSize === this.#typeSize) return kept;
    this.#typeSize = typeSize;
    const computed = getComputedStyle(document.documentElement);
    return mapTokens(theme, (name) => computed.getPropertyValue(name));
  }

  #drawnFocus({ hiddenLayers, district }: AppState, focus: string | null): MapModel["pulse"] {
    const line = this.lines.find(({ belt }) => belt.id === focus);
    const drawn =
      line?.phase === "belt" &&
      !hiddenLayers.includes("belts") &&
      (!district || district === line.belt.adcode);
    const before = this.#pulseOf;
    this.#pulseOf = drawn ? line : null;
    if (!drawn) return null;
    return line === before ? this.pulse : line.legs.flatMap((leg) => leg.line);
  }
}

/** The belts' lines as they were: points, then a line that joins them, then a belt. */
const linesAt = ({ belts, points }: DataSet, moment: Moment): readonly BeltLine[] =>
  beltLines(belts, points, (belt, stops) => beltPhase(belt, stops, moment));
