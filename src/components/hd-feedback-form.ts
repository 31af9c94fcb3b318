import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import {
  FEEDBACK_KINDS,
  FEEDBACK_LIMITS,
  type FeedbackDraft,
  RATINGS,
} from "../domain/feedback.ts";
import { foreignLang, formatCount } from "../i18n/format.ts";
import { localized, translate } from "../i18n/translate.ts";
import { FeedbackCommandEvent, FeedbackDraftEvent, type FeedbackWay } from "./feedback-events.ts";
import { feedbackFormStyles } from "./feedback-form-styles.ts";
import { sharedStyles } from "./shared-styles.ts";

/** What is wrong with a field, in words; null of a field that is right. */
export type FeedbackFormFaults = Readonly<
  Record<"kind" | "words" | "contact" | "place", string | null>
>;

/**
 * The form of one message. It keeps nothing itself: each change is told, and comes back in the draft.
 *
 * @fires hd-feedback-draft
 * @fires hd-feedback-command `locate`, `hand-in`
 */
@customElement("hd-feedback-form")
@localized()
export class HdFeedbackForm extends LitElement {
  static override styles = [sharedStyles, feedbackFormStyles];

  @property({ attribute: false }) draft!: FeedbackDraft;
  /** False while nobody knows where the subject is. */
  @property({ attribute: false }) hasPlace = true;
  @property({ attribute: false }) faults: FeedbackFormFaults | null = null;
  /** What the message can do, the usual way first. */
  @property({ attribute: false }) ways: readonly FeedbackWay[] = ["send"];
  @property({ attribute: false }) locating: "idle" | "asking" | "denied" | "failed" = "idle";
  /** Whether the draft outlives the page. */
  @property({ attribute: false }) isKept = true;

  protected override render() {
    const { draft, faults } = this;
    const left = FEEDBACK_LIMITS.words - draft.words.trim().length;
    return html`<form novalidate @submit=${this.#submit}>
      <fieldset role="radiogroup" aria-required="true" aria-describedby="kind-fault">
        <legend>${translate("feedback.kind")}</legend>
        ${FEEDBACK_KINDS.map((kind) =>
          this.#choice("kind", kind, draft.kind === kind, translate(`feedback-kind.${kind}`), () =>
            this.#change({ kind }),
          ),
        )}
        ${fault("kind", faults)}
      </fieldset>
      <fieldset role="radiogroup">
        <legend>${translate("feedback.rating")}</legend>
        ${[...RATINGS, null].map((rating) =>
          this.#choice(
            "rating",
            String(rating),
            draft.rating === rating,
            translate(`feedback-rating.${rating ?? "none"}`),
            () => this.#change({ rating }),
          ),
        )}
      </fieldset>
      <div class="field">
        <label for="words">${translate("feedback.words")}</label>
        <textarea id="words" rows="6" required .value=${draft.words}
          aria-describedby="words-left words-fault" aria-invalid=${String(Boolean(faults?.words))}
          @input=${({ target }: Event) =>
            this.#change({ words: (target as HTMLTextAreaElement).value })}></textarea>
        <p class="note" id="words-left">${
          left >= 0
            ? translate("feedback.words-left", { count: formatCount(left) })
            : translate("feedback.words-over", { count: formatCount(-left) })
        }</p>
        ${fault("words", faults)}
        <p class=${this.isKept ? "note" : "fault"}>${translate(
          this.isKept ? "feedback.draft-kept" : "feedback.draft-unkept",
        )}</p>
      </div>
      <div class="field">
        <label for="contact">${translate("feedback.contact")}</label>
        <input id="contact" class="contact" autocomplete="off" .value=${draft.contact}
          aria-describedby="contact-help contact-fault"
          aria-invalid=${String(Boolean(faults?.contact))}
          @input=${({ target }: Event) =>
            this.#change({ contact: (target as HTMLInputElement).value })} />
        <p class="note" id="contact-help">${translate(
          this.ways[0] === "send" ? "feedback.contact-help" : "feedback.contact-help-by-hand",
        )}</p>
        ${fault("contact", faults)}
      </div>
      ${this.#places()}
      <div class="ways">${this.ways.map(
        (way, index) => html`<button class=${index === 0 ? "first" : ""}
          type=${index === 0 ? "submit" : "button"}
          @click=${index === 0 ? nothing : () => this.#command({ type: "hand-in", by: way })}
        >${translate(`feedback.${way}`)}</button>`,
      )}</div>
    </form>`;
  }

  /** Puts the keyboard on the first field that something is wrong with. */
  focusFault(): void {
    const [wrong] = this.renderRoot.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
  }

  #places() {
    const { draft, faults } = this;
    const places = this.hasPlace
      ? (["subject", "reader", "none"] as const)
      : (["none", "reader"] as const);
    const chosen = draft.place === "subject" && !this.hasPlace ? "none" : draft.place;
    return html`<fieldset role="radiogroup" class="place" aria-describedby="place-fault">
      <legend>${translate("feedback.place")}</legend>
      ${places.map((place) =>
        this.#choice(
          "place",
          place,
          place === chosen,
          translate(`feedback-place.${place}`, { name: draft.subject.name }),
          () => {
            this.#change({ place });
            if (place === "reader") this.#command({ type: "locate" });
          },
        ),
      )}
      <p class="note" role="status">${chosen === "reader" ? this.#located() : nothing}</p>
      ${
        chosen === "reader" && this.locating !== "asking"
          ? html`<button type="button" class="again"
              @click=${() => this.#command({ type: "locate" })}>${translate("feedback.locate-again")}</button>`
          : nothing
      }
      ${fault("place", faults)}
    </fieldset>`;
  }

  #located(): string {
    const { locating, draft } = this;
    if (locating === "asking") return translate("feedback.locating");
    if (locating !== "idle") return translate(`feedback.locate-${locating}`);
    const [lng = 0, lat = 0] = draft.readerAt ?? [];
    if (draft.readerAt === null) return "";
    return translate("feedback.located", { lng: lng.toFixed(5), lat: lat.toFixed(5) });
  }

  #choice(
    name: "kind" | "rating" | "place",
    value: string,
    isChosen: boolean,
    label: string,
    choose: () => void,
  ): TemplateResult {
    const wrong = name === "rating" ? null : (this.faults?.[name] ?? null);
    return html`<label class="choice" lang=${foreignLang(label) ?? nothing}>
      <input type="radio" name=${name} value=${value} .checked=${isChosen}
        aria-invalid=${wrong ? "true" : nothing} @change=${choose} />${label}</label>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#command({ type: "hand-in", by: this.ways[0] ?? "download" });
  };

  #change(changes: Partial<FeedbackDraft>): void {
    this.dispatchEvent(new FeedbackDraftEvent(changes));
  }

  #command(command: FeedbackCommandEvent["command"]): void {
    this.dispatchEvent(new FeedbackCommandEvent(command));
  }
}

/** Always there, so that what the field is described by can be found. */
const fault = (field: keyof FeedbackFormFaults, faults: FeedbackFormFaults | null) => {
  const text = faults?.[field];
  return html`<p id="${field}-fault" class=${text ? "fault" : ""}>${text ?? nothing}</p>`;
};

declare global {
  interface HTMLElementTagNameMap {
    "hd-feedback-form": HdFeedbackForm;
  }
}
