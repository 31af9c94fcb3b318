import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { foreignLang } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import type { WordId } from "../i18n/zh-cn.ts";
import { type FeedbackCommand, FeedbackCommandEvent } from "./feedback-events.ts";
import { sharedStyles } from "./shared-styles.ts";

/** One message as the list shows it, in words. */
export interface FeedbackListEntry {
  readonly key: string;
  /** What it is about, and when it was written. */
  readonly heading: string;
  readonly when: string;
  readonly words: string;
  readonly state: string;
  /** Why it has come no further; null when there is nothing to say. */
  readonly detail: string | null;
  readonly hasArrived: boolean;
  /** In this page only. */
  readonly isUnkept: boolean;
  /** Word of the button that sends it; null when there is nothing to send, or nowhere. */
  readonly send: WordId | null;
  readonly canMail: boolean;
  readonly canRemove: boolean;
}

/**
 * What the reader has written so far, newest first.
 *
 * @fires hd-feedback-command `retry`, `mail`, `remove`, `take-all`
 */
@customElement("hd-feedback-list")
@localized()
export class HdFeedbackList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; gap: var(--space-4); }
      ul { display: grid; gap: var(--space-3); }
      li { display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius-medium); overflow-wrap: anywhere; }
      h4 { margin: 0; font-size: 1rem; }
      .when, .detail { color: var(--text-muted); font-size: 0.875rem; }
      .words { white-space: pre-wrap; }
      .state { font-weight: 600; }
      .state::before { content: ""; display: inline-block; inline-size: 0.6em; block-size: 0.6em; margin-inline-end: var(--space-2); border: 2px solid currentColor; border-radius: 50%; }
      .arrived .state::before { background: currentColor; }
      .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
      button { min-block-size: 44px; }
      .all { justify-self: start; }
    `,
  ];

  @property({ attribute: false }) entries: readonly FeedbackListEntry[] = [];
  /** The one that is about to be deleted though it has not arrived. */
  @state() private doubted: string | null = null;

  protected override render() {
    if (this.entries.length === 0) return html`<p class="muted">${translate("feedback.none")}</p>`;
    return html`<ul>${repeat(
      this.entries,
      ({ key }) => key,
      (entry) => html`<li class=${entry.hasArrived ? "arrived" : ""}>
        <h4 lang=${foreignLang(entry.heading) ?? nothing}>${entry.heading}</h4>
        <p class="when">${entry.when}</p>
        <p class="words" lang=${foreignLang(entry.words) ?? nothing}>${entry.words}</p>
        <p><span class="state">${entry.state}</span>${
          entry.isUnkept
            ? html` <span class="detail">· ${translate("feedback.only-here")}</span>`
            : nothing
        }</p>
        ${entry.detail ? html`<p class="detail">${entry.detail}</p>` : nothing}
        <p class="buttons">${this.doubted === entry.key ? this.#sure(entry) : this.#buttons(entry)}</p>
      </li>`,
    )}</ul>
    <button class="all" @click=${() => this.#command({ type: "take-all" })}>${translate("feedback.take-all")}</button>`;
  }

  #buttons({ key, hasArrived, send, canMail, canRemove }: FeedbackListEntry) {
    const remove = (): void => {
      if (hasArrived) this.#remove(key);
      else void this.#doubt(key, true);
    };
    return html`
      ${send ? html`<button @click=${() => this.#command({ type: "retry", key })}>${translate(send)}</button>` : nothing}
      ${canMail ? html`<button @click=${() => this.#command({ type: "mail", key })}>${translate("feedback.mail")}</button>` : nothing}
      ${canRemove ? html`<button data-remove=${key} @click=${remove}>${translate("feedback.remove")}</button>` : nothing}`;
  }

  #sure({ key }: FeedbackListEntry) {
    return html`<span>${translate("feedback.remove-sure")}</span>
      <button class="no" @click=${() => this.#doubt(key, false)}>${translate("feedback.remove-no")}</button>
      <button @click=${() => this.#remove(key)}>${translate("feedback.remove-yes")}</button>`;
  }

  /** The keyboard goes on to the harmless answer, and back from it. */
  async #doubt(key: string, isDoubted: boolean): Promise<void> {
    this.doubted = isDoubted ? key : null;
    await this.updateComplete;
    const next = isDoubted ? ".no" : `[data-remove="${key}"]`;
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  #remove(key: string): void {
    this.doubted = null;
    this.#command({ type: "remove", key });
  }

  #command(command: FeedbackCommand): void {
    this.dispatchEvent(new FeedbackCommandEvent(command));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-feedback-list": HdFeedbackList;
  }
}
