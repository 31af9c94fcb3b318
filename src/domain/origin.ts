import type { LngLat } from "./geo.ts";

/**
 * Where a reader wants distances to begin. It lives in the page alone: it goes into no address, no storage
 * and no request.
 */
export type Origin =
  /** Where the device says that it is. */
  | { readonly kind: "located"; readonly position: LngLat; readonly accuracyMeters: number }
  /** Chosen on the map. */
  | { readonly kind: "map"; readonly position: LngLat }
  /** The middle of a district, where its label stands. */
  | { readonly kind: "district"; readonly position: LngLat; readonly adcode: string }
  /** A place that was typed, in the reader's language. */
  | { readonly kind: "place"; readonly position: LngLat; readonly name: string };
