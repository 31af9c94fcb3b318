import { type FeedbackDraft, isBlankDraft, subjectKey } from "../domain/feedback.ts";
import type { RecordReference } from "../domain/record-kinds.ts";
import type { KeptRows } from "./kept-rows.ts";

/** What is being written, one draft a subject, kept from the first letter on. */
export class FeedbackDrafts {
  readonly #rows: KeptRows<FeedbackDraft>;
  /** Newest form of each that is not written down yet; null is one to forget. */
  readonly #pending = new Map<string, FeedbackDraft | null>();
  #writing: Promise<void> | null = null;

  constructor(rows: KeptRows<FeedbackDraft>) {
    this.#rows = rows;
  }

  /** True while the newest letters go when the page does. */
  get isUnkept(): boolean {
    return this.#rows.unkept.length > 0;
  }

  async read(subject: RecordReference): Promise<FeedbackDraft | null> {
    await this.#writing;
    return (await this.#rows.read(subjectKey(subject))) ?? null;
  }

  /** Keeps the draft; of letters typed faster than they can be kept, the last state is. */
  save(draft: FeedbackDraft): Promise<void> {
    return this.#keep(subjectKey(draft.subject), isBlankDraft(draft) ? null : draft);
  }

  /** Forgets the draft, unless it has become another one meanwhile. */
  async forget({ subject, key }: FeedbackDraft): Promise<void> {
    await this.#writing;
    await this.#rows.change(subjectKey(subject), (kept) => (kept?.key === key ? undefined : kept));
  }

  #keep(at: string, draft: FeedbackDraft | null): Promise<void> {
    this.#pending.set(at, draft);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    return this.#writing;
  }

  async #write(): Promise<void> {
    for (let [next] = this.#pending; next; [next] = this.#pending) {
      const [at, draft] = next;
      this.#pending.delete(at);
      await this.#rows.change(at, () => draft ?? undefined);
    }
  }
}
