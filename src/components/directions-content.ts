import type { MapApp } from "../domain/map-apps.ts";

/** A position as it is copied: latitude first, as most apps read it. */
export interface WrittenPosition {
  readonly system: "GCJ-02" | "WGS 84";
  readonly text: string;
}

/** How to get to a record, already in the reader's language. */
export interface DirectionsContent {
  readonly address: string | null;
  readonly hours: string | null;
  /** What a reader should know before they set out, a sentence each. */
  readonly notes: readonly string[];
  /** None when the record has no position. */
  readonly apps: readonly { readonly app: MapApp; readonly href: string }[];
  readonly positions: readonly WrittenPosition[];
}
