import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import "../../charts/hd-strip-map.ts";
import type { CardActionEvent } from "../../components/card-action-event.ts";
import "../../components/hd-record-card.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import { stripContent } from "../../content/strip-content.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Origin } from "../../domain/origin.ts";
import { isSameRecord } from "../../domain/record-kinds.ts";
import "../../i18n/card-words.ts";
import "../../i18n/parts-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { encodeAddress } from "../../state/address.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectFocusBelt } from "../../state/selectors.ts";
import { cardContent } from "./card-content.ts";
import type { JourneyEvent, Walk } from "./journey-event.ts";
import { journeySlots } from "./journey-slots.ts";

/** The card of what is selected and the strip map of its belt. */
@customElement("hd-explore-details")
@localized()
export class HdExploreDetails extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      aside, .strip { z-index: 1; background: var(--surface); box-shadow: var(--shadow); border-radius: var(--radius-large); }
      aside { grid-area: card; overflow-y: auto; overscroll-behavior: contain; pointer-events: auto; }
      .strip { grid-area: strip; align-self: end; padding: var(--space-4) var(--space-5); pointer-events: auto; overflow-x: auto; min-inline-size: 0; }
      .strip h2 { font-size: 0.875rem; color: var(--text-muted); font-weight: 400; margin-block-end: var(--space-2); }
      .begin { font-weight: 600; }
      @media (max-width: 1099px) { .strip { align-self: start; } }
      @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) {
        aside, .strip { box-shadow: none; border-radius: 0; overflow: visible; }
        .strip { overflow-x: auto; border-block-start: 1px solid var(--line); }
      }
    `,
  ];

  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) lines: readonly BeltLine[] = [];
  /** Where distances begin. */
  @property({ attribute: false }) origin: Origin | null = null;
  /** The walk that the reader is on; it ends when another belt, or nothing, is looked at. */
  @state() private walk: Walk | null = null;

  /** Puts the keyboard on the card's heading. */
  override focus(): void {
    this.renderRoot.querySelector("hd-record-card")?.focus();
  }

  protected override render() {
    const { state, data, lines, walk, origin } = this;
    if (!state.selection) return nothing;
    const content = cardContent(state.selection, {
      records: data,
      lines,
      dossierOf: (record) =>
        encodeAddress({ ...state, view: "dossier", selection: record }, location),
    });
    const focus = selectFocusBelt(state, data);
    const line = lines.find(({ belt }) => belt.id === focus);
    return html`
      ${
        content
          ? html`<aside aria-label=${translate("card.title")}>
              <hd-record-card .content=${walk ? { ...content, neighbours: null } : content}
                @hd-card-action=${this.#act} @hd-journey=${this.#go}
              >${line ? journeySlots({ state, data, line, walk, origin }) : nothing}</hd-record-card>
            </aside>
            <hd-record-actions .state=${state} .data=${data}></hd-record-actions>`
          : nothing
      }
      ${line ? this.#strip(line) : nothing}
      <hd-feedback .data=${data} .lines=${lines}></hd-feedback>
    `;
  }

  /** The walk is fetched when the first is begun. */
  readonly #go = async ({ walk }: JourneyEvent): Promise<void> => {
    const isBegun = walk !== null && this.walk === null;
    if (isBegun) await import("./hd-belt-journey.ts");
    this.walk = walk;
    await this.updateComplete;
    const journey = this.renderRoot.querySelector("hd-belt-journey");
    await journey?.updateComplete;
    if (isBegun) journey?.focus({ preventScroll: true });
    else if (walk === null) this.focus();
  };

  /** The windows of the card's buttons are fetched when the first is asked for. */
  readonly #act = async ({ action, record }: CardActionEvent): Promise<void> => {
    if (action === "feedback") {
      await import("./hd-feedback.ts");
      await this.renderRoot.querySelector("hd-feedback")?.open(record);
      return;
    }
    await import("./hd-record-actions.ts");
    await this.renderRoot.querySelector("hd-record-actions")?.open(action, record);
  };

  #strip(line: BeltLine) {
    const { stops, legs } = stripContent(line);
    const { selection } = this.state;
    return html`<div class="strip">
      <h2>${translate("strip.title", { name: nameOf(line.belt) })}</h2>
      <hd-strip-map
        .name=${nameOf(line.belt)}
        .stops=${stops}
        .legs=${legs}
        .selected=${selection?.kind === "point" ? selection.id : null}
      ></hd-strip-map>
    </div>`;
  }

  protected override willUpdate(): void {
    const focus = this.state && selectFocusBelt(this.state, this.data);
    if (this.walk && this.walk.belt !== focus) this.walk = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.state?.selection?.kind === "belt") void import("./hd-belt-progress.ts");
    // a card that is read stays where it is, whatever else the state holds
    const before = changed.get("state") as AppState | undefined;
    const isSame = isSameRecord(before?.selection ?? null, this.state?.selection ?? null);
    if (!changed.has("state") || isSame) return;
    this.renderRoot.querySelector("aside")?.scrollTo({ top: 0 });
    this.scrollTo({ top: 0 }); // in a sheet all of it scrolls
  }
}
