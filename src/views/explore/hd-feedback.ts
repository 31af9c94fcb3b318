import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import { buildFeedback } from "../../analysis/build-feedback.ts";
import type {
  FeedbackCommandEvent,
  FeedbackDraftEvent,
  FeedbackWay,
} from "../../components/feedback-events.ts";
import "../../components/hd-feedback-form.ts";
import type { FeedbackFormFaults, HdFeedbackForm } from "../../components/hd-feedback-form.ts";
import "../../components/hd-feedback-list.ts";
import "../../components/hd-dialog.ts";
import type { HdDialog } from "../../components/hd-dialog.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet, Manifest } from "../../domain/data-set.ts";
import { emptyDraft, type FeedbackDraft } from "../../domain/feedback.ts";
import type { FeedbackEntry } from "../../domain/feedback-delivery.ts";
import type { LngLat } from "../../domain/geo.ts";
import { newUuid } from "../../domain/new-uuid.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import "../../i18n/feedback-words.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import { downloadText } from "../../io/download-text.ts";
import { findPosition } from "../../io/find-position.ts";
import { selectRecord } from "../../state/selectors.ts";
import { feedbackFaultWords } from "./feedback-fault-words.ts";
import { feedbackFile } from "./feedback-file.ts";
import { feedbackListContent } from "./feedback-list-content.ts";
import { feedbackMail } from "./feedback-mail.ts";
import { feedbackStyles } from "./feedback-styles.ts";
import { subjectPosition } from "./framing.ts";
import { type FeedbackBox, openFeedbackBox } from "./open-feedback-box.ts";

/** The dialog in which a reader says something of a record, and sees what became of it. */
@customElement("hd-feedback")
@localized()
export class HdFeedback extends LitElement {
  static override styles = [sharedStyles, feedbackStyles];

  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) lines: readonly BeltLine[] = [];
  @state() private box: FeedbackBox | null = null;
  @state() private draft: FeedbackDraft | null = null;
  @state() private shown: "write" | "mine" = "write";
  @state() private faults: FeedbackFormFaults | null = null;
  @state() private locating: HdFeedbackForm["locating"] = "idle";
  @state() private said = "";
  /** The message that was handed in last: what becomes of it is said. */
  #watched: string | null = null;
  #subjectAt: LngLat | null = null;
  @query("hd-dialog") private dialog!: HdDialog | null;
  @query("hd-feedback-form") private form!: HdFeedbackForm | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.box?.outbox.removeEventListener("change", this.#changed);
  }

  /** Opens on a record, with what was being written about it. */
  async open(record: RecordReference): Promise<void> {
    const known = selectRecord(this.data, record);
    if (!known) return;
    const box = openFeedbackBox(this.#settings);
    box.outbox.addEventListener("change", this.#changed);
    const subject = { ...record, name: nameOf(known.record) };
    const [kept] = await Promise.all([box.drafts.read(subject), box.outbox.load()]);
    // a page that closed at the wrong moment leaves the draft of a message that was handed in
    const isDone = box.outbox.entries.some(({ message }) => message.key === kept?.key);
    if (kept && isDone) void box.drafts.forget(kept);
    this.draft = kept && !isDone ? kept : emptyDraft(subject, newUuid());
    this.box = box;
    this.#subjectAt = subjectPosition(record, this.data, this.lines)?.at ?? null;
    this.faults = null;
    this.locating = "idle";
    this.#show("write");
    await this.updateComplete;
    await this.dialog?.show();
  }

  get #settings(): Manifest["feedback"] {
    return this.data.manifest.feedback;
  }

  get #ways(): readonly FeedbackWay[] {
    const { endpoint, mail } = this.#settings;
    if (endpoint !== null) return ["send"];
    return mail === null ? ["download"] : ["mail", "download"];
  }

  protected override render() {
    const { box, draft } = this;
    if (!box || !draft) return nothing;
    const { entries, unkept } = box.outbox;
    const count = entries.length;
    const part = (name: "write" | "mine", word: string) =>
      html`<button aria-pressed=${this.shown === name} @click=${() => this.#show(name)}>${word}</button>`;
    return html`<hd-dialog .heading=${translate("feedback.title", { name: draft.subject.name })}>
      <div class="content" @hd-feedback-draft=${this.#write} @hd-feedback-command=${this.#command}>
        <p class="parts">
          ${part("write", translate("feedback.write"))}
          ${part("mine", translate(count > 0 ? "feedback.mine-count" : "feedback.mine", { count }))}
        </p>
        <p role="status">${this.said}</p>
        ${
          unkept.length > 0
            ? html`<p class="warning">${translate("feedback.unkept", { count: unkept.length })}</p>`
            : nothing
        }
        ${this.shown === "write" ? this.#writing(box, draft) : this.#mine(box)}
      </div>
    </hd-dialog>`;
  }

  #writing({ drafts }: FeedbackBox, draft: FeedbackDraft) {
    const { endpoint, mail, privacy, privacyEn } = this.#settings;
    const terms = getLocale() === "en" ? privacyEn : privacy;
    const byHand = mail === null ? "feedback.by-hand" : "feedback.by-hand-mail";
    return html`
      ${endpoint === null ? html`<p class="warning">${translate(byHand)}</p>` : nothing}
      ${
        (endpoint ?? mail) === null
          ? nothing
          : html`<p class="terms">${terms ?? translate("feedback.privacy-unknown")}</p>`
      }
      <hd-feedback-form .draft=${draft} .hasPlace=${this.#subjectAt !== null} .faults=${this.faults}
        .ways=${this.#ways} .locating=${this.locating} .isKept=${!drafts.isUnkept}
      ></hd-feedback-form>`;
  }

  #mine({ outbox }: FeedbackBox) {
    const { entries, unkept } = outbox;
    const { endpoint, mail } = this.#settings;
    const ways = { canSend: endpoint !== null, canMail: mail !== null, unkept };
    return html`<h3 id="mine" tabindex="-1">${translate("feedback.mine")}</h3>
      <hd-feedback-list .entries=${feedbackListContent(entries, ways)}></hd-feedback-list>`;
  }

  #show(shown: "write" | "mine"): void {
    this.shown = shown;
    this.said = "";
    this.#watched = null;
  }

  readonly #write = ({ changes }: FeedbackDraftEvent): void => this.#change(changes);

  #change(changes: Partial<FeedbackDraft>): void {
    if (!this.draft || !this.box) return;
    this.draft = { ...this.draft, ...changes };
    if (this.faults) this.#check(this.draft);
    void this.box.drafts.save(this.draft).then(() => this.requestUpdate());
  }

  readonly #command = ({ command }: FeedbackCommandEvent): void => {
    const { box } = this;
    if (!box) return;
    switch (command.type) {
      case "locate":
        void this.#locate();
        return;
      case "hand-in":
        void this.#handIn(box, command.by);
        return;
      case "retry":
        this.#watched = command.key;
        void box.outbox.retry(command.key);
        return;
      case "mail":
        void this.#takeAlong(box, command.key, "mail");
        return;
      case "remove":
        void this.#remove(box, command.key);
        return;
      case "take-all":
        this.#download(box.outbox.entries);
    }
  };

  async #locate(): Promise<void> {
    this.locating = "asking";
    const { geolocation } = navigator;
    const port = { geolocation, isSecure: isSecureContext };
    const found = await findPosition(port, this.data.districts);
    this.locating = found.kind === "found" ? "idle" : found.kind === "denied" ? "denied" : "failed";
    if (found.kind === "found") this.#change({ readerAt: found.position });
  }

  #build(draft: FeedbackDraft) {
    const language = getLocale() === "en" ? "en" : "zh-CN";
    return buildFeedback(draft, { subjectAt: this.#subjectAt, language, now: new Date() });
  }

  /** Says what the draft lacks, beside its fields and in sum. */
  #check(draft: FeedbackDraft): ReturnType<typeof buildFeedback> {
    const result = this.#build(draft);
    this.faults = result.ok ? null : feedbackFaultWords(result.faults);
    const count = result.ok ? 0 : Object.keys(result.faults).length;
    this.said = count > 0 ? translate("feedback.faults", { count }) : "";
    return result;
  }

  async #handIn(box: FeedbackBox, by: FeedbackWay): Promise<void> {
    const { draft } = this;
    if (draft === null) return;
    const result = this.#check(draft);
    if (!result.ok) {
      await this.updateComplete;
      await this.form?.updateComplete;
      this.form?.focusFault();
      return;
    }
    // a second press finds nothing to hand in
    this.draft = emptyDraft(draft.subject, newUuid());
    const { message } = await box.outbox.add(result.message);
    await box.drafts.forget(draft);
    this.shown = "mine";
    this.#watched = message.key;
    if (by === "send") this.#changed();
    else await this.#takeAlong(box, message.key, by);
    await this.#focusOn("#mine");
  }

  async #takeAlong(box: FeedbackBox, key: string, by: "download" | "mail"): Promise<void> {
    this.#watched = null;
    const entry = box.outbox.entries.find(({ message }) => message.key === key);
    const { mail } = this.#settings;
    if (!entry) return;
    if (by === "download") {
      this.#download([entry]);
      this.said = translate("feedback.said-download");
    } else if (mail !== null) {
      const { href, isCut } = feedbackMail(entry.message, mail);
      location.assign(href);
      this.said = translate(isCut ? "feedback.said-mail-cut" : "feedback.said-mail");
    }
    await box.outbox.handOver(key, by);
  }

  async #remove(box: FeedbackBox, key: string): Promise<void> {
    await box.outbox.remove(key);
    this.said = translate("feedback.said-removed");
    await this.#focusOn("#mine");
  }

  #download(entries: readonly FeedbackEntry[]): void {
    const { name, text } = feedbackFile(entries, new Date());
    downloadText(name, text, "application/json");
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #changed = (): void => {
    const watched = this.box?.outbox.entries.find(({ message }) => message.key === this.#watched);
    const state = watched?.delivery.state;
    if (state && state !== "handed") this.said = translate(`feedback.said-${state}`);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-feedback": HdFeedback;
  }
}
