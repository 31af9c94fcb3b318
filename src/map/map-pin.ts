import type { LngLat } from "../domain/geo.ts";

/** What a reader's own place looks like on the map: over it, for it belongs to no data. */
export type MapPin =
  /** Where the reader is, or where distances begin. */
  | {
      readonly role: "here" | "start";
      readonly position: LngLat;
      /** How far the position may be wrong; 0 when it was chosen. */
      readonly accuracyMeters: number;
    }
  /** The middle of the free part of the map, CSS pixels of the stage: what a reader aims with. */
  | { readonly role: "aim"; readonly at: readonly [x: number, y: number] };
