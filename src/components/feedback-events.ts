import type { FeedbackDraft } from "../domain/feedback.ts";

/** The reader wrote or chose something: what is other in the draft now. */
export class FeedbackDraftEvent extends Event {
  static readonly type = "hd-feedback-draft";
  readonly changes: Partial<FeedbackDraft>;
  constructor(changes: Partial<FeedbackDraft>) {
    super(FeedbackDraftEvent.type, { bubbles: true, composed: true });
    this.changes = changes;
  }
}

/** The ways out of this page that a message can take. */
export type FeedbackWay = "send" | "download" | "mail";

/** What the reader wants done. */
export type FeedbackCommand =
  | { readonly type: "locate" }
  | { readonly type: "hand-in"; readonly by: FeedbackWay }
  | { readonly type: "retry" | "remove" | "mail"; readonly key: string }
  | { readonly type: "take-all" };

/** The reader pressed a button of the feedback dialog. */
export class FeedbackCommandEvent extends Event {
  static readonly type = "hd-feedback-command";
  readonly command: FeedbackCommand;
  constructor(command: FeedbackCommand) {
    super(FeedbackCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-feedback-draft": FeedbackDraftEvent;
    "hd-feedback-command": FeedbackCommandEvent;
  }
}
