import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../i18n/dossier-words.ts";
import "../../i18n/card-words.ts";
import "../../i18n/parts-words.ts";
import type { ChartSelectEvent } from "../../charts/chart-events.ts";
import type { StripSelectEvent } from "../../charts/strip-events.ts";
import "../../components/hd-page-settings.ts";
import "../../components/hd-time-control.ts";
import { undatedCounts } from "../../analysis/records-at.ts";
import type { SettingEvent } from "../../components/setting-events.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { quartersBetween } from "../../domain/quarter.ts";
import { RECORD_KINDS, type RecordReference } from "../../domain/record-kinds.ts";
import { formatList } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { ensureChineseFont } from "../../map/ensure-chinese-font.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectFocusBelt } from "../../state/selectors.ts";
import type { Store } from "../../state/store.ts";
import { followedLink, recordLink } from "./dossier-link.ts";
import { DossierModel, type DossierSources } from "./dossier-model.ts";
import { dossierPageStyles } from "./dossier-page-styles.ts";
import { momentText, recordName } from "./dossier-words.ts";
import "./hd-belt-dossier.ts";
import "./hd-district-dossier.ts";
import "./hd-dossier-overview.ts";

/** The dossiers: of all belts, of one belt, of a district; each has its address and prints. */
@customElement("hd-dossier-page")
@localized()
export class HdDossierPage extends LitElement {
  static override styles = [sharedStyles, dossierPageStyles];

  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) data!: DataSet;
  @property({ type: Boolean }) complete = false;
  @state() private appState!: AppState;
  readonly #model = new DossierModel();
  #unsubscribe: () => void = () => {};
  #heading: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.appState = this.store.state;
    void ensureChineseFont();
    this.#unsubscribe = this.store.subscribe((next) => {
      this.appState = next;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
  }

  protected override render() {
    const { data, appState, complete } = this;
    const { city, programme } = data.manifest;
    const title = appState.language === "en" ? city.titleEn : city.title;
    const undated = Object.values(undatedCounts(data)).reduce((sum, count) => sum + count, 0);
    return html`<div
      class="page"
      @click=${this.#click}
      @hd-setting=${({ action }: SettingEvent) => this.store.dispatch(action)}
      @hd-strip-select=${({ stop }: StripSelectEvent) => this.#select({ kind: "point", id: stop })}
      @hd-chart-select=${({ id }: ChartSelectEvent) => this.#choose(id)}
    >
      <header>
        <h1>${title}<small>${translate("dossier.title")}</small></h1>
        ${data.manifest.sample ? html`<p class="badge" title=${translate("app.sample-help")}>${translate("app.sample")}</p>` : nothing}
        <nav aria-label=${translate("dossier.nav")}>
          ${recordLink(appState, null, translate("dossier.overview"))}
          ${recordLink(appState, appState.selection, translate("dossier.map"), "explore")}
          <button @click=${() => print()}>${translate("dossier.print")}</button>
        </nav>
        <hd-page-settings
          .language=${appState.language}
          .theme=${appState.theme}
          .typeSize=${appState.typeSize}
        ></hd-page-settings>
      </header>
      <section class="time" aria-label=${translate("time.title")}>
        <hd-time-control .quarters=${quartersBetween(programme.start, programme.asOf)}
          .quarter=${appState.quarter} .undated=${undated}></hd-time-control>
      </section>
      <main>${complete ? this.#content() : html`<p class="waiting" role="status">${translate("app.loading")}</p>`}</main>
      ${complete ? this.#foot() : nothing}
    </div>`;
  }

  #content() {
    const { data, appState } = this;
    const sources: DossierSources = {
      state: appState,
      data,
      standing: this.#model.standing(data, appState),
    };
    const { selection } = appState;
    if (selection?.kind === "district") {
      const district = data.districts.find(({ adcode }) => adcode === selection.id);
      return html`<hd-district-dossier .sources=${sources} .district=${district}></hd-district-dossier>`;
    }
    const focus = selectFocusBelt(appState, data);
    const belt = sources.standing.belts.find(({ evidence }) => evidence.belt.id === focus);
    return belt
      ? html`<hd-belt-dossier .sources=${sources} .standing=${belt}></hd-belt-dossier>`
      : html`<hd-dossier-overview .sources=${sources}></hd-dossier-overview>`;
  }

  /** What a printed page must say for itself: as of when, from where, what is a sample. */
  #foot() {
    const { manifest } = this.data;
    const { moment } = this.#model.standing(this.data, this.appState);
    const isEnglish = this.appState.language === "en";
    const sources = manifest.sources.map(({ name, nameEn }) => (isEnglish ? nameEn : name));
    return html`<footer>
      ${moment.isNow ? nothing : html`<p>${translate("dossier.past-help")}</p>`}
      <p>${momentText(moment)} · ${translate("dossier.updated", { date: manifest.updated })}</p>
      <p>${translate("dossier.source-list", { sources: formatList(sources) })}</p>
      ${manifest.sample ? html`<p>${translate("app.sample-help")}</p>` : nothing}
    </footer>`;
  }

  readonly #click = (event: MouseEvent): void => {
    const followed = followedLink(event);
    if (!followed) return;
    event.preventDefault();
    this.store.dispatch({ type: "open-view", ...followed });
  };

  /** A chart names a belt, or `kind:id` for another record. */
  #choose(id: string): void {
    const [kindText, rest] = id.split(":");
    const kind = RECORD_KINDS.find((known) => known === kindText);
    const isBelt = this.data.belts.some((belt) => belt.id === id);
    const named = kind && rest ? { kind, id: rest } : null;
    this.#select(named ?? { kind: isBelt ? "belt" : "point", id });
  }

  #select(record: RecordReference): void {
    this.store.dispatch({ type: "select", record });
  }

  /** Another dossier begins at its top, and a screen reader hears which it is. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has("appState") && !changed.has("complete")) return;
    const { selection } = this.appState;
    const focus = selectFocusBelt(this.appState, this.data);
    const about = focus ?? (selection?.kind === "district" ? selection.id : "");
    if (this.complete && this.#heading !== null && this.#heading !== about && !this.hidden) {
      scrollTo({ top: 0 });
      void this.#announce(selection);
    }
    if (this.complete) this.#heading = about;
  }

  async #announce(selection: RecordReference | null): Promise<void> {
    await this.updateComplete;
    const part = this.renderRoot.querySelector<LitElement>("main > *");
    await part?.updateComplete;
    part?.renderRoot.querySelector<HTMLElement>("#name")?.focus({ preventScroll: true });
    if (selection) this.setAttribute("aria-label", recordName(this.data, selection));
  }
}
