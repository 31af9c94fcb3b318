import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CandidateStanding } from "../../analysis/candidate-standing.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import { CANDIDATE_CRITERIA } from "../../domain/candidate.ts";
import { FIVE_BASICS, SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import "../../charts/hd-states.ts";
import { formatList, formatMonth } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { recordLink } from "./dossier-link.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { standardText, tallyText } from "./dossier-words.ts";
import "./hd-action-list.ts";

/** Candidates side by side: what they are compared by, what keeps them from being a point, the plan. */
@customElement("hd-candidates-table")
@localized()
export class HdCandidatesTable extends LitElement {
  static override styles = [sharedStyles, dossierStyles];

  @property({ attribute: false }) sources!: DossierSources;
  @property({ attribute: false }) candidates: readonly CandidateStanding[] = [];

  protected override render() {
    const actions = this.candidates.flatMap((each) => each.actions);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${translate("candidates.title")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${translate("kind.candidate")}</th>
            ${CANDIDATE_CRITERIA.map((each) => html`<th scope="col">${translate(`criterion.${each}`)}</th>`)}
            <th scope="col">${translate("card.haves")}</th>
            <th scope="col">${translate("card.basics")}</th>
            <th scope="col">${translate("candidates.gaps")}</th>
            <th scope="col">${translate("card.plan")}</th>
          </tr>
        </thead>
        <tbody>${this.candidates.map((each) => this.#row(each))}</tbody>
      </table>
    </div>
    ${
      actions.length > 0
        ? html`<hd-action-list .sources=${this.sources} .actions=${actions} .namesSubjects=${true}></hd-action-list>`
        : nothing
    }`;
  }

  #row({ candidate, haves, basics, gaps, plan, actions }: CandidateStanding) {
    const unknown = translate("unknown");
    const unmet = gaps.filter(({ state }) => state === "unmet");
    const open = gaps.length - unmet.length;
    const overdue = (plan?.overdue ?? 0) + actions.filter((each) => each.overdue).length;
    return html`<tr>
      <th scope="row">${recordLink(this.sources.state, { kind: "candidate", id: candidate.id }, nameOf(candidate), "explore")}</th>
      ${CANDIDATE_CRITERIA.map((each) => html`<td class="number">${candidate.scores[each] ?? unknown}</td>`)}
      <td><hd-states .states=${SIX_HAVES.map((have) => standardStateOf(candidate.haves[have]))} .label=${tallyText(haves)}></hd-states></td>
      <td><hd-states .states=${FIVE_BASICS.map((basic) => standardStateOf(candidate.basics[basic]))} .label=${tallyText(basics)}></hd-states></td>
      <td>${formatList(unmet.map(({ standard }) => standardText(standard)))}${open > 0 ? html` <span class="muted">${translate("candidates.unknown", { count: open })}</span>` : ""}</td>
      <td>${
        plan && candidate.plan
          ? html`${candidate.plan.target}<br /><span class="muted">${translate("candidates.plan", { done: plan.done, total: plan.total })}${
              plan.nextDue ? translate("candidates.next", { month: formatMonth(plan.nextDue) }) : ""
            } · ${candidate.plan.responsibleRole}</span>${overdue > 0 ? html` <span class="chip overdue">${translate("actions.overdue-count", { count: overdue })}</span>` : ""}`
          : unknown
      }</td>
    </tr>`;
  }
}
