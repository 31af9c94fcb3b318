import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { localized, translate } from "../i18n/translate.ts";
import { sharedStyles } from "./shared-styles.ts";
import { WallCommandEvent } from "./wall-events.ts";

/** A part of the tour that is about one subject. */
export interface TourSegment {
  /** Scene that it begins with. */
  readonly scene: string;
  readonly name: string;
}

/** How a segment fills from now on. */
export interface SegmentRun {
  /** Shares of the segment, 0…1: what is over now, and what will be. */
  readonly from: number;
  readonly to: number;
  /** Until then; null while the tour stands. */
  readonly milliseconds: number | null;
}

/**
 * How far the tour is: a segment each, which also goes there. The present one fills by an animation of
 * its transform, which costs no layout while the map moves.
 *
 * @fires hd-wall-command
 */
@customElement("hd-tour-progress")
@localized()
export class HdTourProgress extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; pointer-events: none; }
      ol { display: flex; gap: 0.5rem; }
      li { position: relative; flex: 1 1 0; min-inline-size: 0; }
      button {
        position: relative;
        display: block;
        inline-size: 100%;
        min-inline-size: 0;
        block-size: max(44px, 2.75rem);
        padding: 0;
        background: none;
        pointer-events: auto;
      }
      .track {
        position: absolute;
        inset: calc(50% - 0.125rem) 0 auto;
        block-size: 0.25rem;
        border-radius: 0.125rem;
        overflow: hidden;
        background: color-mix(in srgb, var(--text-muted) 36%, transparent);
      }
      button:hover .track { background: var(--text-muted); }
      .fill { position: absolute; inset: 0; background: var(--belt); transform: scaleX(0); transform-origin: 0 50%; }
      .past .fill { transform: none; }
      .now .track { block-size: 0.375rem; inset-block-start: calc(50% - 0.1875rem); }
      .now .fill { background: linear-gradient(to right, var(--belt-selected), var(--belt-selected-end)); }
      .name {
        position: absolute;
        inset-block-start: calc(50% + 0.5rem);
        inset-inline-start: 0;
        color: var(--text-muted);
        font-size: 1.125rem;
        line-height: 1.3;
        white-space: nowrap;
        visibility: hidden;
      }
      .late .name { inset-inline: auto 0; }
      li button:is(:hover, :focus-visible) .name { visibility: visible; color: var(--text); }
    `,
  ];

  @property({ attribute: false }) segments: readonly TourSegment[] = [];
  /** Index of the one that is shown. */
  @property({ attribute: false }) current = 0;
  #run: SegmentRun = { from: 0, to: 0, milliseconds: null };
  #filling: Animation | null = null;

  /** Fills the present segment from now on. */
  run(run: SegmentRun): void {
    this.#run = run;
    if (this.hasUpdated) this.#fill();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("current") || changed.has("segments")) this.#fill();
  }

  #fill(): void {
    this.#filling?.cancel();
    const { from, to, milliseconds } = this.#run;
    const fill = this.renderRoot.querySelector(".now .fill");
    if (!fill || !("animate" in fill)) return;
    const [start, end] = [from, milliseconds === null ? from : to].map(
      (share) => `scaleX(${Math.min(1, Math.max(0, share))})`,
    );
    this.#filling = fill.animate(
      { transform: [start ?? "", end ?? ""] },
      { duration: Math.max(1, milliseconds ?? 1), fill: "both" },
    );
    this.#filling.finished.catch(() => {}); // the next one takes its place
  }

  protected override render() {
    return html`<nav aria-label=${translate("wall.tour")}><ol>${this.segments.map((segment, index) => this.#segment(segment, index))}</ol></nav>`;
  }

  #segment({ scene, name }: TourSegment, index: number) {
    const state = index < this.current ? "past" : index > this.current ? "" : "now";
    const isLate = index * 2 >= this.segments.length;
    return html`<li class="${state} ${isLate ? "late" : ""}">
      <button
        aria-label=${translate("wall.jump-to", { name })}
        aria-current=${state === "now" ? "step" : nothing}
        @click=${() => this.dispatchEvent(new WallCommandEvent({ jump: scene }))}
      ><span class="track"><span class="fill"></span></span><span class="name" aria-hidden="true">${name}</span></button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-tour-progress": HdTourProgress;
  }
}
