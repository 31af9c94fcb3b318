import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../../styles/wall.css";
import "../../i18n/dossier-words.ts";
import "../../i18n/card-words.ts";
import "../../i18n/parts-words.ts";
import "../../i18n/wall-words.ts";
import "../../map/wall/hd-wall-stage.ts";
import "./hd-wall-furniture.ts";
import type { StripSelectEvent } from "../../charts/strip-events.ts";
import type { WallCommand, WallCommandEvent } from "../../components/wall-events.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import type { MapSelectEvent } from "../../map/map-events.ts";
import type { HdWallStage, TourTime } from "../../map/wall/hd-wall-stage.ts";
import type { Padding } from "../../map/web-mercator.ts";
import { type AppState, LANGUAGES } from "../../state/app-state.ts";
import { presenterAddress } from "../../state/presenter-address.ts";
import { sceneSelection } from "../../state/scene-selection.ts";
import type { Store } from "../../state/store.ts";
import { IDLE_SECONDS, type TourState } from "../../state/tour-state.ts";
import { decodeWallSettings } from "../../state/wall-settings.ts";
import type { HdWallFurniture } from "./hd-wall-furniture.ts";
import { beltScenes, sceneAskedFor, sceneShowing } from "./scene-showing.ts";
import { toggleFullScreen } from "./toggle-full-screen.ts";
import { wallCallout } from "./wall-callout.ts";
import { WallDirector } from "./wall-director.ts";
import { WallEndurance } from "./wall-endurance.ts";
import { WallKeyboard } from "./wall-keyboard.ts";
import { type WallLayout, wallLayout } from "./wall-layout.ts";
import { WallLinkage } from "./wall-linkage.ts";
import { WallModel } from "./wall-model.ts";
import { wallPageStyles } from "./wall-page-styles.ts";

/** The wall: a tour of the belts that runs by itself for weeks. */
@customElement("hd-wall-page")
@localized()
export class HdWallPage extends LitElement {
  static override styles = wallPageStyles;

  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) data!: DataSet;
  @property({ type: Boolean }) complete = false;
  @property({ attribute: false }) theme: "light" | "dark" = "dark";
  /** The data folder. */
  @property({ attribute: false }) base!: URL;
  @state() private appState!: AppState;
  @state() private tourState: TourState | null = null;
  @state() private layout: WallLayout | null = null;
  @state() private padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  @state() private notices: readonly string[] = [];
  @state() private idleLeft: number | null = null;
  /** What somebody has touched, while the scene is shown that it led to. */
  @state() private touched: RecordReference | null = null;
  @query("hd-wall-stage") private stage!: HdWallStage | null;
  @query("hd-wall-furniture") private furniture!: HdWallFurniture | null;

  readonly #settings = decodeWallSettings(location.search).settings;
  readonly #model = new WallModel();
  readonly #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #endurance = new WallEndurance({
    base: () => this.base,
    shown: () => ({ data: this.data, files: this.#files }),
    onData: (data, files) => {
      this.#files = files;
      this.data = data; // the rest of the program goes on with what it has: nothing else is shown
    },
    onNotices: (notices) => {
      this.notices = notices;
    },
    onShift: (shift) => this.style.setProperty("--shift", shift),
  });
  readonly #keyboard = new WallKeyboard({
    belts: () => beltScenes(this.director?.tour ?? [], this.data),
    isPlaying: () => this.director?.state.mode === "playing",
    first: () => this.director?.tour[0]?.id ?? null,
    onCommand: (command) => this.#command(command),
    onEnd: () => this.#end(),
    onLetter: (letter) => this.#openList(letter),
  });
  readonly #linkage = new WallLinkage(this.#settings, (action) => this.director?.act(action));
  #files: WallFiles = { demand: null, tour: null, faults: [] };
  director: WallDirector | null = null;
  #unsubscribe: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    this.#unsubscribe = this.store.subscribe((next) => {
      this.appState = next;
    });
    this.#sizes.observe(this);
    addEventListener("keydown", this.#keyboard.onKey);
    this.#reducedMotion.addEventListener("change", this.#motionChanged);
    this.#resize();
    if (this.complete) void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
    this.#sizes.disconnect();
    removeEventListener("keydown", this.#keyboard.onKey);
    this.#reducedMotion.removeEventListener("change", this.#motionChanged);
    this.director?.stop();
    this.#endurance.stop();
    this.#linkage.close();
    delete document.documentElement.dataset.view;
  }

  readonly #sizes = new ResizeObserver(() => this.#resize());
  readonly #motionChanged = (): void => {
    this.requestUpdate();
    this.furniture?.requestUpdate();
  };

  #resize(): void {
    const { design, motion } = this.#settings;
    this.layout = wallLayout({ width: innerWidth, height: innerHeight }, design, motion);
    const root = document.documentElement;
    root.dataset.view = "wall";
    root.style.fontSize = `${this.layout.rootFontPixels}px`;
    this.style.setProperty("--stretch", String(this.layout.stretch));
  }

  get #moving(): boolean {
    return this.#settings.motion === "full" || !this.#reducedMotion.matches;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("data") || changed.has("appState") || changed.has("complete")) this.#follow();
    const { director } = this;
    if (!director || !this.layout) return;
    const scale = this.layout.rootFontPixels / 16;
    const { tour, scene } = director;
    this.#model.display(tour, scene, this.appState, this.theme, scale, this.touched);
  }

  /** Computes what data, quarter and language are for; a new data set has a new tour. */
  #follow(): void {
    if (!this.complete) return;
    const tour = this.#model.follow(this.data, this.appState, this.#files);
    if (this.director && tour !== this.director.tour) this.director.replace(tour);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("complete") && this.complete && !this.director) void this.#begin();
    void this.#measure();
  }

  /** The tour begins with what is there; people and a written tour follow as they arrive. */
  async #begin(): Promise<void> {
    if (this.director) return;
    const tour = this.#model.follow(this.data, this.appState, this.#files);
    this.director = new WallDirector(tour, this.#settings.pace, {
      onChange: (next, before) => this.#changed(next, before),
      onFrame: (time) => this.#frame(time),
    });
    const asked = sceneAskedFor(tour, this.data, this.appState);
    if (asked) this.director.act({ type: "jump", scene: asked.id });
    this.tourState = this.director.state;
    this.director.start();
    this.#linkage.open(this.director);
    this.#files = await this.#endurance.begin(this.data);
    this.#follow();
    this.requestUpdate();
  }

  #changed(next: TourState, before: TourState): void {
    this.tourState = next;
    const { director } = this;
    if (!director) return;
    const { scene } = director;
    if (next.index !== before.index || next.mode === "playing") this.touched = null;
    this.store.dispatch({ type: "show-scene", scene: scene.id, record: sceneSelection(scene) });
    this.furniture?.runProgress(next.elapsed, next.mode === "playing" ? this.#settings.pace : null);
    this.#linkage.announce(director);
    if (next.loop > before.loop) this.#endurance.roundOver();
  }

  #frame(time: TourTime): void {
    this.stage?.draw(time);
    const { mode = "playing", idle = 0 } = this.director?.state ?? {};
    const waits = mode === "paused" || mode === "handled";
    const left = waits ? Math.max(0, Math.ceil(IDLE_SECONDS - idle)) : null;
    if (left !== this.idleLeft) this.idleLeft = left;
  }

  protected override render() {
    const { tourState, layout, director } = this;
    const { sources, scene, show, shot, figures } = this.#model;
    if (!tourState || !layout || !director || !sources || !scene || !figures) {
      return html`<p class="waiting" role="status">${translate("app.loading")}</p>`;
    }
    const callout = wallCallout(director.scene, this.touched, figures);
    return html`
      <hd-wall-stage
        .scene=${scene}
        .show=${show}
        .shot=${shot}
        .padding=${this.padding}
        .moving=${this.#moving}
        .free=${tourState.mode === "handled"}
        .callout=${callout?.words ?? null}
        .calloutAt=${callout?.at ?? null}
        @hd-map-select=${this.#selectOnMap}
        @hd-wall-grab=${() => director.act({ type: "handle" })}
        @hd-wall-reload=${() => void this.#reload()}
      ></hd-wall-stage>
      <hd-wall-furniture
        .sources=${sources}
        .mode=${tourState.mode}
        .idleLeft=${this.idleLeft}
        .notices=${this.notices}
        .layout=${layout}
        @hd-wall-command=${({ command }: WallCommandEvent) => this.#command(command)}
        @hd-wall-area=${() => void this.#measure()}
        @hd-strip-select=${({ stop: id }: StripSelectEvent) => this.#select({ kind: "point", id })}
      ></hd-wall-furniture>
    `;
  }

  async #reload(): Promise<void> {
    if (!(await this.#endurance.reload())) this.stage?.giveUp();
  }

  readonly #selectOnMap = ({ record }: MapSelectEvent): void => {
    if (record) this.#select(record);
  };

  /** Whatever is touched is shown by its scene, or by that of what it belongs to. */
  #select(record: RecordReference): void {
    const { director } = this;
    const found = director && sceneShowing(director.tour, this.data, record);
    if (!found) return;
    director.act({ type: "jump", scene: found.id });
    director.act({ type: "pause" }); // whoever touched it reads it
    this.touched = record.kind === "belt" ? null : record;
  }

  #openList(text: string): void {
    // nothing goes on behind a dialog that covers the control that stops it
    this.director?.act({ type: "pause" });
    this.furniture?.openList(text);
  }

  #command(command: WallCommand): void {
    const { director } = this;
    if (!director) return;
    switch (command) {
      case "play":
      case "pause":
      case "hold":
      case "next":
      case "previous":
        director.act({ type: command });
        return;
      case "fullscreen":
        void toggleFullScreen();
        return;
      case "presenter":
        open(presenterAddress(location.search), "hongdai-presenter", "popup,width=1280,height=800");
        return;
      case "list":
        this.#openList("");
        return;
      default:
        if ("jump" in command) director.act({ type: "jump", scene: command.jump });
        else this.#speak(command.language);
    }
  }

  #speak(tag: string): void {
    const language = LANGUAGES.find((known) => known === tag);
    if (language) this.store.dispatch({ type: "set-language", language });
  }

  /** Escape leaves what is open first, the full screen next, the tour last. */
  #end(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else this.director?.act({ type: "end" });
  }

  /** What the furniture takes from the map, once it stands. */
  async #measure(): Promise<void> {
    await this.furniture?.updateComplete;
    const free = this.furniture?.freeArea();
    const sides = ["top", "right", "bottom", "left"] as const;
    if (!free) return;
    if (sides.some((side) => Math.abs(free[side] - this.padding[side]) >= 1)) this.padding = free;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-wall-page": HdWallPage;
  }
}
