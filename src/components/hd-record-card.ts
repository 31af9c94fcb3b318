import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Provenance } from "../domain/provenance.ts";
import type { StandardState } from "../domain/standards.ts";
import { foreignLang } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import type { WordId } from "../i18n/zh-cn.ts";
import { type CardAction, CardActionEvent } from "./card-action-event.ts";
import type { CardChecks, CardContent, CardNeighbour, CardRow } from "./card-content.ts";
import "./hd-mark.ts";
import { recordCardStyles } from "./record-card-styles.ts";
import { RecordPointEvent, RecordSelectEvent } from "./record-events.ts";
import { SettingEvent } from "./setting-events.ts";
import { sharedStyles } from "./shared-styles.ts";

const STATE_SIGNS: Readonly<Record<StandardState, string>> = { met: "✓", unmet: "○", unknown: "?" };

const ACTION_WORDS = {
  go: "card.go",
  share: "card.share",
  feedback: "card.feedback",
} as const satisfies Readonly<Record<CardAction, WordId>>;

/**
 * All that is known of the selected record, what is unknown, and where both come from.
 *
 * @fires hd-record-select
 * @fires hd-record-point
 * @fires hd-setting `open-view`
 * @fires hd-card-action
 */
@customElement("hd-record-card")
@localized()
export class HdRecordCard extends LitElement {
  static override styles = [sharedStyles, recordCardStyles];

  @property({ attribute: false }) content: CardContent | null = null;

  protected override render() {
    const { content } = this;
    if (!content) return nothing;
    const { name, subtitle, mark, illustrative, rows, checks, groups, neighbours } = content;
    return html`<article aria-labelledby="name">
      <header>
        <h2 id="name" tabindex="-1">${name}</h2>
        <button class="close" aria-label=${translate("card.close")} title=${translate("card.close")}
          @click=${() => this.dispatchEvent(new RecordSelectEvent(null))}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6L18 18M18 6L6 18" /></svg>
        </button>
        <p class="subtitle">
          ${mark ? html`<hd-mark .mark=${mark} .sample=${illustrative}></hd-mark>` : nothing}
          <span>${subtitle}</span>
        </p>
      </header>
      <slot name="walk"></slot>
      ${
        illustrative
          ? html`<p class="sample">${translate("provenance.illustrative-help")}</p>`
          : nothing
      }
      ${content.actions.length > 0 ? this.#actions(content) : nothing}
      ${
        content.dossier
          ? html`<p><a class="dossier" href=${content.dossier} @click=${this.#openDossier}>${translate("card.dossier")}</a></p>`
          : nothing
      }
      <slot></slot>
      ${neighbours ? this.#neighbours(neighbours) : nothing}
      <dl>${rows.map(row)}</dl>
      ${checks.map(standards)}
      ${groups.map(
        ({ title, rows: inner }) =>
          html`<details><summary>${title}</summary><dl>${inner.map(row)}</dl></details>`,
      )}
      ${provenance(content.provenance)}
    </article>`;
  }

  #actions({ record, actions }: CardContent) {
    return html`<p class="actions">${actions.map(
      (action) => html`<button class=${action}
        @click=${() => this.dispatchEvent(new CardActionEvent(action, record))}
      >${translate(ACTION_WORDS[action])}</button>`,
    )}</p>`;
  }

  /** A plain click changes the view; any other lets the browser open the address. */
  readonly #openDossier = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const record = this.content?.record ?? null;
    this.dispatchEvent(new SettingEvent({ type: "open-view", view: "dossier", record }));
  };

  /** Puts the keyboard on the card's heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("#name")?.focus();
  }

  #neighbours({ previous, next }: NonNullable<CardContent["neighbours"]>) {
    return html`<nav aria-label=${translate("card.neighbours")}>
      ${this.#neighbour(previous, translate("card.previous"), translate("card.first"), "previous")}
      ${this.#neighbour(next, translate("card.next"), translate("card.last"), "next")}
    </nav>`;
  }

  #neighbour(to: CardNeighbour | null, label: string, none: string, side: string) {
    if (!to) return html`<span class="end ${side}">${none}</span>`;
    const point = () => this.dispatchEvent(new RecordPointEvent(to.record));
    const leave = () => this.dispatchEvent(new RecordPointEvent(null));
    return html`<button class=${side}
      @click=${() => this.dispatchEvent(new RecordSelectEvent(to.record))}
      @pointerenter=${point} @pointerleave=${leave} @focus=${point} @blur=${leave}>
      <small>${label}</small> <span>${to.name}</span>
    </button>`;
  }
}

const unknown = () => html`<span class="unknown">${translate("unknown")}</span>`;

function row({ label, value, help, record }: CardRow) {
  const select = (event: Event) => {
    if (record) event.target?.dispatchEvent(new RecordSelectEvent(record));
  };
  return html`<div><dt>${label}</dt><dd lang=${foreignLang(value ?? "") ?? nothing}>
    ${
      value === null
        ? unknown()
        : record
          ? html`<button class="link" @click=${select}>${value}</button>`
          : value
    }
    ${help ? html`<small>${help}</small>` : nothing}
  </dd></div>`;
}

function standards({ title, items }: CardChecks) {
  const count = (state: StandardState) => items.filter((item) => item.state === state).length;
  const [met, unknownCount] = [count("met"), count("unknown")];
  const summary =
    unknownCount > 0
      ? translate("card.met-of-unknown", { met, total: items.length, unknown: unknownCount })
      : translate("card.met-of", { met, total: items.length });
  return html`<section>
    <h3>${title} <span class="muted">${summary}</span></h3>
    <ul class="checks">${items.map(
      ({ label, state }) => html`<li class=${state}>
        <span aria-hidden="true">${STATE_SIGNS[state]}</span>
        ${label}<span class="visually-hidden">${translate(`state.${state}`)}</span>
      </li>`,
    )}</ul>
  </section>`;
}

function provenance({ kind, source, page, positionAccuracy, positionSource }: Provenance) {
  return html`<footer>
    <h3>${translate("card.provenance")}</h3>
    <p><strong class=${kind}>${translate(`provenance.${kind}`)}</strong>
      <span lang=${foreignLang(source) ?? nothing}>${source}</span></p>
    ${page ? html`<p>${translate("card.page")} <span class="page">${page}</span></p>` : nothing}
    <p>${translate("card.position")} ${translate(`position.${positionAccuracy}`)}
      ${positionSource ? html`<span class="muted" lang=${foreignLang(positionSource) ?? nothing}>${positionSource}</span>` : nothing}</p>
  </footer>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-record-card": HdRecordCard;
  }
}
