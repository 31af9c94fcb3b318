/** What a small notice is about: news about one says nothing of the others. */
export type NoticeSubject = "files" | "host";

/** Small notes for whoever looks after the wall; each subject's last word stands until its next. */
export class WallNotices {
  readonly #bySubject = new Map<NoticeSubject, readonly string[]>();
  readonly #onChange: (notices: readonly string[]) => void;

  constructor(onChange: (notices: readonly string[]) => void) {
    this.#onChange = onChange;
  }

  tell(subject: NoticeSubject, notices: readonly string[]): void {
    this.#bySubject.set(subject, notices);
    this.#onChange([...new Set([...this.#bySubject.values()].flat())]);
  }
}
