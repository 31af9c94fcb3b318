/** Everything that can be wrong with a data set; each has its words in both languages. */
export const FAULT_CODES = [
  // the file cannot be had or read
  "missing",
  "unreachable",
  "http-status",
  "not-json",
  "not-utf8",
  "json-syntax",
  "newer-schema",
  "not-collection",
  "not-feature",
  "coordinate-system",
  // a record does not have the form it should have
  "missing-field",
  "unknown-field",
  "wrong-type",
  "wrong-value",
  "geometry",
  // records or the manifest contradict each other
  "duplicate-id",
  "dangling-belt",
  "dangling-adcode",
  "order-gap",
  "few-points",
  "outside-district",
  "outside-city",
  "in-water",
  "position-accuracy",
  "illustrative-name",
  "illustrative-name-en",
  "illustrative-mark",
  "illustrative-phone",
  "sample-hidden",
  "sample-needless",
  "outside-programme",
  "milestones-order",
  "programme-span",
  "weights-sum",
  "unknown-measure",
  "indicator-source",
  "duplicate-indicator",
  "dangling-indicator",
  "score-computed",
  "score-range",
  "duplicate-score",
  "unknown-standard",
  "dangling-subject",
  "action-dates",
  "action-closed",
  "illustrative-about-real",
  "model-missing",
  "model-hubs",
  "city-bounds",
  "feedback-privacy",
  "dangling-point",
  "tour-empty",
  "tour-unplaced",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing wrong with a data set: where it stands and what was found there. */
export interface Fault {
  /** An error keeps the data set from being shown; a warning does not. */
  readonly severity: "error" | "warning";
  readonly code: FaultCode;
  /** File name inside the data folder. */
  readonly file: string;
  /**
   * Line of the file, from 1. In the canonical form features stand one a line after the opening
   * line, so feature `i` (from 0) is on line `i + 2`; null when the file has another form.
   */
  readonly row: number | null;
  /** Id of the record, else its adcode or name; null when the fault is in no record. */
  readonly record: string | null;
  /** Path inside the record, such as `haves.venue` or `geometry`; null for the whole record. */
  readonly field: string | null;
  /** What was found, as JSON cut at 80 characters; empty when nothing was. */
  readonly value: string;
  /** What else the message needs, such as `expected`. */
  readonly values: Readonly<Record<string, string>>;
}
