import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { formatWeekday } from "../i18n/format-day.ts";
import { getLocale, localized } from "../i18n/translate.ts";

const MINUTE_MILLISECONDS = 60_000;

/** The time and the day, changed on the minute. */
@customElement("hd-wall-clock")
@localized()
export class HdWallClock extends LitElement {
  static override styles = css`
    :host { display: block; contain: content; color: var(--text); font-family: var(--font-sans); font-variant-numeric: tabular-nums; text-align: end; }
    .time { display: block; font-size: 2.75rem; font-weight: 300; line-height: 1; letter-spacing: 0.02em; }
    .day { display: block; margin-block-start: 0.5rem; color: var(--text-muted); font-size: 1.125rem; white-space: nowrap; }
    :host([line]) { display: flex; align-items: baseline; gap: 1rem; }
    :host([line]) .day { margin: 0; }
  `;

  @state() private now = new Date();
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#tick);
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#tick);
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    this.now = new Date();
    const rest = MINUTE_MILLISECONDS - (this.now.getTime() % MINUTE_MILLISECONDS);
    this.#timer = setTimeout(this.#tick, rest);
  };

  protected override render() {
    const locale = getLocale();
    const format = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(locale, options).format(this.now);
    return html`<time class="time">${format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}</time>
      <span class="day">${formatWeekday(this.now)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-clock": HdWallClock;
  }
}
