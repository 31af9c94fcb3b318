import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import { beltLines } from "../../analysis/belt-legs.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import "../../map/hd-map-stage.ts";
import type { StripSelectEvent } from "../../charts/strip-events.ts";
import type { LayerToggleEvent } from "../../components/hd-layer-panel.ts";
import type { MapCommand, MapCommandEvent } from "../../components/hd-map-controls.ts";
import type { RecordPointEvent, RecordSelectEvent } from "../../components/record-events.ts";
import type { SettingEvent } from "../../components/setting-events.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type {
  MapCameraEvent,
  MapHoverEvent,
  MapReadyEvent,
  MapSelectEvent,
} from "../../map/map-events.ts";
import type { MapData, MapScene } from "../../map/map-scene.ts";
import { mapTokens } from "../../map/map-tokens.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Action } from "../../state/reduce.ts";
import { selectFocusBelt } from "../../state/selectors.ts";
import type { Store } from "../../state/store.ts";
import { explorePageStyles } from "./explore-page-styles.ts";
import { fullPadding, subjectBounds, subjectPosition } from "./framing.ts";
import type { HdExplorePanel } from "./hd-explore-panel.ts";

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
  #lines: readonly BeltLine[] = [];
  #mapData: MapData | null = null;
  #pulse: readonly LngLat[] | null = null;
  #scene: MapScene | null = null;
  #unsubscribe: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    this.#unsubscribe = this.store.subscribe((next, action) => {
      this.appState = next;
      if (action.type === "restore") this.#follow(next);
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
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("data")) {
      const before = changed.get("data") as DataSet | undefined;
      const same = before?.belts === this.data.belts && before?.points === this.data.points;
      if (!same) this.#lines = beltLines(this.data.belts, this.data.points);
      this.#mapData = { ...this.data, lines: this.#lines };
    }
    if (changed.has("data") || changed.has("appState") || changed.has("theme")) {
      const before = this.#scene;
      this.#scene = this.#buildScene();
      const same =
        before?.focusBelt === this.#scene?.focusBelt &&
        before?.data.lines === this.#scene?.data.lines;
      if (!same) this.#pulse = this.#focusLine();
    }
  }

  /** The line of the belt in focus: the same array while focus and data stay, or the pulse restarts. */
  #focusLine(): readonly LngLat[] | null {
    const line = this.#lines.find(({ belt }) => belt.id === this.#scene?.focusBelt);
    return line?.legs.flatMap((leg) => leg.line) ?? null;
  }

  #buildScene(): MapScene | null {
    const { appState, data, theme } = this;
    if (!this.#mapData) return null;
    const computed = getComputedStyle(document.documentElement);
    const kept = this.#scene?.tokens;
    return {
      data: this.#mapData,
      selection: appState.selection,
      focusBelt: selectFocusBelt(appState, data),
      hiddenLayers: appState.hiddenLayers,
      district: appState.district,
      language: appState.language,
      tokens:
        kept?.theme === theme ? kept : mapTokens(theme, (name) => computed.getPropertyValue(name)),
    };
  }

  protected override render() {
    const { data, appState } = this;
    const { city } = data.manifest;
    return html`
      <button class="skip" @click=${this.#skipToList}>${translate("app.skip-to-list")}</button>
      <main
        class=${appState.selection ? "selected" : ""}
        @hd-record-select=${({ record }: RecordSelectEvent) => this.#select(record)}
        @hd-record-point=${({ record }: RecordPointEvent) => {
          this.hovered = record;
        }}
        @hd-strip-select=${({ stop }: StripSelectEvent) => this.#select({ kind: "point", id: stop })}
        @hd-layer-toggle=${({ layer }: LayerToggleEvent) =>
          this.#dispatch({ type: "toggle-layer", layer })}
        @hd-setting=${({ action }: SettingEvent) => this.#dispatch(action)}
        @hd-map-command=${({ command }: MapCommandEvent) => this.#command(command)}
      >
        <hd-map-stage
          .scene=${this.#scene}
          .home=${city.home}
          .limits=${city.limits}
          .initialCamera=${appState.camera}
          .padding=${fullPadding(null)}
          .standIn=${this.standIn}
          .reducedMotion=${this.#reducedMotion.matches}
          .tip=${this.#tip()}
          .pulse=${this.#pulse}
          @hd-map-select=${this.#selectOnMap}
          @hd-map-hover=${(event: MapHoverEvent) => {
            this.hovered = event.record?.kind === "district" ? null : event.record;
          }}
          @hd-map-camera=${({ camera }: MapCameraEvent) => {
            this.#dispatch({ type: "camera-moved", camera });
            this.visible = this.stage.visibleView;
          }}
          @hd-map-ready=${(event: MapReadyEvent) => {
            this.renderer = event.renderer;
            this.visible = this.stage.visibleView;
          }}
        ></hd-map-stage>
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
            .data=${data}
          ><p class="waiting">${translate("app.loading")}</p></hd-explore-panel>
        </section>
        <hd-map-furniture
          .state=${appState}
          .data=${data}
          .lines=${this.#lines}
          .renderer=${this.renderer}
          .visible=${this.visible}
        ></hd-map-furniture>
        <hd-explore-details .state=${appState} .data=${data} .lines=${this.#lines}></hd-explore-details>
      </main>
    `;
  }

  /** Selects a record from the list, the card or the strip map, and brings it into view. */
  #select(record: RecordReference | null): void {
    const { selection } = this.appState;
    const belt = selectFocusBelt(this.appState, this.data);
    this.#dispatch({ type: "select", record });
    this.hovered = null;
    if (record) this.#bringIntoView(record);
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

  #command(command: MapCommand): void {
    const { stage } = this;
    const commands: Readonly<Record<MapCommand, () => void>> = {
      "zoom-in": () => stage.zoomBy(1),
      "zoom-out": () => stage.zoomBy(-1),
      "pan-north": () => stage.panBy([0, -1]),
      "pan-south": () => stage.panBy([0, 1]),
      "pan-west": () => stage.panBy([-1, 0]),
      "pan-east": () => stage.panBy([1, 0]),
      home: () => stage.goHome(),
      north: () => stage.faceNorth(),
    };
    commands[command]();
  }

  readonly #selectOnMap = ({ record }: MapSelectEvent): void => {
    // Ground is a district too: the first click on it leaves what was selected.
    const leaving = record?.kind === "district" && this.appState.selection !== null;
    this.store.dispatch({ type: "select", record: leaving ? null : record });
    if (record?.kind === "belt") this.#bringIntoView(record);
  };

  #bringIntoView(record: RecordReference): void {
    const bounds = subjectBounds(record, this.data, this.#lines);
    if (!bounds) return;
    const focus = selectFocusBelt(this.appState, this.data);
    const nearest = record.kind === "belt" || record.kind === "district" ? 15 : 14.5;
    this.stage.frame(bounds, fullPadding({ card: true, strip: focus !== null }), nearest);
  }

  /** An address came from the history: the camera goes where it says. */
  #follow(next: AppState): void {
    if (next.camera) this.stage.moveTo(next.camera);
    else if (next.selection) this.#bringIntoView(next.selection);
    else this.stage.goHome();
  }

  #tip() {
    const record = this.hovered;
    const at = record && subjectPosition(record, this.data, this.#lines);
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

function isKeyboardAtWork(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches(":focus-visible") ?? false;
}
