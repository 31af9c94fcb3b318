import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import "../../charts/hd-comparison-chart.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { milestoneText, nameOf } from "../../content/record-names.ts";
import { POINT_FUNCTIONS } from "../../domain/point.ts";
import { MILESTONES } from "../../domain/programme.ts";
import { BELT_PATTERN, EIGHT_ELEMENTS, FIVE_ONES } from "../../domain/standards.ts";
import { foreignLang, formatList } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { recordLink } from "./dossier-link.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { points, rankText, scoreText, shortName, stageText, tallyText } from "./dossier-words.ts";

type Fact = readonly [label: string, value: (belt: BeltStanding) => string];

/** 比: two or three belts in one table, and their indicators in one chart. */
@customElement("hd-belt-comparison")
@localized()
export class HdBeltComparison extends LitElement {
  static override styles = [sharedStyles, dossierStyles];

  @property({ attribute: false }) sources!: DossierSources;

  protected override render() {
    const { state, standing } = this.sources;
    const belts = state.compared.flatMap(
      (id) => standing.belts.find(({ evidence }) => evidence.belt.id === id) ?? [],
    );
    if (belts.length < 2) return html`<p class="muted">${translate("compare.choose")}</p>`;
    const names = belts.map(({ evidence }) => shortName(evidence.belt));
    const indicators = belts[0]?.assessment?.results ?? [];
    const rows = indicators.map(({ indicator }, at) => ({
      name: nameOf(indicator),
      shares: belts.map(({ assessment }) => assessment?.results[at] ?? { low: 0, high: 1 }),
    }));
    const percent = (share: number): string => `${Math.round(share * 100)} %`;
    const table = {
      columns: [translate("assessment.indicator"), ...names],
      rows: rows.map(({ name, shares }) => ({
        header: name,
        cells: shares.map(({ low, high }) =>
          high - low < 0.005 ? percent(low) : `${percent(low)}–${percent(high)}`,
        ),
      })),
    };
    return html`<div class="columns">
      <hd-comparison-chart .heading=${translate("compare.chart")} .summary=${translate("compare.chart-help")}
        .belts=${names} .rows=${rows} .table=${table}></hd-comparison-chart>
      <div class="scroll" tabindex="0" role="region" aria-label=${translate("compare.title")}>
        <table>
          <thead>
            <tr>
              <td></td>
              ${belts.map(
                ({ evidence: { belt } }) =>
                  html`<th scope="col">${recordLink(state, { kind: "belt", id: belt.id }, shortName(belt))}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${facts().map(
              ([label, value]) => html`<tr>
                <th scope="row">${label}</th>
                ${belts.map((belt) => {
                  const text = value(belt);
                  return html`<td lang=${foreignLang(text) ?? nothing}>${text}</td>`;
                })}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }
}

/** What belts are compared by besides the indicators. */
function facts(): readonly Fact[] {
  const unknown = translate("unknown");
  return [
    [
      translate("assessment.score"),
      ({ assessment }) => (assessment ? scoreText(assessment) : unknown),
    ],
    [translate("rank.title"), rankText],
    [translate("dossier.stage"), ({ stage }) => stageText(stage)],
    ...MILESTONES.map(
      (name): Fact => [
        translate(`milestone.${name}`),
        ({ evidence }) => milestoneText(evidence.belt.milestones[name]) ?? unknown,
      ],
    ),
    [translate("card.stops"), ({ standards: { stops } }) => `${stops.count}/${stops.target}`],
    ...FIVE_ONES.map(
      (one): Fact => [
        translate(`one.${one}`),
        ({ standards }) => translate(`state.${standards.ones[one].state}`),
      ],
    ),
    [translate("card.haves"), ({ standards }) => tallyText(standards.haves)],
    [translate("card.basics"), ({ standards }) => tallyText(standards.basics)],
    [
      translate("actions.open"),
      ({ actions }) => String(actions.filter(({ state }) => state !== "done").length),
    ],
    [
      translate("compare.lever"),
      ({ assessment }) => {
        const [lever] = assessment?.levers ?? [];
        return lever ? `${nameOf(lever.indicator)} +${points(lever.gain)}` : "";
      },
    ],
    [
      translate("card.functions"),
      ({ evidence }) => {
        const served = new Set(evidence.proven.flatMap(({ functions }) => functions ?? []));
        const named = POINT_FUNCTIONS.filter((each) => served.has(each));
        return formatList(named.map((each) => translate(`function.${each}`))) || unknown;
      },
    ],
    ...BELT_PATTERN.map(
      (part): Fact => [
        translate(`pattern.${part}`),
        ({ evidence }) => evidence.belt.pattern[part] ?? unknown,
      ],
    ),
    ...EIGHT_ELEMENTS.map(
      (element): Fact => [
        translate(`element.${element}`),
        ({ evidence }) => evidence.belt.elements[element] ?? unknown,
      ],
    ),
  ];
}
