/** What a reader can ask for with one press: what is near, or a part of the list. */
export type QuickKind = "near" | "belt" | "centre" | "square";

/** The reader pressed a quick chip. */
export class QuickEvent extends Event {
  static readonly type = "hd-quick";
  readonly kind: QuickKind;
  constructor(kind: QuickKind) {
    super(QuickEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-quick": QuickEvent;
  }
}
