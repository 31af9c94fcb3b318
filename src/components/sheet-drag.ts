import type { SheetStop } from "./sheet-events.ts";
import { stopAfterDrag } from "./stop-after-drag.ts";

/** Pixels that a press may tremble before it is a drag. */
const TREMBLE = 6;

interface DragListener {
  readonly started: () => void;
  /** The sheet is held at this height, CSS pixels. */
  readonly moved: (height: number) => void;
  readonly ended: (stop: SheetStop) => void;
}

/** Follows a pointer that pulls a sheet by one of its handles. */
export class SheetDrag {
  /** True while the sheet is held. */
  isHeld = false;
  /** True after a drag until the next press: the click that ends it is none. */
  wasDragged = false;
  readonly #sheet: HTMLElement;
  readonly #listener: DragListener;
  #from: { readonly y: number; readonly height: number; readonly pointer: number } | null = null;
  #last = { y: 0, time: 0, velocity: 0 };
  /** Height of the lowest stop as it was last seen; it is as high as what it shows. */
  #peek = 0;

  constructor(sheet: HTMLElement, listener: DragListener) {
    this.#sheet = sheet;
    this.#listener = listener;
    sheet.addEventListener("pointerdown", this.#press);
  }

  readonly #press = (event: PointerEvent): void => {
    this.wasDragged = false;
    if (!event.isPrimary || event.button !== 0 || !isHandle(event) || !this.#isBox) return;
    const height = this.#sheet.offsetHeight;
    if (this.#sheet.getAttribute("stop") === "peek") this.#peek = height;
    this.#from = { y: event.clientY, height, pointer: event.pointerId };
    this.#last = { y: event.clientY, time: event.timeStamp, velocity: 0 };
    addEventListener("pointermove", this.#follow);
    addEventListener("pointerup", this.#release);
    addEventListener("pointercancel", this.#release);
  };

  readonly #follow = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from || event.pointerId !== from.pointer) return;
    const pulled = from.y - event.clientY;
    if (!this.isHeld && Math.abs(pulled) < TREMBLE) return;
    if (!this.isHeld) {
      this.isHeld = true;
      this.wasDragged = true;
      this.#listener.started();
    }
    const elapsed = event.timeStamp - this.#last.time;
    if (elapsed > 0) {
      const velocity = (this.#last.y - event.clientY) / elapsed;
      this.#last = { y: event.clientY, time: event.timeStamp, velocity };
    }
    const { full } = this.#stops;
    this.#listener.moved(Math.min(full, Math.max(LOWEST, from.height + pulled)));
  };

  readonly #release = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from || event.pointerId !== from.pointer) return;
    removeEventListener("pointermove", this.#follow);
    removeEventListener("pointerup", this.#release);
    removeEventListener("pointercancel", this.#release);
    this.#from = null;
    if (!this.isHeld) return;
    this.isHeld = false;
    const rested = event.timeStamp - this.#last.time > REST_MILLISECONDS;
    const velocity = rested ? 0 : this.#last.velocity;
    this.#listener.ended(stopAfterDrag(this.#sheet.offsetHeight, velocity, this.#stops));
  };

  get #isBox(): boolean {
    return getComputedStyle(this.#sheet).display !== "contents";
  }

  get #stops(): Readonly<Record<SheetStop, number>> {
    const computed = getComputedStyle(this.#sheet);
    const full = Number.parseFloat(computed.maxBlockSize) || innerHeight;
    const half = Number.parseFloat(computed.getPropertyValue("--sheet-half")) || full / 2;
    return { peek: this.#peek || half / 2, half, full };
  }
}

/** Lowest that a sheet can be pulled down, CSS pixels. */
const LOWEST = 64;

/** A finger that rests so long before it lets go does not flick. */
const REST_MILLISECONDS = 80;

function isHandle(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof HTMLElement && "sheetHandle" in node.dataset);
}
