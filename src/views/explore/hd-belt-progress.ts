import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { beltProgress } from "../../analysis/belt-progress.ts";
import { momentOf } from "../../analysis/moment.ts";
import { recordsAt } from "../../analysis/records-at.ts";
import { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { foreignLang } from "../../i18n/format.ts";
import "../../i18n/guide-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { encodeAddress } from "../../state/address.ts";
import type { AppState } from "../../state/app-state.ts";
import { progressContent } from "./progress-content.ts";

/** Stage, standards and actions of a belt for the public, in plain words. @fires hd-setting */
@customElement("hd-belt-progress")
@localized()
export class HdBeltProgress extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; font-size: 0.9375rem; line-height: 1.55; }
      h3 { font-size: 0.9375rem; }
      dt { margin-block-start: var(--space-2); color: var(--text-muted); font-size: 0.875rem; }
      li + li { margin-block-start: var(--space-1); }
      .actions li { padding-inline-start: 1.1em; text-indent: -1.1em; }
      .actions li::before { content: "· "; display: inline-block; inline-size: 1.1em; text-indent: 0; }
      .sample { display: inline-block; padding: 0 var(--space-1); border: 1px dashed var(--sample); border-radius: var(--radius-small); color: var(--sample); font-size: 0.75rem; text-indent: 0; }
      a { display: inline-flex; align-items: center; min-block-size: var(--target); color: inherit; text-underline-offset: 3px; }
    `,
  ];

  /** Id of the belt. */
  @property({ attribute: false }) belt = "";
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;

  protected override render() {
    const { data, state } = this;
    const moment = momentOf(state.quarter, data.manifest);
    const records = recordsAt(data, moment);
    const belt = records.belts.find(({ id }) => id === this.belt);
    if (!belt) return nothing;
    const progress = beltProgress(belt, records, moment);
    const told = progressContent(belt, records.points, progress);
    const record = { kind: "belt", id: belt.id } as const;
    return html`<section aria-labelledby="progress">
      <h3 id="progress">${translate("progress.title")}</h3>
      <dl>
        <dt>${translate("progress.stage")}</dt>
        <dd>${told.stage.map((line) => html`<p>${line}</p>`)}</dd>
        <dt>${translate("progress.standards")}</dt>
        <dd><ul>${told.standards.map((line) => html`<li>${line}</li>`)}</ul></dd>
        <dt>${translate("progress.actions")}</dt>
        <dd>
          ${
            told.actions.length === 0
              ? html`<p>${translate("progress.no-actions")}</p>`
              : html`<ul class="actions">${told.actions.map(
                  ({ text, illustrative }) => html`<li lang=${foreignLang(text) ?? nothing}>${text}
                    ${illustrative ? html`<span class="sample">${translate("provenance.illustrative")}</span>` : nothing}</li>`,
                )}</ul>`
          }
          ${told.done ? html`<p>${told.done}</p>` : nothing}
        </dd>
      </dl>
      <a href=${encodeAddress({ ...state, view: "dossier", selection: record }, location)}
        @click=${(event: MouseEvent) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          this.dispatchEvent(new SettingEvent({ type: "open-view", view: "dossier", record }));
        }}>${translate("progress.dossier")}</a>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-belt-progress": HdBeltProgress;
  }
}
