import type { RecordReference } from "../domain/record-kinds.ts";

/** The reader chose a record, or closed it (null). */
export class RecordSelectEvent extends Event {
  static readonly type = "hd-record-select";
  readonly record: RecordReference | null;
  constructor(record: RecordReference | null) {
    super(RecordSelectEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

/** The reader points at a record, by pointer or focus, or leaves it (null). */
export class RecordPointEvent extends Event {
  static readonly type = "hd-record-point";
  readonly record: RecordReference | null;
  constructor(record: RecordReference | null) {
    super(RecordPointEvent.type, { bubbles: true, composed: true });
    this.record = record;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-record-select": RecordSelectEvent;
    "hd-record-point": RecordPointEvent;
  }
}
