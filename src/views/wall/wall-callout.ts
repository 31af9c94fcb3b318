import { html, type TemplateResult } from "lit";
import { pointStandards } from "../../analysis/point-standards.ts";
import "../../components/hd-wall-callout.ts";
import type { CalloutContent } from "../../components/hd-wall-callout.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { TourScene } from "../../domain/tour.ts";
import { translate } from "../../i18n/translate.ts";
import type { WallFigures } from "./wall-figures.ts";

/** Words beside the stop whose turn it is; null where none has. */
export function wallCallout(scene: TourScene, { shown }: WallFigures): TemplateResult | null {
  const stop = shown.points.find(({ id }) => id === scene.point);
  if (!stop) return null;
  const { met, unknown, total } = pointStandards(stop).haves;
  const words = unknown > 0 ? "card.met-of-unknown" : "card.met-of";
  const haves =
    unknown === total ? translate("unknown") : translate(words, { met, unknown, total });
  const content: CalloutContent = {
    name: nameOf(stop),
    mark: stop.grade ?? "unknown",
    illustrative: stop.provenance.kind === "illustrative",
    facts: `${gradeOf(stop)} · ${translate("card.haves")} ${haves}`,
  };
  return html`<hd-wall-callout .content=${content}></hd-wall-callout>`;
}
