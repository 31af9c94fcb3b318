import type { Origin } from "../../domain/origin.ts";

/** Distances begin somewhere else from now on, or nowhere (null). */
export class OriginEvent extends Event {
  static readonly type = "hd-origin";
  readonly origin: Origin | null;
  constructor(origin: Origin | null) {
    super(OriginEvent.type);
    this.origin = origin;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-origin": OriginEvent;
  }
}
