import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, queryAll } from "lit/decorators.js";
import "../../components/hd-panel-fade.ts";
import type { HdPanelFade } from "../../components/hd-panel-fade.ts";
import "../../components/hd-panel-guard.ts";
import type { HdPanelGuard } from "../../components/hd-panel-guard.ts";
import "../../components/hd-tour-controls.ts";
import "../../components/hd-tour-list.ts";
import type { HdTourList, TourListEntry } from "../../components/hd-tour-list.ts";
import "../../components/hd-tour-progress.ts";
import type { HdTourProgress } from "../../components/hd-tour-progress.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { WallAreaEvent } from "../../components/wall-events.ts";
import { findEntries, jumpEntries } from "../../content/jump-entries.ts";
import "../../i18n/presenter-words.ts";
import { getLocale, localized, translate } from "../../i18n/translate.ts";
import type { TourMode } from "../../state/tour-state.ts";
import { fitColumn } from "./fit-column.ts";
import { type FreeArea, measureFreeArea } from "./free-area.ts";
import { furnitureStyles } from "./furniture-styles.ts";
import { panelBlockStyles } from "./panel-block-styles.ts";
import { type ShownColumn, type ShownPanels, SLOTS, shownPanels } from "./shown-panels.ts";
import { partRun, type TourPart, tourParts } from "./tour-segments.ts";
import { viewLinks } from "./view-links.ts";
import { wallHeader } from "./wall-header.ts";
import type { WallLayout } from "./wall-layout.ts";
import type { WallSources } from "./wall-sources.ts";

const SIDES = ["top", "right", "bottom", "left"] as const;
/** What fades the map out beneath head, foot and columns. */
const VEILS = ["above", "below", "before", "after"] as const;
const NOTHING_TAKEN: FreeArea = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Everything on the wall that is not the map: header, panels, strip map, progress, controls. It is laid
 * out when something else is shown; while the camera moves, only transforms and opacities change.
 *
 * @fires hd-wall-command
 * @fires hd-wall-area
 * @fires hd-strip-select
 */
@customElement("hd-wall-furniture")
@localized()
export class HdWallFurniture extends LitElement {
  static override styles = [sharedStyles, panelBlockStyles, furnitureStyles];

  @property({ attribute: false }) sources: WallSources | null = null;
  @property({ attribute: false }) mode: TourMode = "playing";
  /** Seconds until a tour that stands goes on by itself; null when it does not. */
  @property({ attribute: false }) idleLeft: number | null = null;
  /** Small notes at the foot. */
  @property({ attribute: false }) notices: readonly string[] = [];
  @property({ attribute: false }) layout: WallLayout | null = null;
  @query("hd-tour-progress") private progress!: HdTourProgress | null;
  @query("hd-tour-list") private list!: HdTourList | null;
  @queryAll(".column") private columns!: NodeListOf<HTMLElement>;

  readonly #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  /** What is shown, the same functions while it is the same: nothing is made anew in between. */
  #shown: ShownPanels = { start: [], end: [], footer: () => html`` };
  #parts: readonly TourPart[] = [];
  #partsOf: readonly unknown[] = [];
  /** How far the scene is, and seconds of the tour in a second; null while it stands. */
  #run: { readonly elapsedSeconds: number; readonly pace: number | null } = {
    elapsedSeconds: 0,
    pace: null,
  };
  #settled: Promise<void> = Promise.resolve();
  #free: FreeArea = NOTHING_TAKEN;
  readonly #sizes = new ResizeObserver(() => void this.#settle());
  readonly #watched = new Set<Element>();
  /** Letters of another face have other widths. */
  readonly #faces = (): void => void this.#settle();

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts?.addEventListener("loadingdone", this.#faces);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts?.removeEventListener("loadingdone", this.#faces);
    this.#sizes.disconnect();
    this.#watched.clear();
  }

  /** What the furniture takes from the map, as it was when the scene was laid out. */
  freeArea(): FreeArea {
    return this.#free;
  }

  /**
   * Fills the present segment of the progress from here on.
   *
   * @param elapsedSeconds of the scene, at the tour's own pace.
   * @param pace seconds of the tour in a second; null while it stands.
   */
  runProgress(elapsedSeconds: number, pace: number | null): void {
    this.#run = { elapsedSeconds, pace };
    // another scene is told of before it is shown
    void Promise.resolve().then(() => this.updateComplete.then(() => this.#fill()));
  }

  /** Opens the list to jump by; somebody has typed a text already. */
  openList(text: string): void {
    void this.list?.open(text);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#settled;
    return isComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { sources, layout } = this;
    if (!sources || !layout) return;
    if (changed.has("sources") || changed.has("layout")) {
      this.#shown = shownPanels(sources, layout);
    }
    const of = [sources.tour, sources.data.belts, getLocale()];
    if (of.some((each, index) => each !== this.#partsOf[index])) {
      this.#parts = tourParts(sources.tour, sources.data.belts);
      this.#partsOf = of;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isElse = changed.size === 0 || changed.has("sources") || changed.has("layout");
    if (!isElse && !changed.has("notices")) return;
    this.#settled = this.#settle();
    this.#watchEdges();
    this.#fill();
  }

  /** Once each: to be observed anew is to be told anew, and laid out twice. */
  #watchEdges(): void {
    for (const edge of this.renderRoot.querySelectorAll(".head, .foot")) {
      if (!this.#watched.has(edge)) this.#sizes.observe(edge);
      this.#watched.add(edge);
    }
  }

  /** Once every part has drawn itself: what does not fit is left out, what is free is measured. */
  async #settle(): Promise<void> {
    const all = <E extends Element>(name: string): E[] => [
      ...this.renderRoot.querySelectorAll<E>(name),
    ];
    await Promise.all(all<HdPanelFade>("hd-panel-fade").map((fade) => fade.updateComplete));
    await Promise.all(all<HdPanelGuard>("hd-panel-guard").map((guard) => guard.updateComplete));
    for (const column of this.columns) fitColumn(column);
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const standing = {
      head: find(".head"),
      foot: find(".foot"),
      start: find(".start"),
      end: find(".end"),
    };
    const before = this.#free;
    this.#free = measureFreeArea(this, standing, this.layout?.shape === "tall");
    // how far the veils reach beneath what stands there
    find(".frame")?.style.setProperty("--head-height", `${this.#free.top}px`);
    find(".frame")?.style.setProperty("--foot-height", `${this.#free.bottom}px`);
    const isSame = SIDES.every((side) => Math.abs(before[side] - this.#free[side]) < 1);
    if (!isSame) this.dispatchEvent(new WallAreaEvent());
  }

  #fill(): void {
    const part = this.#parts[this.#partOf()];
    if (!this.sources || !part) return;
    const { elapsedSeconds, pace } = this.#run;
    // where there is to be no motion, it stands as it was when something last changed
    const run = partRun(part, this.sources.scene, elapsedSeconds, this.#moving ? pace : null);
    this.progress?.run(run);
  }

  /** Index of the part that the scene belongs to. */
  #partOf(): number {
    const id = this.sources?.scene.id;
    return this.#parts.findIndex(({ scenes }) => scenes.some((scene) => scene.id === id));
  }

  get #moving(): boolean {
    return this.layout?.motion === "full" || !this.#reducedMotion.matches;
  }

  protected override render() {
    const { sources, layout } = this;
    if (!sources || !layout) return nothing;
    const { shape, stretch } = layout;
    const { start, end, footer } = this.#shown;
    return html`<div
      class="frame ${this.#moving ? "" : "still"}"
      lang=${getLocale()}
      data-shape=${shape}
      data-start=${start.length}
      data-end=${end.length}
      .style=${stretch === 1 ? "" : `inline-size: ${100 / stretch}%; transform: scaleX(${stretch})`}
    >
      ${VEILS.map((side) => html`<div class="veil ${side}"></div>`)}
      ${wallHeader(sources, shape)}
      ${this.#side("start", start)}
      ${this.#side("end", end)}
      <footer class="foot">
        <hd-panel-guard .content=${footer}></hd-panel-guard>
        ${this.notices.length > 0 ? html`<ul class="notices" role="status">${this.notices.map((notice) => html`<li>${notice}</li>`)}</ul>` : nothing}
        <div class="run">
          <hd-tour-progress .segments=${this.#parts} .current=${this.#partOf()}></hd-tour-progress>
          <hd-tour-controls
            .playing=${this.mode === "playing"}
            .held=${this.mode === "held"}
            .idleLeft=${this.idleLeft}
            .links=${viewLinks(sources)}
          ></hd-tour-controls>
        </div>
      </footer>
      <hd-tour-list .find=${this.#find}></hd-tour-list>
    </div>`;
  }

  #side(side: "start" | "end", columns: readonly ShownColumn[]) {
    if (columns.length === 0) return nothing;
    const name = translate(side === "start" ? "wall.city-scene" : "wall.shown");
    return html`<section class="side ${side}" aria-label=${name}>${columns.map(
      (groups) =>
        // every place has its own, for `repeat` would leave a comment behind for each panel that goes
        html`<div class="column">${SLOTS.map((slot) => {
          const group = groups.find((each) => each.slot === slot);
          return group
            ? html`<hd-panel-fade .key=${group.key} .content=${group.content} .moving=${this.#moving}></hd-panel-fade>`
            : nothing;
        })}</div>`,
    )}</section>`;
  }

  readonly #find = (text: string): readonly TourListEntry[] => {
    if (!this.sources) return [];
    const entries = jumpEntries(this.sources.data, this.sources.tour);
    return text === "" ? entries : findEntries(entries, text);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-furniture": HdWallFurniture;
  }
}
