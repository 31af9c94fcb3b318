/** What somebody before the wall asks of it; `jump` names a scene of the tour, `language` is a tag. */
export type WallCommand =
  | "play"
  | "pause"
  | "hold"
  | "next"
  | "previous"
  | "fullscreen"
  | "presenter"
  | "list"
  | { readonly jump: string }
  | { readonly language: string };

/** Somebody used a control of the wall. */
export class WallCommandEvent extends Event {
  static readonly type = "hd-wall-command";
  readonly command: WallCommand;
  constructor(command: WallCommand) {
    super(WallCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

/** What the wall's furniture takes from the map is another area now. */
export class WallAreaEvent extends Event {
  static readonly type = "hd-wall-area";
  constructor() {
    super(WallAreaEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-wall-area": WallAreaEvent;
    "hd-wall-command": WallCommandEvent;
  }
}
