import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import type { WordId } from "../i18n/zh-cn.ts";
import { sharedStyles } from "./shared-styles.ts";

export type MapCommand =
  | "zoom-in"
  | "zoom-out"
  | "pan-north"
  | "pan-south"
  | "pan-west"
  | "pan-east"
  | "home"
  | "north";

/** The reader pressed a control of the map. */
export class MapCommandEvent extends Event {
  static readonly type = "hd-map-command";
  readonly command: MapCommand;
  constructor(command: MapCommand) {
    super(MapCommandEvent.type, { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    "hd-map-command": MapCommandEvent;
  }
}

/** Icon paths in a box of 24, stroked. */
const ICONS: Readonly<Record<MapCommand | "move", string>> = {
  "zoom-in": "M12 5V19M5 12H19",
  "zoom-out": "M5 12H19",
  "pan-north": "M6 15L12 9L18 15",
  "pan-south": "M6 9L12 15L18 9",
  "pan-west": "M15 6L9 12L15 18",
  "pan-east": "M9 6L15 12L9 18",
  home: "M4 11L12 4L20 11M6.5 9.5V19H17.5V9.5",
  north: "M12 4L8 19L12 16L16 19Z",
  move: "M12 3V21M3 12H21M12 3L9.5 5.5M12 3L14.5 5.5M12 21L9.5 18.5M12 21L14.5 18.5M3 12L5.5 9.5M3 12L5.5 14.5M21 12L18.5 9.5M21 12L18.5 14.5",
};

/** Zoom, pan, compass and home: everything a drag does, without one. @fires hd-map-command */
@customElement("hd-map-controls")
@localized()
export class HdMapControls extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: flex; flex-direction: column; align-items: end; gap: var(--space-2); }
      .group { display: flex; flex-direction: column; border-radius: var(--radius-medium); background: var(--surface); box-shadow: var(--shadow); overflow: clip; }
      .pan { display: grid; grid-template-columns: repeat(3, auto); }
      .pan[hidden] { display: none; }
      .pan > :nth-child(1) { grid-column: 2; }
      .pan > :nth-child(2) { grid-area: 2 / 1; }
      .pan > :nth-child(3) { grid-area: 2 / 3; }
      .pan > :nth-child(4) { grid-area: 3 / 2; }
      button { display: grid; place-items: center; padding: 0; border-radius: 0; background: none; min-inline-size: max(40px, var(--target)); min-block-size: max(40px, var(--target)); }
      button:focus-visible { outline-offset: -3px; }
      svg { inline-size: 1.375rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    `,
  ];

  /** Degrees clockwise from north that the map is turned by. */
  @property({ type: Number }) bearing = 0;
  @state() private panShown = false;

  protected override render() {
    return html`
      <div class="group">${this.#button("zoom-in")}${this.#button("zoom-out")}</div>
      <div class="group">
        ${this.#button("home")}
        ${this.#button("north")}
        <button
          aria-expanded=${this.panShown}
          aria-controls="pan"
          aria-label=${translate("map.controls-pan")}
          title=${translate("map.controls-pan")}
          @click=${() => {
            this.panShown = !this.panShown;
          }}
        >
          ${icon("move")}
        </button>
      </div>
      <div class="group pan" id="pan" ?hidden=${!this.panShown}>
        ${
          this.panShown
            ? [
                this.#button("pan-north"),
                this.#button("pan-west"),
                this.#button("pan-east"),
                this.#button("pan-south"),
              ]
            : nothing
        }
      </div>
    `;
  }

  #button(command: MapCommand) {
    const label = translate(`map.${command}` satisfies WordId);
    return html`<button
      aria-label=${label}
      title=${label}
      @click=${() => this.dispatchEvent(new MapCommandEvent(command))}
    >
      ${icon(command, command === "north" ? -this.bearing : 0)}
    </button>`;
  }
}

const icon = (name: MapCommand | "move", turn = 0) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" .style=${`rotate: ${turn}deg`}>
    <path d=${ICONS[name]}></path>
  </svg>`;
