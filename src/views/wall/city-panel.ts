import { html, nothing, type TemplateResult } from "lit";
import { isIllustrative } from "../../analysis/belt-evidence.ts";
import { undatedCounts } from "../../analysis/records-at.ts";
import "../../components/hd-mark.ts";
import type { Point } from "../../domain/point.ts";
import { FIVE_ONES } from "../../domain/standards.ts";
import { tallyOf } from "../../domain/tally.ts";
import { translate } from "../../i18n/translate.ts";
import { translateCount } from "../../i18n/translate-count.ts";
import { growthArea } from "./growth-area.ts";
import { barRow, figure, kicker } from "./panel-pieces.ts";
import type { WallSources } from "./wall-sources.ts";

const samplesIn = (records: readonly { readonly provenance: Point["provenance"] }[]): string => {
  const count = records.filter(isIllustrative).length;
  return count > 0 ? translate("wall.samples", { count }) : "";
};

/** How large the programme is: belts against their target, points by grade, unknown ones apart. */
export function cityFigures({ data }: WallSources): TemplateResult {
  const { belts, points, manifest } = data;
  const graded = (grade: Point["grade"]): readonly Point[] =>
    points.filter((point) => point.grade === grade);
  const grade = (name: "municipal" | "county"): TemplateResult =>
    figure(String(graded(name).length), {
      label: html`<hd-mark .mark=${name}></hd-mark>${translateCount(graded(name).length, `wall.${name}-point`, `wall.${name}-points`)}`,
      note: samplesIn(graded(name)),
      looks: name,
    });
  const unknown = graded(null).length;
  return html`<section class="block figures-block">
    ${kicker(translate("wall.scale"), unknown > 0 ? html`<hd-mark .mark=${"unknown"}></hd-mark>${translate("wall.grade-unknown", { count: unknown })}` : "")}
    <dl class="figures">
      ${figure(String(belts.length), {
        unit: translate("wall.target", { count: manifest.programme.targets.belts }),
        label: translate("wall.belts"),
        note: samplesIn(belts),
      })}
      ${figure(String(points.length), { label: translateCount(points.length, "wall.point", "wall.points"), note: samplesIn(points) })}
      ${grade("municipal")}
      ${grade("county")}
    </dl>
  </section>`;
}

/** 五个一: how many belts meet each. */
export function cityOnes({ standing, scene }: WallSources): TemplateResult {
  return html`<section class="block" data-rank="2">
    ${kicker(translate("wall.ones"), samplesIn(standing.belts.map(({ evidence }) => evidence.belt)))}
    <ul class="bars">${FIVE_ONES.map((one) =>
      barRow(
        translate(`one.${one}`),
        tallyOf(standing.belts.map(({ standards }) => standards.ones[one].state)),
      ),
    )}</ul>
    <p class="note" data-rank="7">${translate("wall.hatched")}</p>
    ${scene.kind === "city" ? html`<p class="note" data-rank="6">${translate("wall.ones-legend")}</p>` : nothing}
  </section>`;
}

/** Three years' progress and what came since, by dated records only. */
export function cityGrowth({ growth, data }: WallSources): TemplateResult {
  return html`<section class="block" data-rank="4">
    ${kicker(translate("wall.growth"), samplesIn(data.points.filter(({ since }) => since !== null)))}
    ${growthArea(growth, data.manifest.programme)}
    <p class="note" data-rank="5">${translate("wall.growth-dated", { count: undatedCounts(data).points })}</p>
  </section>`;
}
