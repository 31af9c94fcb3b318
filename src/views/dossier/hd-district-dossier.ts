import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { AreaStanding } from "../../analysis/area-standing.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { District } from "../../domain/backdrop.ts";
import { formatCount } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { figure, figureStyles, tallyFigure } from "./figure.ts";
import "./hd-action-list.ts";
import "./hd-belts-table.ts";
import "./hd-candidates-table.ts";

/** A district in brief: its belts, standards, actions, candidates. */
@customElement("hd-district-dossier")
@localized()
export class HdDistrictDossier extends LitElement {
  static override styles = [sharedStyles, dossierStyles, figureStyles];

  @property({ attribute: false }) sources!: DossierSources;
  @property({ attribute: false }) district!: District;

  protected override render() {
    const { district, sources } = this;
    const { standing } = sources;
    const area = standing.districts.get(district.adcode);
    const belts = standing.belts.filter(({ evidence }) => evidence.belt.adcode === district.adcode);
    const candidates = standing.candidates.filter(
      ({ candidate }) => candidate.adcode === district.adcode,
    );
    return html`
      <section>
        <h2 id="name" tabindex="-1">${nameOf(district)}</h2>
        ${area ? this.#figures(area) : nothing}
      </section>
      ${
        belts.length > 0
          ? html`<section>
                <h2 id="belts">${translate("overview.belts")}</h2>
                <hd-belts-table .sources=${{ ...sources, standing: { ...standing, belts } }}></hd-belts-table>
              </section>
              <section>
                <h2 id="actions">${translate("actions.title")}</h2>
                <hd-action-list .sources=${sources} .actions=${belts.flatMap(({ actions }) => actions)} .namesSubjects=${true}
                  .drafts=${belts.flatMap(({ drafts }) => drafts)}></hd-action-list>
              </section>`
          : html`<section><p>${translate("dossier.no-belts")}</p></section>`
      }
      ${
        candidates.length > 0
          ? html`<section>
              <h2 id="candidates">${translate("candidates.title")}</h2>
              <hd-candidates-table .sources=${sources} .candidates=${candidates}></hd-candidates-table>
            </section>`
          : ""
      }`;
  }

  #figures(area: AreaStanding) {
    const hasBelts = area.belts > 0;
    return html`<dl class="figures">
      ${figure(translate("card.population"), formatCount(this.district.population2020))}
      ${figure(translate("kind.belt"), formatCount(area.belts))}
      ${figure(translate("kind.point"), formatCount(area.points))}
      ${figure(translate("kind.centre"), formatCount(area.centres))}
      ${figure(translate("kind.square"), formatCount(area.squares))}
      ${figure(translate("kind.corridor"), formatCount(area.corridors))}
      ${hasBelts ? tallyFigure(translate("card.ones"), area.ones, translate("figures.of-ones")) : nothing}
      ${hasBelts ? tallyFigure(translate("card.haves"), area.haves, translate("figures.of-points")) : nothing}
      ${hasBelts ? tallyFigure(translate("card.basics"), area.basics, translate("figures.of-points")) : nothing}
      ${figure(translate("actions.open"), formatCount(area.actions.open), translate("figures.actions", { overdue: area.actions.overdue, drafts: area.drafts }))}
    </dl>`;
  }
}
