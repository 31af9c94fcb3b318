import "../i18n/parts-words.ts";
import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Fault } from "../domain/fault.ts";
import { faultWords } from "../i18n/fault-words.ts";
import { getLocale, localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";

/** Faults shown at once; a broken export can have thousands. */
const MOST_SHOWN = 50;

/** Seconds until the first retry that nobody asks for; each waits twice as long as the one before. */
const FIRST_WAIT = 10;
const LONGEST_WAIT = 300;

/** Stands instead of the map when the data set cannot be shown. @fires hd-retry */
@customElement("hd-fault-page")
@localized()
export class HdFaultPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; min-block-size: 100dvh; background: var(--ground); }
      main { display: grid; gap: var(--space-4); max-inline-size: 52rem; margin-inline: auto; padding: var(--space-6); }
      h1 { font-family: var(--font-title); font-weight: 900; font-size: 1.75rem; }
      ol { display: grid; gap: var(--space-3); }
      li { padding: var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-medium); background: var(--surface); overflow-wrap: anywhere; }
      .place { font-weight: 600; }
      code { font-family: ui-monospace, monospace; font-size: 0.875em; }
      .retry { justify-self: start; padding-inline: var(--space-5); background: var(--accent); color: var(--on-accent); font-weight: 600; }
      .again { display: flex; flex-wrap: wrap; gap: var(--space-4); align-items: center; }
      .retry:hover { background: var(--text); color: var(--surface); }
    `,
  ];

  @property({ attribute: false }) faults: readonly Fault[] = [];

  /** True while a retry is under way. */
  @property({ type: Boolean }) busy = false;

  /** True where nobody is there to press: it asks for a retry by itself, ever more rarely. */
  @property({ type: Boolean }) unattended = false;
  @state() private secondsLeft: number | null = null;
  #wait = FIRST_WAIT;
  #counting: ReturnType<typeof setInterval> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopCounting();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.busy) this.#stopCounting();
    else if (this.unattended && changed.has("faults")) this.#count();
  }

  #count(): void {
    this.#stopCounting();
    this.secondsLeft = this.#wait;
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * 2);
    this.#counting = setInterval(() => {
      this.secondsLeft = Math.max(0, (this.secondsLeft ?? 0) - 1);
      if (this.secondsLeft === 0) this.#retry();
    }, 1000);
  }

  #stopCounting(): void {
    clearInterval(this.#counting);
    this.secondsLeft = null;
  }

  #retry(): void {
    this.#stopCounting();
    this.dispatchEvent(new Event("hd-retry"));
  }

  /** A new list of faults is read from its heading. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("faults")) this.renderRoot.querySelector<HTMLElement>("h1")?.focus();
  }

  protected override render() {
    const errors = this.faults.filter(({ severity }) => severity === "error");
    const left = errors.length - MOST_SHOWN;
    return html`<main>
      <h1 tabindex="-1">${translate("faults.title")}</h1>
      <p>${translate("faults.intro")}</p>
      <p class="again">
        <button class="retry" ?disabled=${this.busy} aria-busy=${this.busy} @click=${() => this.#retry()}>
          ${translate("faults.retry")}
        </button>
        ${this.secondsLeft === null ? nothing : translate("faults.next-try", { seconds: this.secondsLeft })}
      </p>
      <ol role="list">${errors.slice(0, MOST_SHOWN).map(faultItem)}</ol>
      ${left > 0 ? html`<p>${translate("faults.more", { count: left })}</p>` : nothing}
    </main>`;
  }
}

function faultItem(fault: Fault) {
  const language = getLocale() === "en" ? "en" : "zh-CN";
  const { problem, remedy } = faultWords(fault)[language];
  const { file, row, record, field, value } = fault;
  return html`<li>
    <p class="place">${row === null ? file : translate("faults.place", { file, row })}
      ${record ? html`<code>${record}</code>` : nothing}
      ${field ? html`<code>${field}</code>` : nothing}
      ${value ? html`<code>${value}</code>` : nothing}</p>
    <p>${problem}</p>
    <p class="muted">${remedy}</p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-fault-page": HdFaultPage;
  }
}
