/** Somebody took hold of the map. */
export class WallGrabEvent extends Event {
  static readonly type = "hd-wall-grab";
  constructor() {
    super(WallGrabEvent.type, { bubbles: true, composed: true });
  }
}

/** The map cannot be brought back but by reading the page anew. */
export class WallReloadEvent extends Event {
  static readonly type = "hd-wall-reload";
  constructor() {
    super(WallReloadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-wall-grab": WallGrabEvent;
    "hd-wall-reload": WallReloadEvent;
  }
}
