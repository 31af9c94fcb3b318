import { html, type TemplateResult } from "lit";
import { foreignLang } from "../../i18n/format.ts";
import { getLocale } from "../../i18n/translate.ts";
import { beltFacts, beltHaves, beltHead, beltOnes, beltScore } from "./belt-panel.ts";
import { cityFigures, cityGrowth, cityOnes } from "./city-panel.ts";
import { coverageDistricts, coverageFigures } from "./coverage-panel.ts";
import type { WallPart } from "./panel-plan.ts";
import { pointFacts, pointHaves, pointHead } from "./point-panel.ts";
import {
  standardsActions,
  standardsAssessment,
  standardsStages,
  standardsTallies,
} from "./standards-panel.ts";
import type { WallSources } from "./wall-sources.ts";

/** What each part shows. */
export const WALL_PARTS: Readonly<Record<WallPart, (sources: WallSources) => TemplateResult>> = {
  "city-figures": cityFigures,
  "city-ones": cityOnes,
  "city-growth": cityGrowth,
  "belt-head": beltHead,
  "belt-facts": beltFacts,
  "belt-ones": beltOnes,
  "belt-haves": beltHaves,
  "belt-score": beltScore,
  "point-head": pointHead,
  "point-haves": pointHaves,
  "point-facts": pointFacts,
  "standards-tallies": standardsTallies,
  "standards-stages": standardsStages,
  "standards-assessment": standardsAssessment,
  "standards-actions": standardsActions,
  "coverage-figures": coverageFigures,
  "coverage-districts": coverageDistricts,
  "scene-text": sceneText,
};

/** Words of the tour's author. */
function sceneText({ scene }: WallSources): TemplateResult {
  const text = (getLocale() === "en" ? scene.textEn : null) ?? scene.text ?? "";
  return html`<section class="block"><p class="author" lang=${foreignLang(text) ?? ""}>${text}</p></section>`;
}

/** What a part is about: where that changes, it fades over. */
export function subjectOf(part: WallPart, { scene }: WallSources): string {
  const [panel] = part.split("-");
  switch (panel) {
    case "point":
      return `${part}:${scene.point}`;
    case "belt":
    case "standards":
      return `${part}:${scene.belt}`;
    case "scene":
      return `${part}:${scene.id}`;
    default:
      return part;
  }
}
