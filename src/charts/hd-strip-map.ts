import { html, LitElement, nothing, type SVGTemplateResult, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type MarkName, markPieces, pieceStyle } from "../domain/marks.ts";
import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN } from "../domain/provenance.ts";
import { localized, translate } from "../i18n/translate.ts";
import { StripSelectEvent } from "./strip-events.ts";
import { type StripLabel, type StripName, stripLabels } from "./strip-labels.ts";
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
/** Between that of a name and of the one that stands out on a tour: each has its turn. */
const TOUR_FONT_SIZE = 13.6;
const TOUR_MARGIN = 76;
/** Names are read from afar: they need room more than lengths need proportion. */
const TOUR_EQUAL_SHARE = 0.75;
/** Width of a letter of a length. */
const LENGTH_LETTER = 7;
const LINE_HEIGHT = 17;
const LINES = 3;
const MARGIN = 56;
const ROW = 56;
/** From the line to the names beneath it and above it, and to the lengths. */
const NAMES_BELOW = 30;
const NAMES_ABOVE = 34;
const LENGTHS_ABOVE = 18;
/** Widest name on a tour, which has the whole screen. */
const WIDEST_NAME = 190;

/**
 * Strip map of a belt (示范带线路图): its stops on a straight line, with leg lengths and grades. On a tour
 * it says how far that has come, and all of it fits: nobody is there who would scroll.
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
  /** How large it is drawn, for screens that are read from afar. */
  @property({ attribute: false }) scale = 1;
  /** Index of the stop that a tour has come to: the line is lit up to there. Null: there is no tour. */
  @property({ attribute: false }) reached: number | null = null;
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
    return this.reached === null ? this.#still() : this.#touring(this.reached);
  }

  #still() {
    const room = this.width / this.scale;
    const vertical = room < VERTICAL_BELOW;
    const lengths = this.legs.map(({ meters }) => meters);
    const width = vertical ? room : Math.max(room, this.legs.length * CLOSEST_STOPS + 2 * MARGIN);
    const places = vertical
      ? this.stops.map((_, index) => index * ROW + 24)
      : stripLayout(lengths, width - 2 * MARGIN).map((place) => place + MARGIN);
    return this.#drawing(
      width,
      vertical ? this.stops.length * ROW : 112,
      svg`${this.legs.map((_, index) => this.#leg(index, places, vertical))}
      ${this.stops.map((stop, index) => {
        const at = places[index] ?? 0;
        return this.#stop(
          stop,
          index,
          vertical ? [24, at] : [at, 40],
          vertical ? [-22, -22, room - 4, 44] : [-22, -22, 44, 88],
          this.#label(stop, index, places, vertical),
        );
      })}`,
    );
  }

  /** Across the page, whatever its width; what lies ahead is dim. */
  #touring(reached: number) {
    const width = this.width / this.scale;
    const margin = Math.min(TOUR_MARGIN, width / 4);
    const lengths = this.legs.map(({ meters }) => meters);
    const places = stripLayout(lengths, width - 2 * margin, TOUR_EQUAL_SHARE).map(
      (place) => place + margin,
    );
    const sizes = { width, fontSize: TOUR_FONT_SIZE, gap: 8, widest: WIDEST_NAME };
    const labels = stripLabels(this.stops.map(apart), places, sizes);
    const rows = (above: boolean): number =>
      Math.max(
        0,
        ...labels.filter((each) => each.above === above).map(({ lines }) => lines.length),
      );
    const line = NAMES_ABOVE + Math.max(0, rows(true) * LINE_HEIGHT - 2);
    const height = line + NAMES_BELOW + Math.max(2, rows(false)) * LINE_HEIGHT - 8;
    const [first = 0, last = 0] = [places[0], places[Math.max(1, reached)] ?? places.at(-1)];
    return this.#drawing(
      width,
      height,
      svg`<defs><linearGradient id="lit" gradientUnits="userSpaceOnUse" x1=${first} x2=${last} y1="0" y2="0">
        <stop offset="0" stop-color="var(--belt-selected)"></stop>
        <stop offset="1" stop-color="var(--belt-selected-end)"></stop>
      </linearGradient></defs>
      ${this.legs.map((leg, index) => this.#touredLeg(leg, places, index, line, index < reached))}
      ${this.stops.map((stop, index) => {
        const label = this.#nameLines(labels[index]);
        const at = places[index] ?? 0;
        return this.#stop(stop, index, [at, line], [-22, -22, 44, 44], label, index > reached);
      })}`,
    );
  }

  #drawing(width: number, height: number, parts: SVGTemplateResult) {
    return html`<svg
      width=${width * this.scale}
      height=${height * this.scale}
      viewBox="0 0 ${width} ${height}"
      class=${this.reached === null ? nothing : "touring"}
      role="group"
      aria-label=${translate("strip.title", { name: this.name })}
    >${parts}</svg>`;
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

  #touredLeg(leg: StripLeg, places: readonly number[], index: number, y: number, lit: boolean) {
    const [from = 0, to = 0] = [places[index], places[index + 1]];
    const looks = `${leg.meters === null ? "missing" : ""} ${lit ? "lit" : "ahead"}`;
    // a length that would touch the marks at its ends is left out
    const isWritten = leg.label.length * LENGTH_LETTER < to - from - 8;
    return svg`${lit ? svg`<line class="glow" x1=${from} x2=${to} y1=${y} y2=${y}></line>` : nothing}
      <line class="leg ${looks}" x1=${from} x2=${to} y1=${y} y2=${y}></line>
      ${isWritten ? svg`<text class="length middle" x=${(from + to) / 2} y=${y - LENGTHS_ABOVE}>${leg.label}</text>` : nothing}`;
  }

  #stop(
    stop: StripStop,
    index: number,
    [x, y]: readonly [x: number, y: number],
    [left, top, width, height]: readonly [number, number, number, number],
    label: unknown,
    ahead = false,
  ) {
    const chosen = stop.id === this.selected;
    const looks = `${chosen ? "chosen" : ""} ${ahead ? "ahead" : ""}`;
    const select = () => this.dispatchEvent(new StripSelectEvent(stop.id));
    const size = !chosen ? 1 : this.reached === null ? 1.25 : 1.5;
    // broken and cut to fit, the written name is no name to go by: it stands beside the button
    return svg`<g
      class="stop ${looks}"
      role="button"
      tabindex="0"
      data-stop=${stop.id}
      aria-current=${chosen ? "true" : nothing}
      aria-label="${index + 1}. ${stop.name} ${stop.description}"
      transform="translate(${x} ${y})"
      @click=${select}
      @keydown=${whenPressed(select)}
    >
      <rect class="target" x=${left} y=${top} width=${width} height=${height} rx="8"></rect>
      <g class="mark" transform="scale(${size})">${markPieces(stop.mark, stop.illustrative).map(
        (piece) => svg`<path d=${piece.path} .style=${pieceStyle(piece)}></path>`,
      )}</g>
    </g>
    <g class="label ${looks}" aria-hidden="true" transform="translate(${x} ${y})"
      @click=${select}>${label}</g>`;
  }

  #nameLines(label: StripLabel | undefined) {
    const { lines = [], above = false } = label ?? {};
    const first = above ? -NAMES_ABOVE - (lines.length - 1) * LINE_HEIGHT : NAMES_BELOW;
    return lines.map(
      (line, row) => svg`<text class="name middle" y=${first + row * LINE_HEIGHT}>${line}</text>`,
    );
  }

  #label(stop: StripStop, index: number, places: readonly number[], vertical: boolean) {
    const { body, mark } = apart(stop);
    if (vertical) {
      const room = (this.width / this.scale - 52) / FONT_SIZE - mark.length;
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
function apart({ name, illustrative }: StripStop): StripName {
  const mark = [ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN].find((each) => name.endsWith(each));
  if (!illustrative || !mark) return { body: name, mark: "" };
  return { body: name.slice(0, -mark.length), mark };
}
