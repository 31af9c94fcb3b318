import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";
import { type WallCommand, WallCommandEvent } from "./wall-events.ts";

/** Another view of the same, and where it is. */
export interface ViewLink {
  readonly name: string;
  readonly href: string;
  /** Tag of the language that it switches to, in place; null where it opens a window elsewhere. */
  readonly language: string | null;
}

const ICONS = {
  previous: svg`<path d="M7 5v14M19 5L9 12l10 7z" />`,
  next: svg`<path d="M17 5v14M5 5l10 7-10 7z" />`,
  pause: svg`<path d="M8 5v14M16 5v14" stroke-width="4" />`,
  play: svg`<path d="M7 4l13 8-13 8z" />`,
  list: svg`<path class="line" d="M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01" />`,
  presenter: svg`<path class="line" d="M3 4h18v12H3zM12 16v4M8 20h8" />`,
  fullscreen: svg`<path class="line" d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />`,
} as const;

const NETWORK = ["online", "offline"] as const;

/**
 * What a reader may do with the wall: pause, which is always in reach, step, choose, leave.
 *
 * @fires hd-wall-command
 */
@customElement("hd-tour-controls")
@localized()
export class HdTourControls extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.25rem; font-size: 1.125rem; pointer-events: none; }
      .group { display: flex; align-items: center; gap: 0.25rem; }
      button, a { pointer-events: auto; }
      button {
        display: grid;
        place-items: center;
        min-block-size: max(44px, 2.75rem);
        min-inline-size: max(44px, 2.75rem);
        padding: 0 0.5rem;
        border-radius: 0.75rem;
        background: none;
        color: color-mix(in srgb, var(--text) 72%, var(--text-muted));
        font-size: 1.125rem;
      }
      button:hover { background: var(--surface-raised); color: var(--text); }
      .main { background: color-mix(in srgb, var(--surface-raised) 88%, transparent); color: var(--text); }
      .hold { border: 1px solid var(--line-strong); color: var(--text); }
      svg { inline-size: 1.5rem; block-size: 1.5rem; fill: currentColor; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
      .line { fill: none; }
      a { display: grid; align-items: center; min-block-size: max(44px, 2.75rem); padding: 0 0.5rem; border-radius: 0.75rem; color: color-mix(in srgb, var(--text) 72%, var(--text-muted)); text-decoration: none; }
      a:hover { background: var(--surface-raised); color: var(--text); }
      .state { color: var(--municipal); }
    `,
  ];

  @property({ attribute: false }) playing = true;
  @property({ attribute: false }) held = false;
  /** Seconds until a paused tour goes on by itself; null when it does not. */
  @property({ attribute: false }) idleLeft: number | null = null;
  @property({ attribute: false }) links: readonly ViewLink[] = [];
  @state() private online = navigator.onLine;
  readonly #pointer = matchMedia("(any-hover: hover) and (any-pointer: fine)");

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of NETWORK) addEventListener(type, this.#look);
    this.#pointer.addEventListener("change", this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of NETWORK) removeEventListener(type, this.#look);
    this.#pointer.removeEventListener("change", this.#look);
  }

  readonly #look = (): void => {
    this.online = navigator.onLine;
    this.requestUpdate();
  };

  protected override render() {
    return html`
      <div class="group" role="group" aria-label=${translate("wall.controls")}>
        ${this.#button("previous")}
        ${this.#button(this.playing ? "pause" : "play", "main")}
        ${this.#button("next")}
        ${this.#button("list")}
        ${this.#button("presenter")}
        ${this.#button("fullscreen")}
        ${this.links.map((link) => this.#link(link))}
      </div>
      ${this.#state()}
    `;
  }

  /**
   * Another view opens in a window of its own, where there is a pointer to come back with and a network to
   * read it from: a wall that is touched must not be led away from, least of all to an error.
   */
  #link(link: ViewLink) {
    const { name, href, language } = link;
    if (language !== null) {
      return html`<a href=${href} lang=${language} @click=${(event: Event) => this.#follow(event, language)}>${name}</a>`;
    }
    if (!this.online || !this.#pointer.matches) return nothing;
    return html`<a href=${href} target="_blank" rel="noopener">${name}</a>`;
  }

  #state() {
    if (this.playing) return nothing;
    if (this.held) return html`<span class="state">${translate("wall.held")}</span>`;
    if (this.idleLeft === null) return nothing;
    return html`<span class="group">
      <span class="state">${translate("wall.goes-on", { seconds: this.idleLeft })}</span>
      <button class="hold" @click=${() => this.#ask("hold")}>${translate("wall.hold")}</button>
    </span>`;
  }

  #button(command: keyof typeof ICONS, looks = "") {
    const name = translate(`wall.${command}`);
    return html`<button class=${looks} aria-label=${name} title=${name} @click=${() => this.#ask(command)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[command]}</svg>
    </button>`;
  }

  /** A language is switched in place: the page may have no network to be read anew from. */
  #follow(event: Event, language: string): void {
    event.preventDefault();
    this.#ask({ language });
  }

  #ask(command: WallCommand): void {
    this.dispatchEvent(new WallCommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-tour-controls": HdTourControls;
  }
}
