import type { DataSet } from "../domain/data-set.ts";
import type { LngLat } from "../domain/geo.ts";
import type { Centre, Square } from "../domain/overlays.ts";
import type { Point } from "../domain/point.ts";
import { openingState } from "./opening-state.ts";

/** Kinds of record that one can go to: each stands at one place. */
export const REACHABLE_KINDS = ["point", "centre", "square"] as const;
export type ReachableKind = (typeof REACHABLE_KINDS)[number];

/** A record that one can go to. */
export type ReachablePlace = { readonly position: LngLat | null } & (
  | { readonly kind: "point"; readonly record: Point }
  | { readonly kind: "centre"; readonly record: Centre }
  | { readonly kind: "square"; readonly record: Square }
);

/** What a reader wants to see; null and false leave everything in. */
export interface PlaceFilter {
  readonly kind: ReachableKind | null;
  /** Points alone have one. */
  readonly grade: NonNullable<Point["grade"]> | null;
  /** Id of a belt that it belongs to. */
  readonly belt: string | null;
  /** Known to be open: unknown hours are not. */
  readonly openNow: boolean;
}

export const NO_FILTER: PlaceFilter = Object.freeze({
  kind: null,
  grade: null,
  belt: null,
  openNow: false,
});

/** The places that a filter leaves, placed or not: points, centres, squares. */
export function reachablePlaces(
  { points, centres, squares }: Pick<DataSet, "points" | "centres" | "squares">,
  { kind, grade, belt, openNow }: PlaceFilter,
  moment: Date,
): readonly ReachablePlace[] {
  const all: readonly ReachablePlace[] = [
    ...points.map((record) => ({ kind: "point", record, position: record.position }) as const),
    ...centres.map((record) => ({ kind: "centre", record, position: record.position }) as const),
    ...squares.map((record) => ({ kind: "square", record, position: record.position }) as const),
  ];
  return all.filter((place) => {
    if (kind !== null && place.kind !== kind) return false;
    if (grade !== null && !(place.kind === "point" && place.record.grade === grade)) return false;
    if (belt !== null && place.record.belt !== belt) return false;
    if (!openNow) return true;
    const state = openingState(place.record.hours, moment).kind;
    return state === "open" || state === "always";
  });
}
