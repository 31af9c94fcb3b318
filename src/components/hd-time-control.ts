import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { Quarter } from "../domain/quarter.ts";
import { formatQuarter } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import { SettingEvent } from "./setting-events.ts";
import { sharedStyles } from "./shared-styles.ts";

/** How long a quarter stands while time plays, milliseconds. */
const STEP_MILLISECONDS = 650;

/**
 * A slider over the programme's quarters, with play. Its right end is the present.
 *
 * @fires hd-setting `set-quarter`; null is the present.
 */
@customElement("hd-time-control")
@localized()
export class HdTimeControl extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      .row { display: flex; align-items: center; gap: var(--space-2); }
      input { flex: 1; min-inline-size: 0; min-block-size: var(--target); margin: 0; accent-color: var(--text); cursor: pointer; }
      .play { display: grid; place-items: center; padding: 0; border-radius: 50%; }
      .play svg { inline-size: 1rem; fill: currentColor; }
      .as-of { font-size: 0.875rem; font-weight: 700; }
      .undated { font-size: 0.8125rem; color: var(--text-muted); }
      .words { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--space-3); }
      @media print { .row, .undated { display: none; } }
    `,
  ];

  /** Every quarter up to the present one, oldest first. */
  @property({ attribute: false }) quarters: readonly Quarter[] = [];
  /** Null is the present. */
  @property({ attribute: false }) quarter: Quarter | null = null;
  /** How many records have no known date and so stand in no quarter. */
  @property({ attribute: false }) undated = 0;
  @state() private playing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
  }

  protected override render() {
    const { quarter, quarters, playing } = this;
    const last = quarters.length - 1;
    const words = quarter === null ? translate("time.now") : formatQuarter(quarter);
    const action = translate(playing ? "time.pause" : "time.play");
    return html`
      <div class="words">
        <p class="as-of">${quarter === null ? words : translate("time.as-of", { quarter: words })}</p>
        ${
          quarter !== null && this.undated > 0
            ? html`<p class="undated">${translate("time.undated", { count: this.undated })}</p>`
            : nothing
        }
      </div>
      <div class="row">
        <button class="play" aria-label=${action} title=${action} @click=${this.#toggle}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d=${playing ? "M3 2h4v12H3zM9 2h4v12H9z" : "M4 2L14 8L4 14Z"} />
          </svg>
        </button>
        <input
          type="range"
          min="0"
          max=${last}
          step="1"
          .value=${live(String(this.#index))}
          aria-label=${translate("time.slider")}
          aria-valuetext=${words}
          @input=${this.#slide}
        />
        <button ?disabled=${quarter === null} @click=${() => this.#choose(last)}>
          ${translate("time.now")}
        </button>
      </div>
    `;
  }

  /** While time plays, each new quarter asks for the next one, until the present is reached. */
  protected override updated(changed: PropertyValues): void {
    if (!this.playing || !(changed.has("quarter") || changed.has("playing"))) return;
    clearTimeout(this.#timer);
    if (this.#index >= this.quarters.length - 1) this.#pause();
    else this.#timer = setTimeout(() => this.#choose(this.#index + 1), STEP_MILLISECONDS);
  }

  get #index(): number {
    const last = this.quarters.length - 1;
    const at = this.quarter === null ? last : this.quarters.indexOf(this.quarter);
    return at < 0 ? last : at;
  }

  readonly #toggle = (): void => {
    if (this.playing) this.#pause();
    else {
      this.playing = true;
      if (this.quarter === null) this.#choose(0);
    }
  };

  #pause(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  readonly #slide = (event: Event): void => {
    this.#pause();
    this.#choose(Number((event.target as HTMLInputElement).value));
  };

  #choose(index: number): void {
    const isNow = index >= this.quarters.length - 1;
    const quarter = isNow ? null : (this.quarters[index] ?? null);
    this.dispatchEvent(new SettingEvent({ type: "set-quarter", quarter }));
  }
}
