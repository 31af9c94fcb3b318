import { html, LitElement, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type MarkName, markPieces, pieceStyle } from "../domain/marks.ts";
import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../domain/provenance.ts";
import { localized, translate } from "../i18n/translate.ts";
import { StripSelectEvent } from "./strip-events.ts";
import { stripLayout, wrapName } from "./strip-layout.ts";
import { stripMapStyles } from "./strip-map-styles.ts";
import { whenPressed } from "./when-pressed.ts";

export interface StripStop {
  /** Id of the point. */
  readonly id: string;
  readonly name: string;
  readonly mark: MarkName;
  readonly illustrative: boolean;
  /** Grade and state in words, for readers who do not see the mark. */
  readonly description: string;
}

export interface StripLeg {
  /** Metres; null when one of its stops has no position. */
  readonly meters: number | null;
  /** The length in the reader's language. */
  readonly label: string;
}

/** Below this width the line runs down the page. */
const VERTICAL_BELOW = 480;
/** Stops stand at least so far apart; a longer line is scrolled. */
const CLOSEST_STOPS = 72;
const FONT_SIZE = 13;
const LINE_HEIGHT = 17;
const LINES = 3;
const MARGIN = 56;
const ROW = 56;

/**
 * Strip map of a belt (示范带线路图): its stops on a straight line, with leg lengths and grades.
 *
 * @fires hd-strip-select
 */
@customElement("hd-strip-map")
@localized()
export class HdStripMap extends LitElement {
  static override styles = stripMapStyles;

  @property({ attribute: false }) name = "";
  @property({ attribute: false }) stops: readonly StripStop[] = [];
  /** One fewer than `stops`. */
  @property({ attribute: false }) legs: readonly StripLeg[] = [];
  @property({ attribute: false }) selected: string | null = null;
  @state() private width = 0;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // In the next frame: a new width gives a new height, and that would be observed at once.
    requestAnimationFrame(() => {
      this.width = width;
    });
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
    if (this.width === 0 || this.stops.length === 0) return nothing;
    const vertical = this.width < VERTICAL_BELOW;
    const lengths = this.legs.map(({ meters }) => meters);
    const width = vertical
      ? this.width
      : Math.max(this.width, this.legs.length * CLOSEST_STOPS + 2 * MARGIN);
    const places = vertical
      ? this.stops.map((_, index) => index * ROW + 24)
      : stripLayout(lengths, width - 2 * MARGIN).map((place) => place + MARGIN);
    const height = vertical ? this.stops.length * ROW : 112;
    return html`<svg
      width=${width}
      height=${height}
      role="group"
      aria-label=${translate("strip.title", { name: this.name })}
    >
      ${this.legs.map((_, index) => this.#leg(index, places, vertical))}
      ${this.stops.map((stop, index) => this.#stop(stop, index, places, vertical))}
    </svg>`;
  }

  #leg(index: number, places: readonly number[], vertical: boolean) {
    const leg = this.legs[index];
    const [from = 0, to = 0] = [places[index], places[index + 1]];
    if (!leg) return nothing;
    const line = leg.meters === null ? "leg missing" : "leg";
    return vertical
      ? svg`<line class=${line} x1="24" x2="24" y1=${from} y2=${to}></line>
          <text class="length" x="46" y=${(from + to) / 2 + 4}>${leg.label}</text>`
      : svg`<line class=${line} x1=${from} x2=${to} y1="40" y2="40"></line>
          <text class="length middle" x=${(from + to) / 2} y="22">${leg.label}</text>`;
  }

  #stop(stop: StripStop, index: number, places: readonly number[], vertical: boolean) {
    const place = places[index] ?? 0;
    const [x, y] = vertical ? [24, place] : [place, 40];
    const chosen = stop.id === this.selected;
    const select = () => this.dispatchEvent(new StripSelectEvent(stop.id));
    // broken and cut to fit, the written name is no name to go by: it stands beside the button
    return svg`<g
      class="stop ${chosen ? "chosen" : ""}"
      role="button"
      tabindex="0"
      data-stop=${stop.id}
      aria-current=${chosen ? "true" : nothing}
      aria-label="${index + 1}. ${stop.name} ${stop.description}"
      transform="translate(${x} ${y})"
      @click=${select}
      @keydown=${whenPressed(select)}
    >
      ${vertical ? svg`<rect class="target" x="-22" y="-22" width=${this.width - 4} height="44" rx="8"></rect>` : svg`<rect class="target" x="-22" y="-22" width="44" height="88" rx="8"></rect>`}
      <g transform="scale(${chosen ? 1.25 : 1})">${markPieces(stop.mark, stop.illustrative).map(
        (piece) => svg`<path d=${piece.path} .style=${pieceStyle(piece)}></path>`,
      )}</g>
    </g>
    <g class="label ${chosen ? "chosen" : ""}" aria-hidden="true" transform="translate(${x} ${y})"
      @click=${select}>${this.#label(stop, index, places, vertical)}</g>`;
  }

  #label(stop: StripStop, index: number, places: readonly number[], vertical: boolean) {
    const [body, mark] = apart(stop);
    if (vertical) {
      const room = (this.width - 52) / FONT_SIZE - mark.length;
      const [line] = wrapName(body, room, 1);
      return svg`<text class="name" x="22" y="4.5">${line}${mark}</text>`;
    }
    const at = places[index] ?? 0;
    const before = index > 0 ? at - (places[index - 1] ?? 0) : MARGIN * 2;
    const after = index < places.length - 1 ? (places[index + 1] ?? 0) - at : MARGIN * 2;
    const room = Math.min(before, after, MARGIN * 2) - 6;
    const lines = wrapName(body, room / FONT_SIZE, mark ? LINES - 1 : LINES);
    return [...lines, ...(mark ? [mark] : [])].map(
      (line, row) => svg`<text class="name middle" y=${30 + row * LINE_HEIGHT}>${line}</text>`,
    );
  }
}

/** A name and its sample mark: whatever is cut short, the mark is not. */
function apart({ name, illustrative }: StripStop): readonly [body: string, mark: string] {
  const mark = [ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN].find((each) => name.endsWith(each));
  return illustrative && mark ? [name.slice(0, -mark.length), mark] : [name, ""];
}
