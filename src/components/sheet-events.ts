/** Where a sheet can stand, from the lowest to the highest. */
export const SHEET_STOPS = ["peek", "half", "full"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** The reader moves a sheet to another stop. */
export class SheetMoveEvent extends Event {
  static readonly type = "hd-sheet-move";
  readonly stop: SheetStop;
  constructor(stop: SheetStop) {
    super(SheetMoveEvent.type, { bubbles: true, composed: true });
    this.stop = stop;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-sheet-move": SheetMoveEvent;
  }
}
