import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { DataSet } from "../../domain/data-set.ts";
import type { Origin } from "../../domain/origin.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import "../../map/hd-map-stage.ts";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { SheetStop } from "../../components/sheet-events.ts";
import { nameOf } from "../../content/record-names.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type { MapCameraEvent, MapReadyEvent, MapSelectEvent } from "../../map/map-events.ts";
import type { VisibleView } from "../../map/visible-view.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectRecord } from "../../state/selectors.ts";
import type { Store } from "../../state/store.ts";
import { explorePageStyles } from "./explore-page-styles.ts";
import { fullPadding } from "./full-padding.ts";
import { MapModel } from "./map-model.ts";
import type { ReaderMoves } from "./reader-moves.ts";

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
  @state() hovered: RecordReference | null = null;
  /** Where the sheet stands, where the page is one column. */
  @state() sheet: SheetStop = "half";
  /** Where distances begin; it goes into no address. */
  @state() origin: Origin | null = null;
  @state() private renderer: "svg" | "maplibre" | null = null;
  @state() private visible: VisibleView | null = null;
  @query("hd-map-stage") readonly stage!: HdMapStage;

  readonly #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #model = new MapModel();
  #unsubscribe: () => void = () => {};
  /** There once the parts are. */
  #moves: ReaderMoves | null = null;
  #partsArrived: () => void = () => {};
  readonly #parts = new Promise<void>((resolve) => {
    this.#partsArrived = resolve;
  });

  /** The belts' lines as they are drawn. */
  get lines(): readonly BeltLine[] {
    return this.#model.lines;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    this.#reducedMotion.addEventListener("change", this.#motionChanged);
    this.#unsubscribe = this.store.subscribe((next) => {
      this.appState = next;
    });
    // The map first, then what is read beside it; on a slow line, whichever can come first.
    setTimeout(this.#load, PARTS_PATIENCE);
    this.addEventListener("hd-map-interactive", this.#load, { once: true });
    this.addEventListener("hd-map-ready", this.#load, { once: true });
  }

  readonly #load = async (): Promise<void> => {
    const { ReaderMoves } = await import("./explore-parts.ts");
    if (this.#moves) return;
    this.#moves = new ReaderMoves(this);
    if (this.complete) this.#moves.openOnSelection();
    this.#partsArrived();
  };

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
      <button class="skip" @click=${() => this.#whenMoves((moves) => void moves.skipToList())}>${translate("app.skip-to-list")}</button>
      <main class=${appState.selection ? "selected" : ""}>
        <hd-map-stage
          .scene=${this.#model.scene}
          .home=${city.home}
          .limits=${city.limits}
          .initialCamera=${appState.camera}
          .padding=${fullPadding(null)}
          .standIn=${this.standIn}
          .reducedMotion=${this.#reducedMotion.matches}
          .tip=${this.#moves?.tipOf(this.hovered) ?? null}
          .pulse=${this.#model.pulse}
          @hd-map-select=${(event: MapSelectEvent) =>
            this.#whenMoves((moves) => moves.selectOnMap(event))}
          @hd-map-camera=${({ camera }: MapCameraEvent) => {
            this.store.dispatch({ type: "camera-moved", camera });
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
          .lines=${this.lines}
          .renderer=${this.renderer}
          .visible=${this.visible}
        ></hd-map-furniture>
        <p class="announced" role="status">${this.#selectedName()}</p>
        <hd-sheet stop=${this.sheet}>
          <section class="panel" aria-labelledby="title">
            <header data-sheet-handle>
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
              .origin=${this.origin}
              ?folded=${this.sheet === "peek"}
            ><p class="waiting">${translate("app.loading")}</p></hd-explore-panel>
          </section>
          <hd-explore-details .state=${appState} .data=${data} .lines=${this.lines} .origin=${this.origin}></hd-explore-details>
        </hd-sheet>
      </main>
    `;
  }

  #whenMoves(act: (moves: ReaderMoves) => void): void {
    void this.#parts.then(() => this.#moves && act(this.#moves));
  }

  /** Said to a screen reader whenever something is selected, wherever that was done. */
  #selectedName(): string {
    const { selection } = this.appState;
    const known = selection && selectRecord(this.data, selection);
    return known ? translate("app.selected", { name: nameOf(known.record) }) : "";
  }

  protected override updated(changed: PropertyValues): void {
    // Who selects nothing needs no card, no strip map and no geodesics.
    if (this.appState.selection) void import("./hd-explore-details.ts");
    if (changed.has("complete") && this.complete) this.#moves?.openOnSelection();
  }
}

/** Longest that the list waits for the map, milliseconds. */
const PARTS_PATIENCE = 2500;
