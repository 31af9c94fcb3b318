import * as v from "valibot";

/**
 * How far a record can be trusted.
 * - `report`: stated in the city's own report.
 * - `public`: seen on a public page or in a public data set.
 * - `illustrative`: placed so that the map can be tried; never shown as fact.
 */
export const PROVENANCE_KINDS = ["report", "public", "illustrative"] as const;
export type ProvenanceKind = (typeof PROVENANCE_KINDS)[number];

/** How well a position is known; `none` when the record has no position. */
export const POSITION_ACCURACIES = ["building", "approximate", "none"] as const;
export type PositionAccuracy = (typeof POSITION_ACCURACIES)[number];

export const provenanceSchema = v.strictObject({
  kind: v.picklist(PROVENANCE_KINDS),
  /** What states the record: report section, page, package. */
  source: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  /** Address of the page, without scheme where the source gives none; null when there is none. */
  page: v.nullable(v.string()),
  positionAccuracy: v.picklist(POSITION_ACCURACIES),
  /** What the position was taken from; null when there is no position. */
  positionSource: v.nullable(v.string()),
});
export type Provenance = v.InferOutput<typeof provenanceSchema>;

/** Of a record that has no place on the map, such as a score or an action. */
export const statementProvenanceSchema = v.pick(provenanceSchema, ["kind", "source", "page"]);

/** Ending of every illustrative record's Chinese name. */
export const ILLUSTRATIVE_MARK = "（示例）";

/** Ending of every illustrative record's English name. */
export const ILLUSTRATIVE_MARK_EN = " (sample)";
