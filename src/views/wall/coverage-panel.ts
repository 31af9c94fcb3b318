import { html, nothing, type TemplateResult } from "lit";
import type { CoveredPeople } from "../../analysis/demand-coverage.ts";
import { nameOf } from "../../content/record-names.ts";
import { getLocale, translate } from "../../i18n/translate.ts";
import { bar, figure, kicker } from "./panel-pieces.ts";
import type { WallSources } from "./wall-sources.ts";

/** How many people a walk reaches: modelled, and what rests on samples alone told apart. */
export function coverageFigures({ coverage }: WallSources): TemplateResult {
  if (!coverage) {
    return html`<p class="waiting" role="status">${translate("wall.coverage-waiting")}</p>`;
  }
  const { parameters, city } = coverage;
  const [people = "", unit = ""] = splitPeople(city.covered);
  const samples = share(city.coveredByIllustrativeOnly, city.covered);
  return html`<section class="block">
    ${kicker(translate("wall.coverage", { minutes: parameters.minutes }))}
    <dl class="figures">
      ${figure(people, { unit, label: translate("wall.coverage-people"), looks: "municipal" })}
      ${figure(share(city.covered, city.people), { label: translate("wall.coverage-share") })}
    </dl>
    <p class="note">${translate("wall.coverage-samples", { share: samples })}</p>
  </section>`;
}

/** So many districts are shown however little room there is. */
const ROWS_KEPT = 6;

/** The same by district, best first. */
export function coverageDistricts({ coverage, data, scene }: WallSources): TemplateResult {
  if (!coverage) return html``;
  const { parameters, radiusMeters } = coverage;
  const rows = data.districts
    .map((district) => ({ district, people: coverage.districts.get(district.adcode) }))
    .filter((row): row is typeof row & { people: CoveredPeople } => (row.people?.people ?? 0) > 0)
    .toSorted((one, other) => (other.people.share ?? 0) - (one.people.share ?? 0));
  const model = { radius: Math.round(radiusMeters), detour: parameters.detourFactor };
  return html`<section class="block">
    <ul class="bars gold">${rows.map(
      ({ district, people: { people: total, covered, coveredByIllustrativeOnly } }, index) =>
        html`<li class="bar-row" data-rank=${index < ROWS_KEPT ? nothing : 3}><span class="name">${nameOf(district)}</span>${bar(
          {
            met: covered - coveredByIllustrativeOnly,
            unknown: coveredByIllustrativeOnly,
            total,
          },
        )}<span class="count">${share(covered, total)}</span></li>`,
    )}</ul>
    <p class="note" data-rank="5">${translate("wall.coverage-modelled", model)}</p>
    ${scene.kind === "coverage" ? html`<p class="note" data-rank="6">${translate("wall.coverage-legend")}</p>` : nothing}
  </section>`;
}

const share = (part: number, of: number): string =>
  new Intl.NumberFormat(getLocale(), { style: "percent", maximumFractionDigits: 0 }).format(
    of > 0 ? part / of : 0,
  );

/** `["90.6", "万"]`, `["906,229", ""]` or `["1.2", "million"]`: people as the language counts many. */
export function splitPeople(people: number): readonly string[] {
  const isCompact = getLocale() !== "en" || people >= 1e6;
  const parts = new Intl.NumberFormat(getLocale(), {
    notation: isCompact ? "compact" : "standard",
    compactDisplay: getLocale() === "en" ? "long" : "short",
    maximumFractionDigits: isCompact ? 1 : 0,
  }).formatToParts(people);
  const isUnit = ({ type }: Intl.NumberFormatPart): boolean =>
    type === "compact" || type === "literal";
  const text = (chosen: readonly Intl.NumberFormatPart[]): string =>
    chosen
      .map(({ value }) => value)
      .join("")
      .trim();
  return [text(parts.filter((part) => !isUnit(part))), text(parts.filter(isUnit))];
}
