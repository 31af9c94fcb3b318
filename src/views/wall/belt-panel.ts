import { html, nothing, type TemplateResult } from "lit";
import { isIllustrative } from "../../analysis/belt-evidence.ts";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { beltMeters } from "../../analysis/leg-meters.ts";
import { gradeCounts, nameOf } from "../../content/record-names.ts";
import { points, stageText } from "../../content/standing-words.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { FIVE_ONES, SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import { tallyOf } from "../../domain/tally.ts";
import { formatLength } from "../../i18n/format.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { translateCount } from "../../i18n/translate-count.ts";
import { bar, barRow, chips, kicker, titleText } from "./panel-pieces.ts";
import type { WallSources } from "./wall-sources.ts";

/** What is known of the belt that a scene is about; null where it is about none. */
export function sceneBelt({
  scene,
  standing,
  lines,
}: WallSources): { readonly own: BeltStanding; readonly line: BeltLine } | null {
  const own = standing.belts.find(({ evidence }) => evidence.belt.id === scene.belt);
  const line = lines.find(({ belt }) => belt.id === scene.belt);
  return own && line ? { own, line } : null;
}

/** Which belt it is: place in the programme, where that is known from, name, district, brand. */
export function beltHead(sources: WallSources): TemplateResult {
  const found = sceneBelt(sources);
  if (!found) return html``;
  const { belt } = found.own.evidence;
  const { belts } = sources.standing;
  const place = { number: belts.indexOf(found.own) + 1, count: belts.length };
  const isEnglish = getLocale() === "en";
  const brand = isEnglish ? belt.brandEn : belt.brand;
  const character = isEnglish ? belt.characterEn : belt.character;
  const district = districtOf(sources.data, belt);
  return html`<section class="block belt-head">
    ${kicker(translate("wall.belt-number", place), translate(`provenance.${belt.provenance.kind}`))}
    <h2 class="title">${titleText(nameOf(belt))}</h2>
    <p class="about">${[district, brand].filter((text) => text !== null).join(" · ")}</p>
    ${character ? html`<p class="character" data-rank="4">${character}</p>` : nothing}
  </section>`;
}

function districtOf({ districts }: DataSet, belt: BeltLine["belt"]): string | null {
  const zone = getLocale() === "en" ? belt.zoneEn : belt.zone;
  const district = districts.find(({ adcode }) => adcode === belt.adcode);
  return zone ?? (district ? nameOf(district) : null);
}

/** How long it is, and how many stops of which grade it links. */
export function beltFacts(sources: WallSources): TemplateResult {
  const line = sceneBelt(sources)?.line;
  if (!line) return html``;
  const samples = line.stops.filter(isIllustrative).length;
  const [length = "", unit = ""] = formatLength(beltMeters(line)).split(" ");
  return html`<section class="block">
    <dl class="pairs">
      ${
        line.legs.length > 0
          ? html`<div><dd><strong>${length}</strong> ${unit}</dd><dt>${translate(line.surveyed ? "wall.length-surveyed" : "wall.length")}</dt></div>`
          : nothing
      }
      <div><dd><strong>${line.stops.length}</strong></dd><dt>${translateCount(line.stops.length, "wall.point", "wall.points")}</dt></div>
    </dl>
    <p class="note" data-rank="5">${gradeCounts(line.stops)}${samples > 0 ? html` · ${translate("wall.samples", { count: samples })}` : nothing}</p>
  </section>`;
}

/** 五个一 of the belt. */
export function beltOnes(sources: WallSources): TemplateResult {
  const ones = sceneBelt(sources)?.own.standards.ones;
  if (!ones) return html``;
  return html`<section class="block" data-rank="1">
    ${chips(
      translate("wall.ones-of-belt"),
      FIVE_ONES.map((one) => ({ name: translate(`one.${one}`), state: ones[one].state })),
    )}
  </section>`;
}

/** 六有 of the stops that count. */
export function beltHaves(sources: WallSources): TemplateResult {
  const proven = sceneBelt(sources)?.own.evidence.proven;
  if (!proven) return html``;
  return html`<section class="block" data-rank="3">
    ${kicker(translate("wall.haves"))}
    <ul class="bars twofold">${SIX_HAVES.map((have) =>
      barRow(
        translate(`have.${have}`),
        tallyOf(proven.map(({ haves }) => standardStateOf(haves[have]))),
      ),
    )}</ul>
    <p class="note" data-rank="6">${translate("wall.haves-legend")}</p>
  </section>`;
}

/** How far the belt has come, and its score between what is proven and what is possible. */
export function beltScore(sources: WallSources): TemplateResult {
  const own = sceneBelt(sources)?.own;
  if (!own) return html``;
  const { stage, assessment, rank } = own;
  const stageWords = `${translate("wall.stage")} ${stageText(stage)}`;
  return html`<section class="block" data-rank="2">
    ${kicker(translate("wall.assessment"), stageWords)}
    ${
      assessment
        ? html`<p class="score">${bar({ met: assessment.low, unknown: assessment.high - assessment.low, total: 100 })}
            <span>${scoreWords(assessment, isIllustrative(own.evidence.belt))} · ${rank?.rank ? translate("wall.rank", { rank: rank.rank }) : translate("rank.none")}</span></p>`
        : nothing
    }
  </section>`;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * `有据可查 40.2 分 · 待填若都具备，最多 81.5 分`: a score is an interval while something is unknown. That of a
 * sample belt is on no record.
 */
export function scoreWords({ low, high }: Interval, isSample: boolean): string {
  const proven = translate(isSample ? "wall.sample-score" : "wall.proven", { low: points(low) });
  if (high - low < 0.05) return proven;
  return `${proven} · ${translate("wall.possible", { high: points(high) })}`;
}
