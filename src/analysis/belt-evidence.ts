import type { Belt } from "../domain/belt.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Centre, Corridor, Square } from "../domain/overlays.ts";
import type { Point } from "../domain/point.ts";
import type { Provenance } from "../domain/provenance.ts";
import { groupBy } from "./group-by.ts";

/** A belt and the records that say something about it. */
export interface BeltEvidence {
  readonly belt: Belt;
  /** Every stop, in order. */
  readonly stops: readonly Point[];
  /** The stops that count for the belt's standards. */
  readonly proven: readonly Point[];
  /** Facilities that belong to the belt and count. */
  readonly centres: readonly Centre[];
  readonly squares: readonly Square[];
  readonly corridors: readonly Corridor[];
}

interface Owned {
  readonly belt: string | null;
  readonly provenance: Provenance;
}

export const isIllustrative = ({ provenance }: { readonly provenance: Provenance }): boolean =>
  provenance.kind === "illustrative";

/**
 * What counts for each belt, in the order of `belts`. Illustrative records prove nothing about a real
 * belt: only records that a source names count there. An illustrative belt is made of its illustrative
 * records.
 */
export function beltEvidence(
  records: Pick<DataSet, "belts" | "points" | "centres" | "squares" | "corridors">,
): readonly BeltEvidence[] {
  const byBelt = <T extends Owned>(list: readonly T[]): ReadonlyMap<string, readonly T[]> =>
    groupBy(list, ({ belt }) => belt);
  const stops = byBelt(records.points);
  const centres = byBelt(records.centres);
  const squares = byBelt(records.squares);
  const corridors = byBelt(records.corridors);
  return records.belts.map((belt) => {
    const isReal = !isIllustrative(belt);
    const counting = <T extends Owned>(groups: ReadonlyMap<string, readonly T[]>): readonly T[] => {
      const own = groups.get(belt.id) ?? [];
      return isReal ? own.filter((record) => !isIllustrative(record)) : own;
    };
    const inOrder = (list: readonly Point[]): readonly Point[] =>
      list.toSorted((one, other) => one.order - other.order);
    const ordered = inOrder(stops.get(belt.id) ?? []);
    return {
      belt,
      stops: ordered,
      proven: isReal ? ordered.filter((stop) => !isIllustrative(stop)) : ordered,
      centres: counting(centres),
      squares: counting(squares),
      corridors: counting(corridors),
    };
  });
}
