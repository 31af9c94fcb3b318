/** The presenter chose what the wall is to show. */
export class JumpEvent extends Event {
  static readonly type = "hd-jump";
  readonly sceneId: string;
  constructor(sceneId: string) {
    super(JumpEvent.type, { bubbles: true, composed: true });
    this.sceneId = sceneId;
  }
}

/** The presenter chose which walls to drive; null: all. */
export class DriveEvent extends Event {
  static readonly type = "hd-drive";
  readonly screen: string | null;
  constructor(screen: string | null) {
    super(DriveEvent.type, { bubbles: true, composed: true });
    this.screen = screen;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-jump": JumpEvent;
    "hd-drive": DriveEvent;
  }
}
