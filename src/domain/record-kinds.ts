/** Kinds of record that can be selected, on the map or in the list. */
export const RECORD_KINDS = [
  "belt",
  "point",
  "centre",
  "square",
  "corridor",
  "candidate",
  "district",
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Names one record: the same in the address, on the map and in the list. */
export interface RecordReference {
  readonly kind: RecordKind;
  /** Record id; a district's is its adcode. */
  readonly id: string;
}

/** Layers that a reader can switch. */
export const LAYER_IDS = [
  "belts",
  "points",
  "centres",
  "squares",
  "corridors",
  "candidates",
  "places",
  "water",
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** True when both name the same record, or both name none. */
export function isSameRecord(one: RecordReference | null, other: RecordReference | null): boolean {
  return one === other || (one?.kind === other?.kind && one?.id === other?.id);
}
