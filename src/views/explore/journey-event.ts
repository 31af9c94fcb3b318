/** A walk along a belt that a reader has begun. */
export interface Walk {
  /** Id of the belt. */
  readonly belt: string;
  /** Id of the stop it begins at; null is the first on the way. */
  readonly start: string | null;
  /** True when it goes from the belt's last stop towards its first. */
  readonly reversed: boolean;
}

/** A walk begins, goes another way, or ends (null). */
export class JourneyEvent extends Event {
  static readonly type = "hd-journey";
  readonly walk: Walk | null;
  constructor(walk: Walk | null) {
    super(JourneyEvent.type, { bubbles: true, composed: true });
    this.walk = walk;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-journey": JourneyEvent;
  }
}
