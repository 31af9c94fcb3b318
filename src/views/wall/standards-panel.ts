import { html, nothing, type TemplateResult } from "lit";
import { isIllustrative } from "../../analysis/belt-evidence.ts";
import { milestoneText, nameOf } from "../../content/record-names.ts";
import { points } from "../../content/standing-words.ts";
import { MILESTONES, PENDING } from "../../domain/programme.ts";
import { FIVE_ONES } from "../../domain/standards.ts";
import { translate } from "../../i18n/translate.ts";
import { sceneBelt, scoreWords } from "./belt-panel.ts";
import { bar, barRow, chips, kicker } from "./panel-pieces.ts";
import type { WallSources } from "./wall-sources.ts";

/** What a belt meets: five ones, six haves, five basics. */
export function standardsTallies(sources: WallSources): TemplateResult {
  const standards = sceneBelt(sources)?.own.standards;
  if (!standards) return html``;
  const { ones, haves, basics } = standards;
  return html`<section class="block">
    ${chips(
      translate("wall.standards"),
      FIVE_ONES.map((one) => ({ name: translate(`one.${one}`), state: ones[one].state })),
    )}
    <ul class="bars">
      ${barRow(translate("card.haves"), haves)}
      ${barRow(translate("card.basics"), basics)}
    </ul>
    <p class="note" data-rank="6">${translate("wall.haves-legend")}</p>
  </section>`;
}

/** Planned → covering: reached, known not to be reached, or unknown. */
export function standardsStages(sources: WallSources): TemplateResult {
  const belt = sceneBelt(sources)?.own.evidence.belt;
  if (!belt) return html``;
  return html`<section class="block" data-rank="3">
    ${kicker(translate("wall.pace"))}
    <ol class="stages">${MILESTONES.map((name) => {
      const month = belt.milestones[name];
      const state = month === null ? "unknown" : month === PENDING ? "unmet" : "met";
      return html`<li class=${state}>${translate(`milestone.${name}`)}<span>${shortMonth(month)}</span></li>`;
    })}</ol>
  </section>`;
}

/** `2019-05` as it stands; longer forms do not fit five side by side. */
const shortMonth = (month: string | null): string =>
  month === PENDING
    ? (milestoneText(month) ?? "")
    : (month?.replace("-", ".") ?? translate("unknown"));

/** The score by dimension, each between what is proven and what is possible. */
export function standardsAssessment(sources: WallSources): TemplateResult {
  const own = sceneBelt(sources)?.own;
  const { scheme } = sources.data.assessment;
  if (!own?.assessment || !scheme) return html``;
  const { results } = own.assessment;
  const rank = own.rank?.rank
    ? translate("wall.rank", { rank: own.rank.rank })
    : translate("rank.none");
  return html`<section class="block" data-rank="2">
    ${kicker(translate("wall.assessment"), rank)}
    <p class="lead">${scoreWords(own.assessment, isIllustrative(own.evidence.belt))}</p>
    <ul class="bars scores">${scheme.dimensions.map((dimension) => {
      const ofIt = results.filter(({ dimension: id }) => id === dimension.id);
      const sum = (of: (result: (typeof ofIt)[number]) => number): number =>
        ofIt.reduce((total, result) => total + of(result), 0);
      const total = sum(({ weight }) => weight);
      const met = sum((result) => result.weight * result.low);
      const possible = sum((result) => result.weight * result.high);
      return html`<li class="bar-row"><span class="name">${nameOf(dimension)}</span>${bar({ met, unknown: possible - met, total })}<span class="count">${points(met)}/${Math.round(total)}</span></li>`;
    })}</ul>
  </section>`;
}

/** What is still to be done, and how much of it is late. */
export function standardsActions(sources: WallSources): TemplateResult {
  const all = sceneBelt(sources)?.own.actions;
  if (!all) return html``;
  const open = all.filter(({ state }) => state !== "done").length;
  const overdue = all.filter((action) => action.overdue).length;
  return html`<section class="block" data-rank="4">
    ${kicker(translate("wall.actions"))}
    <p class="lead">${translate("wall.actions-open", { count: open })}${
      overdue > 0
        ? html` · <span class="overdue">${translate("wall.actions-overdue", { count: overdue })}</span>`
        : nothing
    }</p>
  </section>`;
}
