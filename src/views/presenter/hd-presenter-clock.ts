import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import { sharedStyles } from "../../components/shared-styles.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import { formatDuration } from "./format-duration.ts";
import { restartStopwatch, stopwatchStart } from "./stopwatch-start.ts";

/** The time of day, and how long the window has been open. */
@customElement("hd-presenter-clock")
@localized()
export class HdPresenterClock extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; }
      dl { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-5); }
      div { display: flex; align-items: center; gap: var(--space-2); }
      dt { color: var(--text-muted); font-size: 0.875rem; }
      dd { font-size: 1.5rem; font-weight: 600; line-height: 1.4; }
      button { font-size: 0.875rem; min-block-size: 44px; }
    `,
  ];

  @state() private now = Date.now();
  @state() private start = stopwatchStart(Date.now());
  #timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.now = Date.now();
    this.#timer = setInterval(() => {
      this.now = Date.now();
    }, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override render() {
    const time = new Intl.DateTimeFormat(getLocale(), {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(this.now);
    return html`<dl>
      <div><dt>${translate("presenter.clock")}</dt><dd class="time">${time}</dd></div>
      <div><dt>${translate("presenter.stopwatch")}</dt>
        <dd class="stopwatch">${formatDuration((this.now - this.start) / 1000)}</dd>
        <dd><button @click=${this.#restart}>${translate("presenter.stopwatch-restart")}</button></dd></div>
    </dl>`;
  }

  readonly #restart = (): void => {
    this.now = Date.now();
    this.start = restartStopwatch(this.now);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-presenter-clock": HdPresenterClock;
  }
}
