import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type { Padding } from "../../map/web-mercator.ts";

/** A part of the page wants something of the map: the page hands it the stage and what lies over it. */
export class StageRequestEvent extends Event {
  static readonly type = "hd-stage-request";
  readonly use: (stage: HdMapStage, padding: Padding) => void;
  constructor(use: StageRequestEvent["use"]) {
    super(StageRequestEvent.type, { bubbles: true, composed: true });
    this.use = use;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-stage-request": StageRequestEvent;
  }
}
