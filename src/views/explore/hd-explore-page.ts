import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { DataSet } from "../../domain/data-set.ts";
import { isSameRecord, type RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import "../../map/hd-map-stage.ts";
import type { StripSelectEvent } from "../../charts/strip-events.ts";
import type { LayerToggleEvent } from "../../components/hd-layer-panel.ts";
import type { MapCommandEvent } from "../../components/hd-map-controls.ts";
import type { RecordPointEvent, RecordSelectEvent } from "../../components/record-events.ts";
import type { SettingEvent } from "../../components/setting-events.ts";
import { nameOf } from "../../content/record-names.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type {
  MapCameraEvent,
  MapHoverEvent,
  MapReadyEvent,
  MapSelectEvent,
} from "../../map/map-events.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { Padding } from "../../map/web-mercator.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Action } from "../../state/reduce.ts";
import { selectFocusBelt, selectRecord } from "../../state/selectors.ts";
import type { Store } from "../../state/store.ts";
import { explorePageStyles } from "./explore-page-styles.ts";
import { fullPadding, subjectBounds, subjectPosition } from "./framing.ts";
import type { HdExploreDetails } from "./hd-explore-details.ts";
import type { HdExplorePanel } from "./hd-explore-panel.ts";
import { MapModel } from "./map-model.ts";
import { isKeyboardAtWork, isOneColumn } from "./reader.ts";
import { runMapCommand } from "./run-map-command.ts";

/** The public's page: a panel with the list, the map, a card beside it, the belt's strip map. */
@customElement("hd-explore-page")
@localized()
export class HdExplorePage extends LitElement {
  static override styles = explorePageStyles;

  @property({ attribute: false }) store!: Store;
  /** What has arrived so far; collections that have not are empty. */
  @property({ attribute: false }) data!: DataSet;
  /** True once every file has arrived. */
  @property({ type: Boolean }) complete = false;
  /** True while the static map of the first paint stands behind the page. */
  @property({ type: Boolean }) standIn = false;
  @property({ attribute: false }) theme: "light" | "dark" = "light";
  @state() private appState!: AppState;
  @state() private hovered: RecordReference | null = null;
  @state() private renderer: "svg" | "maplibre" | null = null;
  @state() private visible: VisibleView | null = null;
  @query("hd-map-stage") private stage!: HdMapStage;

  readonly #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #model = new MapModel();
  #unsubscribe: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    this.#reducedMotion.addEventListener("change", this.#motionChanged);
    this.#unsubscribe = this.store.subscribe((next, action) => {
      this.appState = next;
      if (action.type === "restore") this.#follow(next);
      // the reader comes back from another view, perhaps with another record
      const isBack = action.type === "open-view" && next.view === "explore";
      if (isBack && next.selection) this.#bringIntoView(next.selection);
    });
    // The map first, then what is read beside it; on a slow line, whichever can come first.
    const load = (): void => void import("./explore-parts.ts");
    setTimeout(load, PARTS_PATIENCE);
    this.addEventListener("hd-map-interactive", load, { once: true });
    this.addEventListener("hd-map-ready", load, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
    this.#reducedMotion.removeEventListener("change", this.#motionChanged);
  }

  readonly #motionChanged = (): void => this.requestUpdate();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("data") || changed.has("appState") || changed.has("theme")) {
      this.#model.follow(this.appState, this.data, this.theme);
    }
  }

  protected override render() {
    const { data, appState } = this;
    const { city } = data.manifest;
    return html`
      <button class="skip" @click=${this.#skipToList}>${translate("app.skip-to-list")}</button>
      <main
        class=${appState.selection ? "selected" : ""}
        @keydown=${this.#key}
        @hd-record-select=${this.#selectFromPart}
        @hd-record-point=${({ record }: RecordPointEvent) => {
          this.hovered = record;
        }}
        @hd-strip-select=${({ stop }: StripSelectEvent) => this.#select({ kind: "point", id: stop })}
        @hd-layer-toggle=${({ layer }: LayerToggleEvent) =>
          this.#dispatch({ type: "toggle-layer", layer })}
        @hd-setting=${({ action }: SettingEvent) => this.#set(action)}
        @hd-map-command=${({ command }: MapCommandEvent) =>
          runMapCommand(this.stage.control, command)}
      >
        <hd-map-stage
          .scene=${this.#model.scene}
          .home=${city.home}
          .limits=${city.limits}
          .initialCamera=${appState.camera}
          .padding=${fullPadding(null)}
          .standIn=${this.standIn}
          .reducedMotion=${this.#reducedMotion.matches}
          .tip=${this.#tip()}
          .pulse=${this.#model.pulse}
          @hd-map-select=${this.#selectOnMap}
          @hd-map-hover=${(event: MapHoverEvent) => {
            this.hovered = event.record?.kind === "district" ? null : event.record;
          }}
          @hd-map-camera=${({ camera }: MapCameraEvent) => {
            this.#dispatch({ type: "camera-moved", camera });
            this.visible = this.stage.visibleView;
          }}
          @hd-map-interactive=${() => {
            this.visible = this.stage.visibleView;
          }}
          @hd-map-ready=${(event: MapReadyEvent) => {
            this.renderer = event.renderer;
            this.visible = this.stage.visibleView;
          }}
        ></hd-map-stage>
        <hd-map-furniture
          .state=${appState}
          .data=${this.#model.shown}
          .quarters=${this.#model.quarters}
          .undated=${this.#model.undated}
          .hasSpokes=${(this.#model.scene?.spokes.length ?? 0) > 0}
          .lines=${this.#model.lines}
          .renderer=${this.renderer}
          .visible=${this.visible}
        ></hd-map-furniture>
        <p class="announced" role="status">${this.#selectedName()}</p>
        <section class="panel" aria-labelledby="title">
          <header>
            <h1 id="title">${appState.language === "en" ? city.titleEn : city.title}</h1>
            ${
              data.manifest.sample
                ? html`<p class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</p>`
                : nothing
            }
          </header>
          <hd-explore-panel
            .state=${appState}
            .data=${this.#model.shown}
          ><p class="waiting">${translate("app.loading")}</p></hd-explore-panel>
        </section>
        <hd-explore-details .state=${appState} .data=${data} .lines=${this.#model.lines}></hd-explore-details>
      </main>
    `;
  }

  /** Changes a setting; the map goes where a chosen district is. */
  #set(action: SettingEvent["action"]): void {
    this.#dispatch(action);
    if (action.type !== "filter-district") return;
    if (action.adcode) this.#bringIntoView({ kind: "district", id: action.adcode });
    else this.stage.control.goHome();
  }

  /** Escape closes what is open, the card last of all. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.appState.selection) return;
    if (event.composedPath().some((node) => node instanceof HTMLSelectElement)) return;
    this.#select(null);
  };

  readonly #selectFromPart = (event: RecordSelectEvent): void => {
    this.#select(event.record);
    const fromList = event
      .composedPath()
      .some((node) => node instanceof Element && node.localName === "hd-record-list");
    // From the list a reader goes on to the card; within card and strip map they stay where they are.
    if (event.record && fromList && isKeyboardAtWork()) void this.#readCard();
  };

  async #readCard(): Promise<void> {
    await customElements.whenDefined("hd-explore-details");
    await this.updateComplete;
    const details = this.renderRoot.querySelector<HdExploreDetails>("hd-explore-details");
    await details?.updateComplete;
    details?.focus();
  }

  /** Selects a record from the list, the card or the strip map, and brings it into view. */
  #select(record: RecordReference | null): void {
    const { selection } = this.appState;
    const belt = selectFocusBelt(this.appState, this.data);
    this.#dispatch({ type: "select", record });
    this.hovered = null;
    // In one column map and card stand above the list that was touched.
    if (record && isOneColumn()) scrollTo({ top: 0 });
    const along = belt !== null && belt === selectFocusBelt(this.appState, this.data);
    if (record?.kind === "point" && along) this.#followBelt(record);
    else if (record) this.#bringIntoView(record);
    else if (selection) void this.#returnToList(selection, belt);
  }

  /** The card is gone: its reader goes on where its record stands in the list. */
  async #returnToList(record: RecordReference, belt: string | null): Promise<void> {
    // a list that jumps is of no help to a finger that is elsewhere
    const preventScroll = !isKeyboardAtWork();
    await this.updateComplete;
    const rows = belt ? [record, { kind: "belt" as const, id: belt }] : [record];
    const panel = this.renderRoot.querySelector<HdExplorePanel>("hd-explore-panel");
    await panel?.focusRecord(rows, { preventScroll });
  }

  #dispatch(action: Action): void {
    this.store.dispatch(action);
  }

  readonly #selectOnMap = ({ record }: MapSelectEvent): void => {
    // Ground is a district too: the first click on it leaves what was selected.
    const leaving = record?.kind === "district" && this.appState.selection !== null;
    this.store.dispatch({ type: "select", record: leaving ? null : record });
    if (record?.kind === "belt") this.#bringIntoView(record);
    const spot = record && !leaving && subjectPosition(record, this.data, this.#model.lines);
    // Card and strip map open over the map: not over what was just touched.
    if (spot && record.kind !== "district") this.stage.control.reveal(spot.at, this.#openPadding());
  };

  #bringIntoView(record: RecordReference): void {
    const bounds = subjectBounds(record, this.data, this.#model.lines);
    if (!bounds) return;
    const nearest = record.kind === "belt" || record.kind === "district" ? 15 : 14.5;
    this.stage.control.frame(bounds, this.#openPadding(), nearest);
  }

  /** Along a belt that is in view already, the map moves no further than it must. */
  #followBelt(record: RecordReference): void {
    const spot = subjectPosition(record, this.data, this.#model.lines);
    if (spot) this.stage.control.reveal(spot.at, this.#openPadding());
  }

  /** What the furniture takes now. */
  #openPadding(): Padding {
    const { selection } = this.appState;
    const strip = selectFocusBelt(this.appState, this.data) !== null;
    return fullPadding({ card: selection !== null, strip, time: this.appState.quarter !== null });
  }

  /** An address came from the history: the camera goes where it says. */
  #follow(next: AppState): void {
    if (next.camera) this.stage.control.moveTo(next.camera);
    else if (next.selection) this.#bringIntoView(next.selection);
    else this.stage.control.goHome();
  }

  /** Said to a screen reader whenever something is selected, wherever that was done. */
  #selectedName(): string {
    const { selection } = this.appState;
    const known = selection && selectRecord(this.data, selection);
    return known ? translate("app.selected", { name: nameOf(known.record) }) : "";
  }

  #tip() {
    const record = this.hovered;
    if (isSameRecord(record, this.appState.selection)) return null; // its label says it
    const at = record && subjectPosition(record, this.data, this.#model.lines);
    return at ?? null;
  }

  readonly #skipToList = (): void => {
    this.renderRoot.querySelector<HTMLElement>("hd-explore-panel")?.focus();
  };

  protected override updated(changed: PropertyValues): void {
    // Who selects nothing needs no card, no strip map and no geodesics.
    if (this.appState.selection) void import("./hd-explore-details.ts");
    // A link without a camera opens on what it selects, as soon as that is known.
    if (!changed.has("complete") || !this.complete) return;
    const { selection, camera } = this.appState;
    if (selection && !camera) this.#bringIntoView(selection);
  }
}

/** Longest that the list waits for the map, milliseconds. */
const PARTS_PATIENCE = 2500;
