import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { beltLine } from "../../analysis/belt-legs.ts";
import type { BeltStanding } from "../../analysis/belt-standing.ts";
import { beltMeters } from "../../analysis/leg-meters.ts";
import { regionalModel } from "../../analysis/regional-model.ts";
import "../../charts/hd-assessment-bars.ts";
import "../../charts/hd-model-diagram.ts";
import "../../charts/hd-stage-timeline.ts";
import "../../charts/hd-standards-matrix.ts";
import "../../charts/hd-strip-map.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import { stripContent } from "../../content/strip-content.ts";
import { FIVE_ONES } from "../../domain/standards.ts";
import { foreignLang, formatLength, formatList } from "../../i18n/format.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import { beltDossierStyles } from "./belt-dossier-styles.ts";
import { matrixContent } from "./belt-matrix.ts";
import { assessmentContent, modelNodes, timelineContent } from "./chart-content.ts";
import { recordLink } from "./dossier-link.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import {
  momentText,
  points,
  rankText,
  recordName,
  scoreText,
  stageText,
  tallyText,
} from "./dossier-words.ts";
import "./hd-action-list.ts";
import "./hd-belt-fields.ts";

/** Everything about one belt: standards, stages, assessment, actions, sources. */
@customElement("hd-belt-dossier")
@localized()
export class HdBeltDossier extends LitElement {
  static override styles = [sharedStyles, dossierStyles, beltDossierStyles];

  @property({ attribute: false }) sources!: DossierSources;
  @property({ attribute: false }) standing!: BeltStanding;

  protected override render() {
    const { standing, sources } = this;
    return html`
      ${this.#header()} ${this.#strip()} ${this.#standards()} ${this.#assessment()} ${this.#pace()}
      <section>
        <h2 id="actions">${translate("actions.title")}</h2>
        <hd-action-list .sources=${sources} .actions=${standing.actions} .drafts=${standing.drafts}></hd-action-list>
      </section>
      ${this.#model()}
      <hd-belt-fields .sources=${sources} .standing=${standing}></hd-belt-fields>`;
  }

  #header() {
    const { belt, stops } = this.standing.evidence;
    const { state, data, standing } = this.sources;
    const { assessment, stage } = this.standing;
    const isEnglish = getLocale() === "en";
    const line = beltLine(belt, stops);
    const meters = beltMeters(line);
    const character = isEnglish ? (belt.characterEn ?? belt.character) : belt.character;
    const brand = isEnglish ? (belt.brandEn ?? belt.brand) : belt.brand;
    const unknown = translate("unknown");
    return html`<section class="head">
      <h2 id="name" tabindex="-1">${nameOf(belt)}</h2>
      <p class="character">${character ?? ""}</p>
      ${belt.provenance.kind === "illustrative" ? html`<p class="chip sample">${translate("provenance.illustrative-help")}</p>` : nothing}
      <dl class="figures">
        <div><dt>${translate("dossier.stage")}</dt><dd>${stageText(stage)}</dd></div>
        <div><dt>${translate("card.brand")}</dt><dd>${brand ?? unknown}</dd></div>
        <div><dt>${translate("card.district")}</dt><dd>${recordLink(state, { kind: "district", id: belt.adcode }, recordName(data, { kind: "district", id: belt.adcode }))}</dd></div>
        <div><dt>${translate(line.surveyed ? "card.length-surveyed" : "card.length")}</dt><dd>${meters > 0 ? formatLength(meters) : unknown}</dd></div>
        <div><dt>${translate("assessment.score")}</dt><dd>${assessment ? scoreText(assessment) : unknown}</dd></div>
        <div><dt>${translate("rank.title")}</dt><dd>${rankText(this.standing)}</dd></div>
        <div><dt>${translate("card.responsible")}</dt><dd class="small" lang=${belt.responsibleUnit ? (foreignLang(belt.responsibleUnit) ?? nothing) : nothing}>${belt.responsibleUnit ?? unknown}</dd></div>
        <div><dt>${translate("dossier.moment")}</dt><dd class="small">${momentText(standing.moment)}</dd></div>
      </dl>
      <p class="no-print">${recordLink(state, { kind: "belt", id: belt.id }, translate("dossier.on-map"), "explore")}</p>
    </section>`;
  }

  #strip() {
    const { belt, stops } = this.standing.evidence;
    const strip = stripContent(beltLine(belt, stops));
    const { selection } = this.sources.state;
    return html`<section class="keep">
      <h2 id="strip">${translate("strip.title", { name: "" })}</h2>
      ${stops.length === 0 ? html`<p class="muted">${translate("dossier.no-stops")}</p>` : nothing}
      <div class="scroll"><hd-strip-map .name=${nameOf(belt)} .stops=${strip.stops} .legs=${strip.legs}
        .selected=${selection?.kind === "point" ? selection.id : null}></hd-strip-map></div>
    </section>`;
  }

  #standards() {
    const { standards, evidence } = this.standing;
    const { state, data } = this.sources;
    const { stops, grades, ones } = standards;
    const matrix = matrixContent(evidence);
    const samples = evidence.stops.length - evidence.proven.length;
    const proof = (one: (typeof FIVE_ONES)[number]) => {
      const { proof: by } = ones[one];
      if (by === null) return "";
      if (typeof by === "string") return translate(`proof.${by}`);
      return recordLink(state, by, recordName(data, by), "explore");
    };
    const row = (label: string, name: string, met: string, by: unknown) => html`<tr>
      <th scope="row">${label}</th><td><span class="state ${name}">${met}</span></td><td>${by}</td></tr>`;
    return html`<section>
      <h2 id="standards">${translate("dossier.standards")}</h2>
      <div class="columns">
        <div class="scroll"><table class="keep">
          <caption>${translate("dossier.standards-help")}${samples > 0 ? translate("dossier.samples-apart", { count: samples }) : ""}</caption>
          <thead><tr><th scope="col">${translate("dossier.standard")}</th><th scope="col">${translate("dossier.state")}</th><th scope="col">${translate("dossier.proof")}</th></tr></thead>
          <tbody>
            ${row(translate("standard.stops"), stops.state, translate(`state.${stops.state}`), `${stops.count}/${stops.target}`)}
            ${row(translate("standard.grades"), grades.state, translate(`state.${grades.state}`), translate("dossier.grades", { municipal: grades.municipal, county: grades.county, unknown: grades.unknown }))}
            ${FIVE_ONES.map((one) => row(`${translate("card.ones")}·${translate(`one.${one}`)}`, ones[one].state, translate(`state.${ones[one].state}`), proof(one)))}
            ${row(translate("card.haves"), "", tallyText(standards.haves), "")}
            ${row(translate("card.basics"), "", tallyText(standards.basics), "")}
          </tbody>
        </table></div>
        <hd-standards-matrix .heading=${translate("matrix.title")} .summary=${translate("matrix.summary")}
          .groups=${matrix.groups} .rows=${matrix.rows} .sums=${matrix.sums} .table=${matrix.table}></hd-standards-matrix>
      </div>
    </section>`;
  }

  #assessment() {
    const { assessment, rank } = this.standing;
    if (!assessment) return nothing;
    const content = assessmentContent(this.standing);
    const { scheme } = this.sources.data.assessment;
    const levers = assessment.levers.slice(0, 3).map(({ indicator, gain, unknown }) =>
      translate(unknown > 0.05 ? "assessment.lever-unknown" : "assessment.lever", {
        name: nameOf(indicator),
        gain: points(gain),
        unknown: points(unknown),
      }),
    );
    return html`<section class="keep">
      <h2 id="assessment">${scheme ? nameOf(scheme) : translate("assessment.title")}</h2>
      <p>${translate("assessment.sentence", { score: scoreText(assessment), known: points(assessment.known), rank: rankText(this.standing) })}</p>
      ${levers.length > 0 ? html`<p>${translate("assessment.levers", { levers: formatList(levers) })}</p>` : nothing}
      ${rank && rank.swayedBy.length > 0 ? html`<p class="muted">${translate("rank.summary", { known: scheme?.rankedFrom ?? 0 })}</p>` : nothing}
      <hd-assessment-bars .heading=${translate("assessment.bars")} .summary=${translate("assessment.bars-help")}
        .rows=${content.rows} .table=${content.table}></hd-assessment-bars>
    </section>`;
  }

  #pace() {
    const { standing: programme, data } = this.sources;
    const timeline = timelineContent([this.standing], programme.moment.month);
    const { start, asOf, stages } = data.manifest.programme;
    const dues = stages.map((stage) => ({ month: `${stage.year}-12`, label: nameOf(stage) }));
    return html`<section class="keep">
      <h2 id="pace">${translate("dossier.pace")}</h2>
      <hd-stage-timeline .heading=${translate("timeline.one")} .rows=${timeline.rows} .table=${timeline.table}
        .from=${start} .to=${asOf} .dues=${dues}
        .at=${programme.moment.isNow ? null : programme.moment.month}></hd-stage-timeline>
      <ul class="pace">${this.standing.pace.map(({ year, verdict, monthsLate }, index) => {
        const stage = stages[index];
        return html`<li>${stage ? nameOf(stage) : year}（${translate("pace.due", { year })}）：<strong class=${verdict}>${translate(`pace.${verdict}`, { months: monthsLate ?? 0 })}</strong></li>`;
      })}</ul>
    </section>`;
  }

  #model() {
    const { data } = this.sources;
    const { belt } = this.standing.evidence;
    const model = regionalModel(belt, data);
    if (!model) return nothing;
    const nodes = modelNodes(model, data);
    const role = {
      hub: "model-role.hub",
      member: "model-role.member",
      wider: "model-role.wider",
    } as const;
    const table = {
      columns: [translate("dossier.record"), translate("card.model-role")],
      rows: nodes.map((node) => ({ header: node.name, cells: [translate(role[node.role])] })),
    };
    return html`<section class="keep">
      <h2 id="model">${translate("card.model")} ${nameOf(model)}</h2>
      ${nodes.some(({ illustrative }) => illustrative) ? html`<p class="muted">${translate("model.samples")}</p>` : nothing}
      <hd-model-diagram .heading=${translate("model.title")} .summary=${translate("model.summary", { members: model.members.length, wider: model.wider.length })}
        .nodes=${nodes} .table=${table}></hd-model-diagram>
    </section>`;
  }
}
