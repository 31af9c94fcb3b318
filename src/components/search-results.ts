import type { TextRange } from "../analysis/search/ranges-in.ts";
import type { LngLat } from "../domain/geo.ts";
import type { MarkName } from "../domain/marks.ts";
import type { RecordReference } from "../domain/record-kinds.ts";

/** A text, and the parts of it that were searched for. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** A record that was found, as its row shows it. */
export interface SearchRow {
  readonly record: RecordReference;
  readonly name: MarkedText;
  /** Kind, district, belt. */
  readonly details: readonly MarkedText[];
  /** What it was found by, where the row would not show that: an address, a name in another language. */
  readonly foundBy: MarkedText | null;
  readonly mark: MarkName | "belt" | "corridor" | "district";
  readonly illustrative: boolean;
  /** Where it is; of several places the nearest counts. */
  readonly places: readonly LngLat[];
}

export interface SearchResults {
  /** The best first. */
  readonly rows: readonly SearchRow[];
  /** How many there are, listed or not. */
  readonly total: number;
  /** True where none has quite what was typed. */
  readonly isNear: boolean;
}
