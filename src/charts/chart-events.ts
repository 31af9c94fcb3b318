/** The reader chose something that a chart shows. */
export class ChartSelectEvent extends Event {
  static readonly type = "hd-chart-select";
  /** Id that the chart was given for it. */
  readonly id: string;
  constructor(id: string) {
    super(ChartSelectEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-chart-select": ChartSelectEvent;
  }
}
