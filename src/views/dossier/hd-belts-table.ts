import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { STAGES } from "../../analysis/belt-stage.ts";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { shareOf } from "../../analysis/measure-belt.ts";
import "../../charts/hd-share-bar.ts";
import "../../charts/hd-states.ts";
import { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { FIVE_ONES } from "../../domain/standards.ts";
import type { Tally } from "../../domain/tally.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { WordId } from "../../i18n/zh-cn.ts";
import { recordLink } from "./dossier-link.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import {
  rankText,
  recordName,
  scoreText,
  shortName,
  stageText,
  tallyText,
} from "./dossier-words.ts";

const COLUMNS = [
  "name",
  "district",
  "stage",
  "stops",
  "ones",
  "haves",
  "basics",
  "score",
  "rank",
  "actions",
] as const;
type Column = (typeof COLUMNS)[number];

const share = (tally: Tally): number => shareOf(tally).low;

/** What a column is sorted by; better values are larger. */
const KEYS: Readonly<Record<Exclude<Column, "name">, (belt: BeltStanding) => number | string>> = {
  district: ({ evidence }) => evidence.belt.adcode,
  stage: ({ stage }) => STAGES.indexOf(stage),
  stops: ({ standards }) => standards.stops.count,
  ones: ({ standards }) => share(standards.onesTally),
  haves: ({ standards }) => share(standards.haves),
  basics: ({ standards }) => share(standards.basics),
  score: ({ assessment }) => assessment?.low ?? -1,
  rank: ({ rank }) => -(rank?.rank ?? Number.MAX_SAFE_INTEGER),
  actions: ({ actions }) => actions.filter(({ overdue }) => overdue).length,
};

/** All belts, a row each, sortable by every column. @fires hd-setting */
@customElement("hd-belts-table")
@localized()
export class HdBeltsTable extends LitElement {
  static override styles = [
    sharedStyles,
    dossierStyles,
    css`
      .help { margin-block-end: var(--space-2); font-size: 0.875rem; }
      th button { min-inline-size: 0; padding: 0 var(--space-1); background: none; font-size: inherit; white-space: nowrap; }
      th[aria-sort="ascending"] button, th[aria-sort="descending"] button { font-weight: 700; color: var(--text); }
      label { display: inline-grid; place-items: center; min-inline-size: var(--target); min-block-size: var(--target); cursor: pointer; }
      input { inline-size: 1.125rem; block-size: 1.125rem; accent-color: var(--text); }
      th, td { vertical-align: middle; }
    `,
  ];

  @property({ attribute: false }) sources!: DossierSources;
  @state() private column: Column = "score";
  @state() private isDescending = true;

  protected override render() {
    const { standing } = this.sources;
    return html`<p class="muted help">${translate("overview.belts-help")}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${translate("overview.belts")}>
      <table>
        <thead>
          <tr>
            ${COLUMNS.map((column) => this.#head(column))}
            <th scope="col" class="no-print">${translate("overview.compare")}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#sorted(standing.belts).map((belt) => this.#row(belt))}
        </tbody>
      </table>
    </div>`;
  }

  #head(column: Column) {
    const isSorted = this.column === column;
    const direction = this.isDescending ? "descending" : "ascending";
    return html`<th scope="col" aria-sort=${isSorted ? direction : "none"}>
      <button @click=${() => this.#sort(column)}>
        ${translate(`overview.column.${column}` as WordId)}<span aria-hidden="true">${isSorted ? (this.isDescending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>`;
  }

  #row(belt: BeltStanding) {
    const { state, data } = this.sources;
    const { standards, stage, assessment, actions, evidence } = belt;
    const { id, adcode } = evidence.belt;
    const overdue = actions.filter((each) => each.overdue).length;
    const open = actions.filter((each) => each.state !== "done").length;
    const isCompared = state.compared.includes(id);
    const name = shortName(evidence.belt);
    return html`<tr>
      <th scope="row">${recordLink(state, { kind: "belt", id }, name)}</th>
      <td class="nowrap">${recordLink(state, { kind: "district", id: adcode }, recordName(data, { kind: "district", id: adcode }))}</td>
      <td class="nowrap">${stageText(stage)}</td>
      <td class="number">${translate("overview.stops", { count: standards.stops.count, target: standards.stops.target, all: evidence.stops.length })}</td>
      <td><hd-states .states=${FIVE_ONES.map((one) => standards.ones[one].state)} .label=${tallyText(standards.onesTally)}></hd-states></td>
      <td>${shareBar(standards.haves)}</td>
      <td>${shareBar(standards.basics)}</td>
      <td class="number">${assessment ? scoreText(assessment) : translate("unknown")}</td>
      <td class="nowrap">${rankText(belt)}</td>
      <td class="nowrap">${open}${overdue > 0 ? html` <span class="chip overdue">${translate("actions.overdue-count", { count: overdue })}</span>` : ""}</td>
      <td class="no-print"><label><input type="checkbox" .checked=${isCompared}
        aria-label=${translate("overview.compare-belt", { name })}
        @change=${() => this.dispatchEvent(new SettingEvent({ type: "toggle-compared", belt: id }))} /></label></td>
    </tr>`;
  }

  #sort(column: Column): void {
    this.isDescending = this.column === column ? !this.isDescending : column !== "name";
    this.column = column;
  }

  #sorted(belts: readonly BeltStanding[]): readonly BeltStanding[] {
    const { column } = this;
    const key =
      column === "name" ? ({ evidence }: BeltStanding) => shortName(evidence.belt) : KEYS[column];
    const sorted = belts.toSorted((one, other) => {
      const [a, b] = [key(one), key(other)];
      return typeof a === "number" && typeof b === "number"
        ? a - b
        : String(a).localeCompare(String(b), "zh-CN");
    });
    return this.isDescending ? sorted.toReversed() : sorted;
  }
}

function shareBar(tally: Tally) {
  const { low, high } = shareOf(tally);
  return html`<hd-share-bar .low=${low} .high=${high} .text=${tallyText(tally)}></hd-share-bar>`;
}
