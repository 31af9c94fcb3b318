import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ActionState } from "../../analysis/action-states.ts";
import type { DraftAction } from "../../analysis/draft-actions.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { ACTION_LISTS, type Action } from "../../domain/action.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import type { DossierSources } from "./dossier-model.ts";
import { dossierStyles } from "./dossier-styles.ts";
import { draftText, recordName, standardText } from "./dossier-words.ts";

/** 问题清单 and 提升清单, and what the unmet standards propose for them. */
@customElement("hd-action-list")
@localized()
export class HdActionList extends LitElement {
  static override styles = [
    sharedStyles,
    dossierStyles,
    css`
      .drafts li { padding-block: var(--space-1); }
      .finding { min-inline-size: 9em; }
      @media print { .drafts ul { columns: 2; } .drafts li { padding: 0; font-size: 8.5pt; break-inside: avoid; } }
    `,
  ];

  @property({ attribute: false }) sources!: DossierSources;
  @property({ attribute: false }) actions: readonly ActionState[] = [];
  /** True where the actions are about several records: each says which. */
  @property({ attribute: false }) namesSubjects = false;
  @property({ attribute: false }) drafts: readonly DraftAction[] = [];

  protected override render() {
    const { drafts } = this;
    return html`
      ${ACTION_LISTS.map((list) => {
        const own = this.actions.filter(({ action }) => action.list === list);
        const overdueFirst = own.toSorted((one, other) => other.daysOverdue - one.daysOverdue);
        return html`<h3>${translate(`actions.${list}`)} <span class="muted">${own.length}</span></h3>
          ${own.length === 0 ? html`<p class="muted">${translate("actions.none")}</p>` : this.#table(overdueFirst, translate(`actions.${list}`))}`;
      })}
      ${
        drafts.length > 0
          ? html`<div class="drafts">
              <h3>${translate("draft.title")} <span class="muted">${drafts.length}</span></h3>
              <p class="muted">${translate("draft.help")}</p>
              <ul>${drafts.map((draft) => this.#draft(draft))}</ul>
            </div>`
          : nothing
      }`;
  }

  #table(actions: readonly ActionState[], label: string) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
      <table>
        <thead>
          <tr>
            ${(["finding", "measure", "due", "role", "state"] as const).map(
              (column) => html`<th scope="col">${translate(`actions.${column}`)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>${actions.map((each) => this.#row(each))}</tbody>
      </table>
    </div>`;
  }

  #row({ action, state, overdue, daysOverdue }: ActionState) {
    const { subject } = action;
    const told = words(action);
    return html`<tr>
      <th scope="row" class="finding">${told.finding}
        ${this.namesSubjects || subject.kind === "point" ? html`<br /><span class="muted">${recordName(this.sources.data, subject)}</span>` : nothing}
        ${action.provenance.kind === "illustrative" ? html`<span class="chip sample">${translate("provenance.illustrative")}</span>` : nothing}
      </th>
      <td>${told.measure}</td>
      <td class="nowrap">${action.due}</td>
      <td>${told.role}</td>
      <td>${
        overdue
          ? html`<span class="chip overdue">${translate("actions.overdue", { days: daysOverdue })}</span>`
          : translate(`action-state.${state}`)
      }${state === "done" && action.closed ? html`<br /><span class="muted">${action.closed}${told.evidence ? ` · ${told.evidence}` : ""}</span>` : nothing}</td>
    </tr>`;
  }

  #draft(draft: DraftAction) {
    return html`<li><span class="chip draft">${translate("draft.mark")}</span>
      ${recordName(this.sources.data, draft.subject)}：${draftText(draft)} → ${translate("draft.measure", { standard: standardText(draft.standard) })}</li>`;
  }
}

/** An action's texts in the reader's language. */
function words(action: Action) {
  const isEnglish = getLocale() === "en";
  return {
    finding: isEnglish ? action.findingEn : action.finding,
    measure: isEnglish ? action.measureEn : action.measure,
    role: isEnglish ? action.responsibleRoleEn : action.responsibleRole,
    evidence: isEnglish ? action.evidenceEn : action.evidence,
  };
}
