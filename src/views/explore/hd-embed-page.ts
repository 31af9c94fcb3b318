import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../components/hd-attribution.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import "../../i18n/card-words.ts";
import "../../i18n/parts-words.ts";
import "../../i18n/visit-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import "../../map/hd-map-stage.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type { MapCameraEvent, MapHoverEvent, MapSelectEvent } from "../../map/map-events.ts";
import type { AppState } from "../../state/app-state.ts";
import { type EmbedRequest, encodeRecord, movedTo } from "../../state/embed-messages.ts";
import { selectRecord } from "../../state/selectors.ts";
import { shareLink } from "../../state/share-address.ts";
import type { Store } from "../../state/store.ts";
import { type EmbedBridge, openEmbedBridge } from "./embed-bridge.ts";
import { subjectBounds, subjectPosition } from "./framing.ts";
import { MapModel } from "./map-model.ts";

/** What title and foot take of the map, CSS pixels. */
const PADDING = { top: 88, right: 32, bottom: 56, left: 32 };

/** The bare map for an iframe: a title, the map with what is selected, where it comes from. */
@customElement("hd-embed-page")
@localized()
export class HdEmbedPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: grid; position: relative; block-size: 100dvh; overflow: hidden; }
      hd-map-stage { position: absolute; inset: 0; }
      header, hd-attribution { position: relative; z-index: 1; }
      header { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); align-items: center; justify-self: start; align-self: start; margin: var(--space-2); padding: var(--space-1) var(--space-3); max-inline-size: calc(100% - 2 * var(--space-2)); border-radius: var(--radius-small); background: var(--surface); box-shadow: var(--shadow); }
      h1 { font-family: var(--font-title); font-weight: 900; font-size: 1rem; }
      .badge { padding: 0 var(--space-2); border: 1px solid var(--sample); border-radius: 999px; color: var(--sample); font-size: 0.75rem; }
      .name { inline-size: 0; min-inline-size: 100%; color: var(--text-muted); font-size: 0.875rem; }
      .name:empty { display: none; }
      a { display: inline-grid; align-content: center; min-block-size: var(--target); color: inherit; font-size: 0.875rem; text-underline-offset: 3px; }
      hd-attribution { align-self: end; justify-self: end; margin: var(--space-1); max-inline-size: 100%; }
    `,
  ];

  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) theme: "light" | "dark" = "light";
  @state() private appState!: AppState;
  @state() private hovered: RecordReference | null = null;
  @query("hd-map-stage") private stage!: HdMapStage;
  readonly #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #model = new MapModel();
  #bridge: EmbedBridge | null = null;
  #unsubscribe: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    this.#unsubscribe = this.store.subscribe((next, { type }) => {
      this.appState = next;
      if (type === "select")
        this.#bridge?.say({ type: "hongdai:selected", record: encodeRecord(next.selection) });
    });
    this.#bridge = openEmbedBridge(window, this.data.manifest.embed.origins, this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
    this.#bridge?.close();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("data") || changed.has("appState") || changed.has("theme")) {
      this.#model.follow(this.appState, this.data, this.theme);
    }
  }

  protected override render() {
    const { appState, data } = this;
    const { city, sample, sources, mapReviewNumber } = data.manifest;
    const { language, selection } = appState;
    const known = selection && selectRecord(data, selection);
    return html`
      <hd-map-stage
        .scene=${this.#model.scene}
        .home=${city.home}
        .limits=${city.limits}
        .initialCamera=${appState.camera}
        .padding=${PADDING}
        .reducedMotion=${this.#reducedMotion.matches}
        .tip=${this.hovered && subjectPosition(this.hovered, data, this.#model.lines)}
        .pulse=${this.#model.pulse}
        @hd-map-select=${({ record }: MapSelectEvent) => this.#select(record)}
        @hd-map-hover=${({ record }: MapHoverEvent) => {
          this.hovered = record?.kind === "district" ? null : record;
        }}
        @hd-map-camera=${({ camera }: MapCameraEvent) => this.#bridge?.say(movedTo(camera))}
        @hd-map-ready=${() =>
          this.#bridge?.say({ type: "hongdai:ready", record: encodeRecord(appState.selection) })}
      ></hd-map-stage>
      <header>
        <h1>${language === "en" ? city.titleEn : city.title}</h1>
        ${sample ? html`<span class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</span>` : nothing}
        <a href=${shareLink(location.href, selection, language)} target="_blank" rel="noopener"
          >${translate("embed.open")}<span class="visually-hidden">${translate("go.new-window")}</span></a>
        <p class="name" role="status">${known ? nameOf(known.record) : nothing}</p>
      </header>
      <hd-attribution .sources=${sources} .reviewNumber=${mapReviewNumber}></hd-attribution>
    `;
  }

  protected override firstUpdated(): void {
    const { selection, camera } = this.appState;
    if (selection && !camera) this.#frame(selection);
  }

  /** Ground selects nothing here: a district has no card to open. */
  #select(record: RecordReference | null): void {
    this.store.dispatch({ type: "select", record: record?.kind === "district" ? null : record });
  }

  readonly #hear = (request: EmbedRequest): void => {
    if (request.type === "move") {
      this.stage.control.moveTo(request.camera, true);
      return;
    }
    const { record } = request;
    if (record && !selectRecord(this.data, record)) return;
    this.store.dispatch({ type: "select", record });
    if (record) this.#frame(record);
  };

  #frame(record: RecordReference): void {
    const bounds = subjectBounds(record, this.data, this.#model.lines);
    const nearest = record.kind === "belt" || record.kind === "district" ? 15 : 14.5;
    if (bounds) this.stage.control.frame(bounds, PADDING, nearest);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-embed-page": HdEmbedPage;
  }
}
