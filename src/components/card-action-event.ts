import type { RecordReference } from "../domain/record-kinds.ts";

/** What a reader may do with a record: find the way there, pass it on, say what they think of it. */
export type CardAction = "go" | "share" | "feedback";

/** The reader chose one of the card's actions. */
export class CardActionEvent extends Event {
  static readonly type = "hd-card-action";
  readonly action: CardAction;
  readonly record: RecordReference;
  constructor(action: CardAction, record: RecordReference) {
    super(CardActionEvent.type, { bubbles: true, composed: true });
    this.action = action;
    this.record = record;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-card-action": CardActionEvent;
  }
}
