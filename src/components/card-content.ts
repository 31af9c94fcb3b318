import type { MarkName } from "../domain/marks.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { RecordReference } from "../domain/record-kinds.ts";
import type { StandardState } from "../domain/standards.ts";
import type { CardAction } from "./card-action-event.ts";

/** A known field; `null` is shown as unknown (待填), never left out. */
export interface CardRow {
  readonly label: string;
  readonly value: string | null;
  /** A sentence below the value. */
  readonly help?: string;
  /** Makes the value a way to another record. */
  readonly record?: RecordReference;
}

/** A group of standards, each with its state. */
export interface CardChecks {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly state: StandardState }[];
}

/** A step along the belt; null at either end. */
export interface CardNeighbour {
  readonly record: RecordReference;
  readonly name: string;
}

/** Everything that the card says about one record, already in the reader's language. */
export interface CardContent {
  readonly record: RecordReference;
  readonly name: string;
  readonly subtitle: string;
  readonly mark: MarkName | null;
  readonly illustrative: boolean;
  /** What can be done with the record, in the order of the buttons. */
  readonly actions: readonly CardAction[];
  readonly rows: readonly CardRow[];
  readonly checks: readonly CardChecks[];
  /** Longer groups, folded at first. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly CardRow[] }[];
  readonly neighbours: {
    readonly previous: CardNeighbour | null;
    readonly next: CardNeighbour | null;
  } | null;
  /** Address of the record's dossier; null when it has none. */
  readonly dossier: string | null;
  readonly provenance: Provenance;
}
