import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { AreaStanding } from "../../analysis/area-standing.ts";
import "../../charts/hd-growth-chart.ts";
import "../../charts/hd-rank-band.ts";
import "../../charts/hd-stage-timeline.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import { formatCount, formatList } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { growthContent, rankContent, timelineContent } from "./chart-content.ts";
import { recordLink } from "./dossier-link.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { shortName, tallyText } from "./dossier-words.ts";
import { figure, figureStyles, tallyFigure } from "./figure.ts";
import "./hd-belt-comparison.ts";
import "./hd-belts-table.ts";
import "./hd-candidates-table.ts";
import "./hd-weights-editor.ts";

/** All belts of the city: figures, table, time, ranks, comparison, candidates, districts. */
@customElement("hd-dossier-overview")
@localized()
export class HdDossierOverview extends LitElement {
  static override styles = [sharedStyles, dossierStyles, figureStyles];

  @property({ attribute: false }) sources!: DossierSources;

  protected override render() {
    const { data, standing, state } = this.sources;
    const { scheme } = data.assessment;
    const { programme } = data.manifest;
    const timeline = timelineContent(standing.belts, standing.moment.month);
    const growth = growthContent(data);
    const ranks = rankContent(standing.belts);
    const at = state.quarter === null ? null : growth.quarters.indexOf(state.quarter);
    const dues = programme.stages.map((stage) => ({
      month: `${stage.year}-12`,
      label: nameOf(stage),
    }));
    return html`
      <section>
        <h2 id="figures">${translate("overview.title")}</h2>
        ${this.#figures(standing.city)}
      </section>
      <section>
        <h2 id="belts">${translate("overview.belts")}</h2>
        <hd-belts-table .sources=${this.sources}></hd-belts-table>
      </section>
      <section>
        <h2 id="compare">${translate("compare.title")}</h2>
        <hd-belt-comparison .sources=${this.sources}></hd-belt-comparison>
      </section>
      <section>
        <h2 id="time">${translate("overview.time")}</h2>
        <div class="columns">
          <hd-stage-timeline .heading=${translate("timeline.title")} .summary=${translate("timeline.summary")}
            .rows=${timeline.rows} .table=${timeline.table} .from=${programme.start} .to=${programme.asOf}
            .dues=${dues} .at=${standing.moment.isNow ? null : standing.moment.month}></hd-stage-timeline>
          <hd-growth-chart .heading=${translate("growth.title")}
            .summary=${growth.undated > 0 ? translate("growth.summary", { count: growth.undated }) : ""}
            .series=${growth.series} .labels=${growth.labels} .table=${growth.table}
            .at=${at !== null && at >= 0 ? at : null}></hd-growth-chart>
        </div>
      </section>
      ${
        scheme
          ? html`<section>
              <h2 id="ranks">${nameOf(scheme)}</h2>
              <div class="columns">
                <hd-rank-band .heading=${translate("rank.heading")}
                  .summary=${translate("rank.summary", { known: scheme.rankedFrom })}
                  .rows=${ranks.rows} .table=${ranks.table}></hd-rank-band>
                <div class="no-print">
                  <h3>${translate("weights.title")}</h3>
                  <hd-weights-editor .scheme=${scheme} .tried=${state.weights}></hd-weights-editor>
                </div>
              </div>
              ${this.#leaders()}
            </section>`
          : nothing
      }
      <section>
        <h2 id="candidates">${translate("candidates.title")}</h2>
        <hd-candidates-table .sources=${this.sources} .candidates=${standing.candidates}></hd-candidates-table>
      </section>
      <section>
        <h2 id="districts">${translate("overview.districts")}</h2>
        ${this.#districts()}
      </section>`;
  }

  #figures(city: AreaStanding) {
    const { targets } = this.sources.data.manifest.programme;
    return html`<dl class="figures">
      ${figure(translate("kind.belt"), formatCount(city.belts), translate("figures.belts", { target: targets.belts, samples: city.samples.belts }))}
      ${figure(translate("kind.point"), formatCount(city.points), translate("figures.points", { municipal: city.municipal, county: city.county, unknown: city.gradeUnknown, samples: city.samples.points }))}
      ${tallyFigure(translate("figures.enough", { target: targets.pointsPerBelt }), city.enoughPoints, translate("figures.of-belts"))}
      ${tallyFigure(translate("card.ones"), city.ones, translate("figures.of-ones"))}
      ${tallyFigure(translate("card.haves"), city.haves, translate("figures.of-points"))}
      ${tallyFigure(translate("card.basics"), city.basics, translate("figures.of-points"))}
      ${figure(translate("actions.open"), formatCount(city.actions.open), translate("figures.actions", { overdue: city.actions.overdue, drafts: city.drafts }))}
    </dl>`;
  }

  #leaders() {
    const { standing, state } = this.sources;
    const beltOf = (id: string) =>
      standing.belts.find(({ evidence }) => evidence.belt.id === id)?.evidence.belt;
    return html`<h3>${translate("leaders.title")}</h3>
      <p class="muted">${translate("leaders.help")}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${translate("leaders.title")}>
        <table>
          <thead><tr><th scope="col">${translate("assessment.indicator")}</th><th scope="col">${translate("assessment.weight")}</th><th scope="col">${translate("leaders.share")}</th><th scope="col">${translate("leaders.belts")}</th></tr></thead>
          <tbody>${standing.leaders.map(
            ({ indicator, weight, share, belts }) => html`<tr>
              <th scope="row">${nameOf(indicator)}</th>
              <td class="number">${weight.toFixed(1)}</td>
              <td class="number">${Math.round(share * 100)} %</td>
              <td>${belts.map((id, index) => {
                const belt = beltOf(id);
                return belt
                  ? html`${index > 0 ? translate("separator") : ""}${recordLink(state, { kind: "belt", id }, shortName(belt))}`
                  : nothing;
              })}</td>
            </tr>`,
          )}</tbody>
        </table>
      </div>`;
  }

  #districts() {
    const { data, standing, state } = this.sources;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${translate("overview.districts")}>
      <table>
        <thead><tr>${[
          translate("kind.district"),
          translate("kind.belt"),
          translate("kind.point"),
          translate("card.ones"),
          translate("card.haves"),
          translate("card.basics"),
          translate("actions.open"),
        ].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
        <tbody>${data.districts.map((district) => {
          const area = standing.districts.get(district.adcode);
          if (!area) return nothing;
          return html`<tr>
            <th scope="row">${recordLink(state, { kind: "district", id: district.adcode }, nameOf(district))}</th>
            <td class="number">${area.belts}</td>
            <td class="number">${area.points}</td>
            ${[area.ones, area.haves, area.basics].map(
              (tally) => html`<td class="nowrap">${area.belts > 0 ? tallyText(tally) : "—"}</td>`,
            )}
            <td class="nowrap">${formatList([
              String(area.actions.open),
              ...(area.actions.overdue > 0
                ? [translate("actions.overdue-count", { count: area.actions.overdue })]
                : []),
            ])}</td>
          </tr>`;
        })}</tbody>
      </table>
    </div>`;
  }
}
