import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import {
  type BeltJourney,
  beltJourney,
  type JourneyStop,
  nearestStart,
} from "../../analysis/belt-journey.ts";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import "../../components/hd-mark.ts";
import { RecordPointEvent, RecordSelectEvent } from "../../components/record-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import { walkText } from "../../content/walk-words.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Point } from "../../domain/point.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { foreignLang, formatLength } from "../../i18n/format.ts";
import "../../i18n/guide-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { pointMark } from "../../map/map-scene.ts";
import { text } from "./card-rows.ts";
import { JourneyEvent, type Walk } from "./journey-event.ts";
import { journeyStyles } from "./journey-styles.ts";

/**
 * A belt as a walk: step by step along its stops, the map following, and as a list to read.
 *
 * @fires hd-record-select
 * @fires hd-record-point
 * @fires hd-journey
 */
@customElement("hd-belt-journey")
@localized()
export class HdBeltJourney extends LitElement {
  static override styles = [sharedStyles, journeyStyles];

  @property({ attribute: false }) line!: BeltLine;
  @property({ attribute: false }) walk!: Walk;
  @property({ attribute: false }) selection: RecordReference | null = null;
  /** Where the reader is; null while nobody has said. */
  @property({ attribute: false }) origin: Origin | null = null;
  @query("h3") private heading!: HTMLElement;

  /** Puts the keyboard on the heading. */
  override focus(options?: FocusOptions): void {
    this.heading.focus(options);
  }

  protected override render() {
    const { line, walk } = this;
    const start = line.stops.some(({ id }) => id === walk.start) ? walk.start : null;
    const journey = beltJourney(line, start, walk.reversed);
    const { stops } = journey;
    const { selection } = this;
    const at =
      selection?.kind === "point" ? stops.findIndex(({ point }) => point.id === selection.id) : -1;
    return html`<section aria-labelledby="walk">
      <h3 id="walk" tabindex="-1">${translate("journey.title", { name: nameOf(line.belt) })}</h3>
      <div class="steps">
        ${this.#step("previous", stops[at - 1]?.point, translate("journey.previous"))}
        ${this.#step("next", stops[at + 1]?.point, translate(at < 0 ? "journey.begin" : at < stops.length - 1 ? "journey.next" : "journey.finished"))}
      </div>
      <p role="status">${this.#where(journey, at)}</p>
      ${at < 0 ? this.#whole(journey) : nothing}
      ${this.#ways(journey)}
      <details ?open=${selection?.kind !== "point"}>
        <summary>${translate("journey.list")}</summary>
        <ol>${stops.map((stop, index) => this.#stop(stop, stops[index + 1], index === at))}</ol>
      </details>
      <p class="help">${translate(journey.surveyed ? "journey.help-surveyed" : "journey.help")}</p>
    </section>`;
  }

  #step(side: "previous" | "next", to: Point | undefined, label: string) {
    return html`<button class=${side} aria-disabled=${to ? nothing : "true"}
      @click=${() => to && this.#select(to)}>${label}</button>`;
  }

  #select({ id }: Point): void {
    this.dispatchEvent(new RecordSelectEvent({ kind: "point", id }));
  }

  /** Where on the walk the reader is, and what comes. */
  #where({ stops }: BeltJourney, at: number): string {
    if (at < 0) return this.selection?.kind === "point" ? translate("journey.aside") : "";
    const position = translate("journey.position", { at: at + 1, count: stops.length });
    const left = stops.slice(at + 1);
    const [next] = left;
    if (!next) return position;
    const sum = (part: "lengthMeters" | "minutes"): number =>
      left.reduce((total, { leg }) => total + (leg?.[part] ?? 0), 0);
    const rest = sum("lengthMeters");
    const all =
      rest > 0 && left.length > 1
        ? [
            translate("journey.left", {
              length: formatLength(rest),
              walk: walkText(sum("minutes")),
            }),
          ]
        : [];
    return [position, this.#legText(next), ...all].join(" · ");
  }

  #legText({ leg }: JourneyStop): string {
    if (!leg) return translate("journey.leg-unknown");
    const length = formatLength(leg.lengthMeters);
    return translate("journey.leg", { length, walk: walkText(leg.minutes) });
  }

  /** The walk as a whole, and how one comes to its start. */
  #whole({ stops, lengthMeters, minutes, surveyed }: BeltJourney) {
    const [first, last] = [stops[0]?.point, stops.at(-1)?.point];
    const length = translate(surveyed ? "journey.along" : "journey.straight", {
      length: formatLength(lengthMeters),
    });
    const near = this.origin && nearestStart(this.line, this.origin.position);
    const approach = near && near.stop === first ? near.approach : null;
    return html`
      ${first && last ? html`<p>${translate("journey.from-to", { from: nameOf(first), to: nameOf(last) })}</p>` : nothing}
      ${
        lengthMeters > 0
          ? html`<p>${translate("journey.total", { count: stops.length, length, walk: walkText(minutes) })}</p>`
          : nothing
      }
      ${
        approach && first
          ? html`<p>${translate("journey.approach", {
              name: nameOf(first),
              length: formatLength(approach.straightMeters),
              walk: walkText(approach.minutes),
            })}</p>`
          : nothing
      }`;
  }

  #ways({ stops }: BeltJourney) {
    const { line, walk, origin } = this;
    const skipped = line.stops.length - stops.length;
    const near = origin && nearestStart(line, origin.position);
    const change = (part: Partial<Walk>) => () =>
      this.dispatchEvent(new JourneyEvent({ ...walk, ...part }));
    return html`
      ${skipped > 0 ? html`<p>${translate("journey.skipped", { count: skipped })}</p>` : nothing}
      <div class="ways">
        <button class="reverse" @click=${change({ reversed: !walk.reversed })}>${translate("journey.reverse")}</button>
        ${skipped > 0 ? html`<button @click=${change({ start: null })}>${translate("journey.whole")}</button>` : nothing}
        ${
          near && near.stop.id !== walk.start
            ? html`<button class="nearest" @click=${change({ start: near.stop.id, reversed: near.reversed })}>${translate("journey.start-nearest")}</button>`
            : nothing
        }
        <button class="end" @click=${() => this.dispatchEvent(new JourneyEvent(null))}>${translate("journey.stop")}</button>
      </div>`;
  }

  #stop({ point }: JourneyStop, next: JourneyStop | undefined, isCurrent: boolean) {
    const story = text(point.highlight, point.highlightEn);
    const record = { kind: "point", id: point.id } as const;
    const show = () => this.dispatchEvent(new RecordPointEvent(record));
    const leave = () => this.dispatchEvent(new RecordPointEvent(null));
    return html`<li>
      <button aria-current=${isCurrent ? "step" : nothing} @click=${() => this.#select(point)}
        @pointerenter=${show} @pointerleave=${leave} @focus=${show} @blur=${leave}>
        <span class="number">${point.order}</span>
        <hd-mark .mark=${pointMark(point)} .sample=${point.provenance.kind === "illustrative"}></hd-mark>
        <span>${nameOf(point)}</span>
      </button>
      ${story ? html`<p class="story" lang=${foreignLang(story) ?? nothing}>${story}</p>` : nothing}
      ${next ? html`<p class="leg">${this.#legText(next)}</p>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-belt-journey": HdBeltJourney;
  }
}
