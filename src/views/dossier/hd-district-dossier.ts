import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { District } from "../../domain/backdrop.ts";
import { formatCount } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { tallyText } from "./dossier-words.ts";
import "./hd-action-list.ts";
import "./hd-belts-table.ts";
import "./hd-candidates-table.ts";

/** A district in brief: its belts, standards, actions, candidates. */
@customElement("hd-district-dossier")
@localized()
export class HdDistrictDossier extends LitElement {
  static override styles = [
    sharedStyles,
    dossierStyles,
    css`
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: var(--space-4); }
      .figures dt { color: var(--text-muted); font-size: 0.875rem; }
      .figures dd { font-size: 1.375rem; font-weight: 700; }
    `,
  ];

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
    const figures: readonly (readonly [string, string])[] = area
      ? [
          [translate("card.population"), formatCount(district.population2020)],
          [translate("kind.belt"), formatCount(area.belts)],
          [translate("kind.point"), formatCount(area.points)],
          [translate("kind.centre"), formatCount(area.centres)],
          [translate("kind.square"), formatCount(area.squares)],
          [translate("kind.corridor"), formatCount(area.corridors)],
          ...(area.belts > 0
            ? ([
                [translate("card.ones"), tallyText(area.ones)],
                [translate("card.haves"), tallyText(area.haves)],
                [translate("card.basics"), tallyText(area.basics)],
              ] as const)
            : []),
          [translate("actions.open"), formatCount(area.actions.open)],
        ]
      : [];
    return html`
      <section>
        <h2 id="name" tabindex="-1">${nameOf(district)}</h2>
        <dl class="figures">${figures.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      </section>
      ${
        belts.length > 0
          ? html`<section>
                <h2 id="belts">${translate("overview.belts")}</h2>
                <hd-belts-table .sources=${{ ...sources, standing: { ...standing, belts } }}></hd-belts-table>
              </section>
              <section>
                <h2 id="actions">${translate("actions.title")}</h2>
                <hd-action-list .sources=${sources} .actions=${belts.flatMap(({ actions }) => actions)}
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
}
