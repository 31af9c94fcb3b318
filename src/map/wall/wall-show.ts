import type { LngLat } from "../../domain/geo.ts";
import type { MarkName } from "../../domain/marks.ts";
import type { Tally } from "../../domain/tally.ts";
import type { SceneKind } from "../../domain/tour.ts";
import type { Ribbon } from "./ribbon.ts";

/** A stop of the belt in focus as it stands on the wall. */
export interface ShownStop {
  readonly id: string;
  readonly position: LngLat;
  readonly mark: MarkName;
  readonly illustrative: boolean;
  /** Metres along the ribbon. */
  readonly meters: number;
  /** 六有 of it. */
  readonly haves: Tally;
}

/** 五个一 of a belt, shown as a ring about it. */
export interface ShownOnes {
  readonly belt: string;
  readonly position: LngLat;
  readonly illustrative: boolean;
  readonly states: readonly ("met" | "unmet" | "unknown")[];
}

/** A cell of the modelled demand. */
export interface ShownCell {
  readonly position: LngLat;
  /** People (推算). */
  readonly population: number;
  readonly state: "covered" | "sample" | "gap";
}

/** What stands and moves over the wall's map in one scene; the same object while the scene lasts. */
export interface WallShow {
  readonly kind: SceneKind;
  /** All belts, for the pulses of the city. */
  readonly ribbons: readonly Ribbon[];
  /** The belt in focus alone; empty while none is. Lists, since deck.gl sends a new one anew. */
  readonly focus: readonly Ribbon[];
  readonly stops: readonly ShownStop[];
  /** The stop whose turn it is, alone; empty while none has. */
  readonly turn: readonly ShownStop[];
  readonly ones: readonly ShownOnes[];
  readonly cells: readonly ShownCell[];
}
