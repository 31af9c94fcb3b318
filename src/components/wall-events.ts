/** What somebody before the wall asks of it; `jump` names a scene of the tour. */
export type WallCommand =
  | "play"
  | "pause"
  | "hold"
  | "next"
  | "previous"
  | "fullscreen"
  | "presenter"
  | "list"
  | { readonly jump: string };

/** Somebody used a control of the wall. */
export class WallCommandEvent extends Event {
  static readonly type = "hd-wall-command";
  readonly command: WallCommand;
  constructor(command: WallCommand) {
    super(WallCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-wall-command": WallCommandEvent;
  }
}
