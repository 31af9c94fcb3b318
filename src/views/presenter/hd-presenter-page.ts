import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../i18n/card-words.ts";
import "../../i18n/parts-words.ts";
import "../../i18n/presenter-words.ts";
import "../../components/hd-page-settings.ts";
import type { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { fetchWallFiles } from "../../io/fetch-wall-files.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { ensureChineseFont } from "../../map/ensure-chinese-font.ts";
import type { AppState } from "../../state/app-state.ts";
import { wallAddress } from "../../state/presenter-address.ts";
import type { Store } from "../../state/store.ts";
import { decodeWallSettings } from "../../state/wall-settings.ts";
import "./hd-jump-list.ts";
import "./hd-presenter-clock.ts";
import "./hd-running-scene.ts";
import "./hd-wall-list.ts";
import { type JumpEntry, jumpEntries } from "../../content/jump-entries.ts";
import { PresenterDesk } from "./presenter-desk.ts";
import type { DriveEvent, JumpEvent } from "./presenter-events.ts";
import { type PresenterRequest, requestOfKey } from "./presenter-keys.ts";
import { PresenterModel, type PresenterSources } from "./presenter-model.ts";
import { presenterPageStyles } from "./presenter-page-styles.ts";
import { sceneWords } from "./scene-words.ts";

/** How long a wall may take to answer before it is said that there is none, milliseconds. */
const PATIENCE = 2500;

/** The presenter window: the laptop's own screen, which drives the walls of the same browser. */
@customElement("hd-presenter-page")
@localized()
export class HdPresenterPage extends LitElement {
  static override styles = [sharedStyles, presenterPageStyles];

  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) data!: DataSet;
  @property({ type: Boolean }) complete = false;
  /** The data folder; without it neither a written tour nor coverage is known. */
  @property({ attribute: false }) base: URL | undefined;
  @state() private appState!: AppState;
  @state() private files: WallFiles | null = null;
  @state() private isSearching = true;
  @state() private said = "";

  readonly #model = new PresenterModel();
  #desk: PresenterDesk | null = null;
  #sceneId: string | null = null;
  #entries: {
    readonly of: PresenterSources;
    readonly language: string;
    readonly list: readonly JumpEntry[];
  } | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    void ensureChineseFont();
    this.#unsubscribe = this.store.subscribe((next) => {
      this.appState = next;
    });
    const { screen } = decodeWallSettings(location.search).settings;
    this.#desk = new PresenterDesk(screen, (isAnswer) => this.#wallsChanged(isAnswer));
    this.#search();
    addEventListener("keydown", this.#press);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
    this.#desk?.close();
    this.#desk = null;
    clearTimeout(this.#patience);
    removeEventListener("keydown", this.#press);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.complete && this.base && (changed.has("complete") || changed.has("data"))) {
      void this.#fetchFiles(this.base, this.data);
    }
  }

  /** Without these files the generated tour is taken, as the wall does. */
  async #fetchFiles(base: URL, data: DataSet): Promise<void> {
    const files = await fetchWallFiles(base, data);
    if (data === this.data) this.files = files;
  }

  protected override updated(): void {
    const { title, titleEn } = this.data.manifest.city;
    const city = this.appState.language === "en" ? titleEn : title;
    // told apart from the wall's own in the list of windows
    const own = [translate("presenter.title"), city].join(" · ");
    if (document.title !== own) document.title = own;
  }

  protected override render() {
    const desk = this.#desk;
    if (!this.complete || !desk) {
      return html`<p class="waiting" role="status">${translate("app.loading")}</p>`;
    }
    const sources = this.#model.sources(this.data, this.appState.quarter, this.files);
    desk.tour = sources.tour;
    desk.fingerprint = sources.fingerprint;
    return html`<div class="page" @hd-jump=${this.#jump} @hd-drive=${this.#drive}>
      ${this.#header()}
      ${this.#controls(desk)}
      <main>
        ${desk.leader ? html`<hd-running-scene .sources=${sources} .scene=${desk.scene} .wall=${desk.leader}></hd-running-scene>` : this.#noWall()}
      </main>
      <aside aria-label=${translate("presenter.list")}>
        <section class="walls" aria-labelledby="walls">
          <h2 id="walls">${translate("presenter.walls")}</h2>
          <hd-wall-list .walls=${desk.walls} .screen=${desk.screen} .fingerprint=${sources.fingerprint}
            .titleOf=${(id: string) => titleOf(sources, id)}></hd-wall-list>
        </section>
        <section class="jump" aria-labelledby="jump">
          <h2 id="jump">${translate("presenter.list")}</h2>
          <hd-jump-list .entries=${this.#jumpEntries(sources)} .scene=${desk.scene}></hd-jump-list>
        </section>
      </aside>
      <p class="visually-hidden" role="status">${this.said}</p>
    </div>`;
  }

  #header() {
    const { city } = this.data.manifest;
    const { language, theme, typeSize } = this.appState;
    const isEnglish = language === "en";
    return html`<header>
      <h1>${translate("presenter.title")}<small>${isEnglish ? city.titleEn : city.title}</small></h1>
      ${this.data.manifest.sample ? html`<p class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</p>` : nothing}
      <hd-presenter-clock></hd-presenter-clock>
      <hd-page-settings
        .language=${language}
        .theme=${theme}
        .typeSize=${typeSize}
        @hd-setting=${({ action }: SettingEvent) => this.store.dispatch(action)}
      ></hd-page-settings>
    </header>`;
  }

  #noWall() {
    if (this.isSearching) return html`<p class="waiting">${translate("presenter.searching")}</p>`;
    return html`<section class="no-wall" aria-labelledby="no-wall">
      <h2 id="no-wall">${translate("presenter.no-wall")}</h2>
      <p>${translate("presenter.no-wall-help")}</p>
      <p><a href=${wallAddress(location.search)} target="_blank">${translate("presenter.open-wall")}</a></p>
    </section>`;
  }

  #controls({ leader }: PresenterDesk) {
    const mode = leader?.status.mode;
    const isStopped = mode === "held" || mode === "paused";
    const button = (request: PresenterRequest, text: string, name: string) =>
      html`<button class=${name} aria-disabled=${leader ? "false" : "true"} @click=${() => this.#desk?.ask(request)}>${text}</button>`;
    return html`<section class="controls" aria-label=${translate("presenter.controls")}>
      ${button("previous", translate("presenter.previous"), "previous")}
      ${button("toggle", translate(isStopped ? "presenter.play" : "presenter.hold"), "toggle")}
      ${button("next", translate("presenter.following"), "following")}
      ${button("first", translate("presenter.restart"), "first")}
      <p class="keys">${translate("presenter.keys")}</p>
    </section>`;
  }

  #jumpEntries(of: PresenterSources): readonly JumpEntry[] {
    const { language } = this.appState;
    const before = this.#entries;
    if (before?.of === of && before.language === language) return before.list;
    this.#entries = { of, language, list: jumpEntries(of.shown, of.tour) };
    return this.#entries.list;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const request = requestOfKey(event);
    if (!request || event.defaultPrevented) return;
    event.preventDefault();
    this.#desk?.ask(request);
  };

  readonly #jump = ({ sceneId }: JumpEvent): void => this.#desk?.jump(sceneId);

  /** Stays in the address, so that a reload drives the same walls. */
  readonly #drive = ({ screen }: DriveEvent): void => {
    const address = new URL(location.href);
    if (screen === null) address.searchParams.delete("screen");
    else address.searchParams.set("screen", screen);
    history.replaceState(null, "", address);
    if (this.#desk) this.#desk.screen = screen;
  };

  #wallsChanged(isAnswer: boolean): void {
    this.requestUpdate();
    const desk = this.#desk;
    if (!desk) return;
    const { leader, scene } = desk;
    if (!leader && this.#sceneId !== null) this.#search();
    if (leader) {
      clearTimeout(this.#patience);
      this.isSearching = false;
    }
    const sceneId = leader?.status.sceneId ?? null;
    // A scene that was asked for, and a new subject; not every stop that the tour comes by.
    const isNews = isAnswer || scene?.kind !== "stop";
    if (sceneId !== this.#sceneId && scene && isNews && this.complete) {
      const { shown } = this.#model.sources(this.data, this.appState.quarter, this.files);
      this.said = translate("presenter.announce", { scene: sceneWords(shown, scene).title });
    }
    this.#sceneId = sceneId;
  }

  /** A wall is given time to answer, as after its reload. */
  #search(): void {
    this.isSearching = true;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.isSearching = false;
      this.said = translate("presenter.no-wall");
    }, PATIENCE);
  }
}

const titleOf = ({ tour, shown }: PresenterSources, sceneId: string): string | null => {
  const scene = tour.find(({ id }) => id === sceneId);
  return scene ? sceneWords(shown, scene).title : null;
};

declare global {
  interface HTMLElementTagNameMap {
    "hd-presenter-page": HdPresenterPage;
  }
}
