import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { gradeOf, nameOf } from "../../content/record-names.ts";
import type { Point } from "../../domain/point.ts";
import { BELT_PATTERN, EIGHT_ELEMENTS } from "../../domain/standards.ts";
import { foreignLang, formatList, formatMonth } from "../../i18n/format.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";

/** A belt's eight elements, pattern, stops with their functions, practices, and all its sources. */
@customElement("hd-belt-fields")
@localized()
export class HdBeltFields extends LitElement {
  static override styles = [
    sharedStyles,
    dossierStyles,
    css`
      dl { display: grid; grid-template-columns: max-content 1fr; gap: var(--space-1) var(--space-4); }
      dt { color: var(--text-muted); }
      .practice { margin-block-end: var(--space-3); break-inside: avoid; }
      .practice strong { display: block; }
      @media print { dl { font-size: 8.5pt; gap: 0.5mm 3mm; } .practice { font-size: 8.5pt; margin-block-end: 1mm; } .sources table { font-size: 7.5pt; } }
    `,
  ];

  @property({ attribute: false }) sources!: DossierSources;
  @property({ attribute: false }) standing!: BeltStanding;

  protected override render() {
    const { belt, stops } = this.standing.evidence;
    const practices = stops.filter(({ practice }) => practice !== null);
    return html`
      <section>
        <h2 id="elements">${translate("dossier.elements")}</h2>
        <div class="columns">
          <div><h3>${translate("card.elements")}</h3>
            <dl>${EIGHT_ELEMENTS.map((element) => this.#field(translate(`element.${element}`), belt.elements[element]))}</dl></div>
          <div><h3>${translate("card.pattern")}</h3>
            <dl>${BELT_PATTERN.map((part) => this.#field(translate(`pattern.${part}`), belt.pattern[part]))}</dl></div>
        </div>
        <h3>${translate("dossier.stops")}</h3>
        <div class="scroll" tabindex="0" role="region" aria-label=${translate("dossier.stops")}>
          <table>
            <thead><tr>${[translate("kind.point"), translate("card.grade"), translate("card.kind"), translate("card.since"), translate("card.functions")].map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
            <tbody>${stops.map((stop) => this.#stop(stop))}</tbody>
          </table>
        </div>
      </section>
      ${
        practices.length > 0
          ? html`<section><h2 id="practices">${translate("card.practice")}</h2>
              ${practices.map((stop) => this.#practice(stop))}</section>`
          : nothing
      }
      <section class="sources">
        <h2 id="sources">${translate("dossier.sources")}</h2>
        ${this.#provenance()}
      </section>`;
  }

  #field(label: string, value: string | null) {
    const lang = value === null ? null : foreignLang(value);
    return html`<dt>${label}</dt><dd lang=${lang ?? nothing}>${value ?? translate("unknown")}</dd>`;
  }

  #stop(stop: Point) {
    const unknown = translate("unknown");
    return html`<tr>
      <th scope="row">${stop.order}. ${nameOf(stop)}</th>
      <td class="nowrap">${gradeOf(stop)}</td>
      <td class="nowrap">${stop.kind ? translate(`point-kind.${stop.kind}`) : unknown}</td>
      <td class="nowrap">${stop.since ? formatMonth(stop.since) : unknown}</td>
      <td>${stop.functions ? formatList(stop.functions.map((each) => translate(`function.${each}`))) : unknown}</td>
    </tr>`;
  }

  #practice(stop: Point) {
    if (!stop.practice) return nothing;
    const { title, titleEn, story, storyEn } = stop.practice;
    const isEnglish = getLocale() === "en";
    return html`<div class="practice"><strong>${isEnglish ? titleEn : title}</strong>
      <p>${isEnglish ? storyEn : story} <span class="muted">${nameOf(stop)}</span></p></div>`;
  }

  /** Records that say the same of where they come from stand in one row. */
  #provenance() {
    const { belt, stops, centres, squares, corridors } = this.standing.evidence;
    const records = [belt, ...stops, ...centres, ...squares, ...corridors];
    const groups = new Map<string, (typeof records)[number][]>();
    for (const record of records) {
      const { kind, source, page } = record.provenance;
      const key = JSON.stringify([kind, source, page]);
      groups.set(key, [...(groups.get(key) ?? []), record]);
    }
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${translate("dossier.sources")}>
      <table>
        <thead><tr><th scope="col">${translate("dossier.source-kind")}</th><th scope="col">${translate("card.provenance")}</th><th scope="col">${translate("dossier.records")}</th></tr></thead>
        <tbody>${[...groups.values()].map((group) => {
          const { provenance } = group[0] ?? belt;
          return html`<tr>
            <th scope="row">${translate(`provenance.${provenance.kind}`)}</th>
            <td lang=${foreignLang(provenance.source) ?? nothing}>${provenance.source}${provenance.page ? html`<br /><span class="muted">${provenance.page}</span>` : nothing}</td>
            <td>${formatList(group.map(nameOf))}</td>
          </tr>`;
        })}</tbody>
      </table>
    </div>`;
  }
}
