import type { SheetStop } from "../../components/sheet-events.ts";
import type { Origin } from "../../domain/origin.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type { Padding } from "../../map/web-mercator.ts";

/** What of the page a guide may use. */
export interface GuidedPage {
  readonly stage: HdMapStage;
  /** Where distances begin; null while nobody has said. */
  origin: Origin | null;
  /** Where the sheet stands, where the page is one column. */
  sheet: SheetStop;
}

/** A part that guides the reader uses the page's map, or sets where distances begin. */
export class GuideEvent extends Event {
  static readonly type = "hd-guide";
  /** `padding` is what lies over the map now. */
  readonly guide: (page: GuidedPage, padding: Padding) => void;
  constructor(guide: GuideEvent["guide"]) {
    super(GuideEvent.type, { bubbles: true, composed: true });
    this.guide = guide;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-guide": GuideEvent;
  }
}
