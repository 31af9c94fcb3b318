import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { Tour } from "../../domain/tour.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { elapsedAt, type SeenWall } from "../../state/wall-fleet.ts";
import { formatDuration } from "./format-duration.ts";
import { tourTimes } from "./tour-times.ts";

/** How often the times are reckoned anew while the wall plays, milliseconds. */
const TICK = 500;

/** What is over and what is left of the scene and of the tour on a wall. */
@customElement("hd-scene-times")
@localized()
export class HdSceneTimes extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: var(--space-2); }
      .row { display: grid; grid-template-columns: minmax(3.5em, auto) 1fr auto auto; gap: 0 var(--space-3); align-items: center; }
      .left { font-size: 1.25rem; font-weight: 600; min-inline-size: 5.5em; text-align: end; }
      .gone { color: var(--text-muted); min-inline-size: 5em; text-align: end; }
      progress { appearance: none; inline-size: 100%; block-size: 8px; border: 0; border-radius: 4px; background: var(--line); overflow: hidden; }
      progress::-webkit-progress-bar { background: var(--line); }
      progress::-webkit-progress-value { background: var(--text); }
      progress::-moz-progress-bar { background: var(--text); }
      @media (max-width: 599px) { .row { grid-template-columns: auto 1fr auto; } progress { grid-column: 1 / -1; grid-row: 2; } }
    `,
  ];

  @property({ attribute: false }) tour: Tour = [];
  @property({ attribute: false }) wall!: SeenWall;
  @state() private now = Date.now();
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      if (this.wall.status.mode === "playing") this.now = Date.now();
    }, TICK);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render() {
    const { sceneId, pace } = this.wall.status;
    const now = Math.max(this.now, this.wall.heardAt);
    const times = tourTimes(this.tour, sceneId, elapsedAt(this.wall, now), pace);
    if (!times) return nothing;
    return html`
      ${this.#row(translate("presenter.scene-time"), times.sceneElapsed, times.sceneRemaining)}
      ${this.#row(translate("presenter.tour-time"), times.tourElapsed, times.tourRemaining)}
      ${pace === 1 ? nothing : html`<p class="muted">${translate("presenter.pace", { pace })}</p>`}
    `;
  }

  #row(label: string, gone: number, left: number) {
    return html`<div class="row">
      <span>${label}</span>
      <progress max=${gone + left} .value=${gone} aria-label=${label}></progress>
      <span class="gone">${translate("presenter.elapsed", { time: formatDuration(gone) })}</span>
      <span class="left">${translate("presenter.remaining", { time: formatDuration(Math.ceil(left)) })}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-scene-times": HdSceneTimes;
  }
}
