/** The reader chose a stop on the strip map. */
export class StripSelectEvent extends Event {
  static readonly type = "hd-strip-select";
  /** Id of the point. */
  readonly stop: string;
  constructor(stop: string) {
    super(StripSelectEvent.type, { bubbles: true, composed: true });
    this.stop = stop;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-strip-select": StripSelectEvent;
  }
}
