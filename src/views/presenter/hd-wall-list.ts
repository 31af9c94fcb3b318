import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { DEFAULT_SCREEN } from "../../state/screen-link.ts";
import { isDriven, leadingWall, type SeenWall, type WallFleet } from "../../state/wall-fleet.ts";
import { DriveEvent } from "./presenter-events.ts";

/** A screen's name as people read it. */
const screenName = (screen: string): string =>
  screen === DEFAULT_SCREEN ? translate("presenter.wall-unnamed") : screen;

/**
 * The walls that are there, what each shows, and which of them this window drives.
 *
 * @fires hd-drive
 */
@customElement("hd-wall-list")
@localized()
export class HdWallList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      li { display: grid; grid-template-columns: auto 1fr auto; gap: 0 var(--space-2); align-items: baseline; padding-block: var(--space-2); }
      li + li { border-block-start: 1px solid var(--line); }
      .scene { grid-column: 2 / -1; overflow-wrap: anywhere; }
      .name { font-weight: 600; overflow-wrap: anywhere; }
      .dot { inline-size: 0.75em; block-size: 0.75em; border: 2px solid var(--text); border-radius: 50%; }
      .playing { background: var(--text); }
      .apart { color: var(--text-muted); font-size: 0.875rem; grid-column: 2 / -1; }
      label { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
      select { min-block-size: 48px; scroll-margin-block-end: 8rem; max-inline-size: 100%; }
    `,
  ];

  @property({ attribute: false }) walls: WallFleet = [];
  /** Screen that is driven; null: all. */
  @property({ attribute: false }) screen: string | null = null;
  /** Of the tour known here. */
  @property({ attribute: false }) fingerprint = "";
  /** A scene's title; null where it is not known. */
  @property({ attribute: false }) titleOf: (sceneId: string) => string | null = () => null;

  protected override render() {
    const leader = leadingWall(this.walls, this.screen);
    return html`
      <p class="muted">${translate("presenter.wall-count", { count: this.walls.length })}</p>
      ${this.#choice()}
      <ul>${repeat(
        this.walls,
        ({ status }) => status.from,
        (wall) => this.#wall(wall, wall === leader),
      )}</ul>`;
  }

  #wall(wall: SeenWall, isLeader: boolean) {
    const { screen, mode, sceneId, tour, hidden } = wall.status;
    const apart = [
      ...(isLeader && this.walls.length > 1 ? [translate("presenter.leads")] : []),
      ...(hidden ? [translate("presenter.hidden")] : []),
      ...(isDriven(this.screen, wall) ? [] : [translate("presenter.not-driven")]),
      ...(tour === this.fingerprint ? [] : [translate("presenter.other-tour")]),
    ];
    return html`<li>
      <span class=${`dot ${mode}`} aria-hidden="true"></span>
      <span class="name">${screenName(screen)}</span>
      <span class="mode">${translate(`presenter.mode.${mode}`)}</span>
      <span class="scene">${this.titleOf(sceneId) ?? sceneId}</span>
      ${apart.length > 0 ? html`<span class="apart">${apart.join(" · ")}</span>` : nothing}
    </li>`;
  }

  /** Asked only where there is a choice. */
  #choice() {
    const names = new Set(this.walls.map(({ status }) => status.screen));
    if (this.screen !== null) names.add(this.screen);
    if (names.size < 2 && this.screen === null) return nothing;
    const chosen = this.screen ?? "";
    return html`<label>${translate("presenter.drives")}
      <select .value=${live(chosen)} @change=${this.#choose}>
        <option value="" ?selected=${chosen === ""}>${translate("presenter.drives-all")}</option>
        ${[...names].toSorted().map((name) => html`<option value=${name} ?selected=${name === chosen}>${screenName(name)}</option>`)}
      </select></label>`;
  }

  readonly #choose = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new DriveEvent(value === "" ? null : value));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-list": HdWallList;
  }
}
