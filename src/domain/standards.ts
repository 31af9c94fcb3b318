import * as v from "valibot";
import { knownFlagSchema, knownTextSchema } from "./fields.ts";

/** 五个一: what each belt's platform meets. */
export const FIVE_ONES = ["route", "sign", "centre", "square", "corridor"] as const;
export type FiveOne = (typeof FIVE_ONES)[number];

/** 六有: what each point's venue has. */
export const SIX_HAVES = ["venue", "facilities", "sign", "flag", "reading", "rules"] as const;
export type SixHave = (typeof SIX_HAVES)[number];

/** 五个基本: what each point meets. */
export const FIVE_BASICS = ["organisation", "team", "rules", "activities", "support"] as const;
export type FiveBasic = (typeof FIVE_BASICS)[number];

/** 八个要素: what is weighed for each belt. */
export const EIGHT_ELEMENTS = [
  "foundation",
  "brand",
  "highlights",
  "prospects",
  "location",
  "integration",
  "resources",
  "funding",
] as const;

/** 区域化、功能化、模块化: the belts' pattern. */
export const BELT_PATTERN = ["regional", "functional", "modular"] as const;

/** A standard's state: unknown is never counted as met. */
export type StandardState = "met" | "unmet" | "unknown";

export const sixHavesSchema = v.strictObject(v.entriesFromList(SIX_HAVES, knownFlagSchema));

export const fiveBasicsSchema = v.strictObject(v.entriesFromList(FIVE_BASICS, knownFlagSchema));

export const eightElementsSchema = v.strictObject(
  v.entriesFromList(EIGHT_ELEMENTS, knownTextSchema),
);

export const beltPatternSchema = v.strictObject(v.entriesFromList(BELT_PATTERN, knownTextSchema));

/** The state a known flag stands for. */
export function standardStateOf(flag: boolean | null): StandardState {
  if (flag === null) return "unknown";
  return flag ? "met" : "unmet";
}
