import { html, nothing, type TemplateResult } from "lit";
import "../../components/hd-mark.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { Point } from "../../domain/point.ts";
import { SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import { foreignLang, formatHours } from "../../i18n/format.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { chips, kicker, titleText } from "./panel-pieces.ts";
import type { WallSources } from "./wall-sources.ts";

const scenePoint = ({ scene, data }: WallSources): Point | undefined =>
  data.points.find(({ id }) => id === scene.point);

/** The stop whose turn it is: its place, name, grade, what is special. */
export function pointHead(sources: WallSources): TemplateResult {
  const point = scenePoint(sources);
  if (!point) return html``;
  const count = sources.data.points.filter(({ belt }) => belt === point.belt).length;
  const highlight = (getLocale() === "en" ? point.highlightEn : null) ?? point.highlight;
  const isSample = point.provenance.kind === "illustrative";
  return html`<section class="block point-head">
    ${kicker(
      `${translate("kind.point")} · ${translate("wall.place", { index: point.order, count })}`,
      translate(`provenance.${point.provenance.kind}`),
    )}
    <h2 class="title small">${titleText(nameOf(point))}</h2>
    <p class="grade ${point.grade ?? "unknown"}">
      <hd-mark .mark=${point.grade ?? "unknown"} .sample=${isSample}></hd-mark>${gradeOf(point)}${
        point.kind
          ? html`<span class="muted"> · ${translate(`point-kind.${point.kind}`)}</span>`
          : nothing
      }
    </p>
    ${highlight ? html`<p class="highlight" lang=${foreignLang(highlight) ?? nothing}>${highlight}</p>` : nothing}
  </section>`;
}

/** 六有 of the stop. */
export function pointHaves(sources: WallSources): TemplateResult {
  const point = scenePoint(sources);
  if (!point) return html``;
  return html`<section class="block">
    ${chips(
      translate("card.haves"),
      SIX_HAVES.map((have) => ({
        name: translate(`have.${have}`),
        state: standardStateOf(point.haves[have]),
      })),
    )}
    <p class="note" data-rank="6">${translate("wall.haves-legend")}</p>
  </section>`;
}

/** Where the stop is, and when it is open. */
export function pointFacts(sources: WallSources): TemplateResult {
  const point = scenePoint(sources);
  if (!point) return html``;
  const address = (getLocale() === "en" ? point.addressEn : null) ?? point.address;
  const rows: readonly (readonly [string, string | null])[] = [
    [translate("wall.address"), address],
    [translate("wall.hours"), point.hours && formatHours(point.hours)],
  ];
  return html`<section class="block" data-rank="2"><dl class="facts">${rows.map(
    ([name, value]) =>
      html`<dt>${name}</dt><dd class=${value === null ? "unknown" : nothing} lang=${(value && foreignLang(value)) || nothing}>${value ?? translate("unknown")}</dd>`,
  )}</dl></section>`;
}
