import * as v from "valibot";
import { monthSchema, nameSchema, recordIdSchema } from "./fields.ts";
import { statementProvenanceSchema } from "./provenance.ts";
import { FIVE_BASICS, FIVE_ONES, SIX_HAVES } from "./standards.ts";

/** What an indicator can be computed from, each a share between 0 and 1 (see `measure-belt`). */
export const MEASURES = [
  "stops",
  "grades",
  "ones",
  ...FIVE_ONES.map((one) => `ones.${one}` as const),
  "haves",
  ...SIX_HAVES.map((have) => `haves.${have}` as const),
  "basics",
  ...FIVE_BASICS.map((basic) => `basics.${basic}` as const),
  "pace",
  "actions",
  "coverage",
] as const;
export type Measure = (typeof MEASURES)[number];

export const isMeasure = (name: string): name is Measure =>
  (MEASURES as readonly string[]).includes(name);

/** One line of the scheme: computed from the data, or entered within a range. */
export const indicatorSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  /** Share of the total of 100. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** One of `MEASURES`; null when scores are entered. */
  measure: v.nullable(v.string()),
  /** Worst and best value of an entered score, `[0, 100]`; null when it is computed. */
  range: v.nullable(v.tuple([v.number(), v.number()])),
});
export type Indicator = v.InferOutput<typeof indicatorSchema>;

/** How belts are assessed (可量化考评): weights of all indicators together sum to 100. */
export const schemeSchema = v.strictObject({
  name: nameSchema,
  nameEn: nameSchema,
  /** A belt of which less than this is known, 0…100, gets no rank: it would be one of ignorance. */
  rankedFrom: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  dimensions: v.array(
    v.strictObject({
      id: recordIdSchema,
      name: nameSchema,
      nameEn: nameSchema,
      indicators: v.array(indicatorSchema),
    }),
  ),
  provenance: statementProvenanceSchema,
});
export type Scheme = v.InferOutput<typeof schemeSchema>;

/** A value entered for a belt; the newest one up to a month counts. */
export const scoreSchema = v.strictObject({
  belt: recordIdSchema,
  indicator: recordIdSchema,
  value: v.number(),
  month: monthSchema,
  provenance: statementProvenanceSchema,
});
export type Score = v.InferOutput<typeof scoreSchema>;

/** `assessment.json`; a city without a scheme writes null and no scores. */
export interface Assessment {
  readonly scheme: Scheme | null;
  readonly scores: readonly Score[];
}

export const EMPTY_ASSESSMENT: Assessment = Object.freeze({ scheme: null, scores: [] });
