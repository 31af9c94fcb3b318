import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";
import { SheetDrag } from "./sheet-drag.ts";
import { SHEET_STOPS, SheetMoveEvent, type SheetStop } from "./sheet-events.ts";

const SLIDE_MILLISECONDS = 220;

/**
 * What lies on the lower part of the screen and can be pulled up: by its grip, by what carries
 * `data-sheet-handle` in it, or without a drag by pressing the grip or its arrow keys. Where the page
 * has room it is no box at all: the page's style says which, and how high each stop is.
 *
 * @fires hd-sheet-move
 */
@customElement("hd-sheet")
@localized()
export class HdSheet extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .grip { display: none; }
      @media (max-width: 699px), (max-width: 1099px) and (max-height: 699px) {
        .grip { position: absolute; z-index: 2; inset: 0 0 auto; margin-inline: auto; display: grid; justify-items: center; inline-size: 6rem; block-size: 44px; padding-block-start: 8px; background: none; touch-action: none; cursor: grab; }
        .grip::before { content: ""; inline-size: 2.5rem; block-size: 5px; border-radius: 3px; background: var(--line-strong); }
        .grip:focus-visible { outline-offset: -4px; }
      }
    `,
  ];

  @property() stop: SheetStop = "half";
  /** Height that the sheet was last drawn with, CSS pixels; 0 where it is no box. */
  #height = 0;
  readonly #sizes = new ResizeObserver(() => {
    this.#height = this.offsetHeight;
  });
  #slide: Animation | null = null;
  readonly #drag = new SheetDrag(this, {
    started: () => {
      this.#slide?.cancel();
      // what is folded away at the lowest stop must be there while it is pulled up
      if (this.stop === "peek") this.#move("half");
    },
    moved: (height) => {
      this.style.blockSize = `${height}px`;
    },
    ended: (stop) => {
      this.style.blockSize = "";
      if (stop === this.stop) this.#slideFrom(this.#height);
      else this.#move(stop);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render() {
    const stop = translate(`sheet.${this.stop}`);
    return html`<button
        class="grip"
        data-sheet-handle
        aria-label=${translate("sheet.grip", { stop })}
        title=${translate("sheet.grip", { stop })}
        @click=${this.#cycle}
        @keydown=${this.#key}
      ></button>
      <p class="visually-hidden" role="status">${this.hasUpdated ? stop : ""}</p>
      <slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("stop") || changed.get("stop") === undefined || this.#drag.isHeld) return;
    const before = this.#height;
    // what is folded within it at this stop is folded in the same turn
    queueMicrotask(() => this.#slideFrom(before));
  }

  #move(stop: SheetStop): void {
    if (stop !== this.stop) this.dispatchEvent(new SheetMoveEvent(stop));
  }

  /** Up to the highest stop, then down to the lowest: a press always changes something. */
  readonly #cycle = ({ detail }: MouseEvent): void => {
    // the click that ends a drag is none; a key or a screen reader presses without a pointer
    if (detail > 0 && this.#drag.wasDragged) return;
    const next = SHEET_STOPS[SHEET_STOPS.indexOf(this.stop) + 1];
    this.#move(next ?? "peek");
  };

  readonly #key = (event: KeyboardEvent): void => {
    const at = SHEET_STOPS.indexOf(this.stop);
    const keys: Readonly<Record<string, SheetStop | undefined>> = {
      ArrowUp: SHEET_STOPS[at + 1],
      ArrowDown: SHEET_STOPS[at - 1],
      Home: "full",
      End: "peek",
    };
    if (!(event.key in keys)) return;
    event.preventDefault();
    const stop = keys[event.key];
    if (stop) this.#move(stop);
  };

  #slideFrom(before: number): void {
    this.#slide?.cancel();
    const after = this.offsetHeight;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (still || before === after || before === 0 || after === 0) return;
    this.#slide = this.animate([{ blockSize: `${before}px` }, { blockSize: `${after}px` }], {
      duration: SLIDE_MILLISECONDS,
      easing: "ease-out",
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-sheet": HdSheet;
  }
}
