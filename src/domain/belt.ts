import * as v from "valibot";
import {
  adcodeSchema,
  knownFlagSchema,
  knownTextSchema,
  nameSchema,
  recordIdSchema,
} from "./fields.ts";
import type { LngLat } from "./geo.ts";
import { milestonesSchema } from "./programme.ts";
import { provenanceSchema } from "./provenance.ts";
import { beltPatternSchema, eightElementsSchema } from "./standards.ts";

/** A demonstration belt (示范带): a route that links at least eight demonstration points. */
export const beltSchema = v.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  nameEn: nameSchema,
  /** A few characters for labels and chips, such as 南江滨. */
  shortName: nameSchema,
  shortNameEn: nameSchema,
  adcode: adcodeSchema,
  /** Functional zone that is no county-level division, such as 福州高新区. */
  zone: knownTextSchema,
  zoneEn: knownTextSchema,
  brand: knownTextSchema,
  brandEn: knownTextSchema,
  /** 特色: what the belt is known for. */
  character: knownTextSchema,
  characterEn: knownTextSchema,
  elements: eightElementsSchema,
  pattern: beltPatternSchema,
  /** Its regional model, such as 1+8+N; who is hub, member or wider circle stands in the records. */
  model: v.nullable(v.strictObject({ name: nameSchema, nameEn: nameSchema })),
  milestones: milestonesSchema,
  /** 一个红色标识; the other four ones are computed from the records. */
  sign: knownFlagSchema,
  responsibleUnit: knownTextSchema,
  provenance: provenanceSchema,
});

/** A belt and its surveyed route, `null` while none exists: then its stops make a connecting line. */
export type Belt = v.InferOutput<typeof beltSchema> & {
  readonly route: readonly LngLat[] | null;
};
