import type { BeltAssessment } from "../analysis/assess-belt.ts";
import type { Stage } from "../analysis/belt-stage.ts";
import type { Belt } from "../domain/belt.ts";
import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../domain/provenance.ts";
import { getLocale, translate } from "../i18n/translate.ts";

/** A belt's short name; an illustrative one says so. */
export function shortName(belt: Belt): string {
  const isEnglish = getLocale() === "en";
  const name = isEnglish ? belt.shortNameEn : belt.shortName;
  if (belt.provenance.kind !== "illustrative") return name;
  return name + (isEnglish ? ILLUSTRATIVE_MARK_EN : ILLUSTRATIVE_MARK);
}

/** The stage in words, as `创品牌`, `未规划`, `待填`. */
export const stageText = (stage: Stage): string =>
  translate(stage === "none" || stage === "unknown" ? `stage.${stage}` : `milestone.${stage}`);

/** One decimal, as scores are read. */
export const points = (value: number): string => value.toFixed(1);

/** `72.4`, or `40.0–81.5` while something is unknown. */
export function scoreText({ low, high }: Pick<BeltAssessment, "low" | "high">): string {
  return high - low < 0.05 ? points(low) : `${points(low)}–${points(high)}`;
}
