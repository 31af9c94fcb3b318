import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { boundsOf } from "../../analysis/bounds-of.ts";
import { nearestRecords } from "../../analysis/nearest-records.ts";
import { NO_FILTER, reachablePlaces } from "../../analysis/reachable-places.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Bounds } from "../../domain/geo.ts";
import type { Origin } from "../../domain/origin.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import "../../i18n/guide-words.ts";
import { localized, translate } from "../../i18n/translate.ts";
import type { PositionPort } from "../../io/find-position.ts";
import "../../map/hd-map-pin.ts";
import type { MapPin } from "../../map/map-pin.ts";
import "./hd-near-results.ts";
import type { HdNearResults } from "./hd-near-results.ts";
import "./hd-origin-finder.ts";
import { GuideEvent } from "./guide-event.ts";
import type { HdOriginFinder } from "./hd-origin-finder.ts";
import type { OriginEvent } from "./origin-event.ts";

/** How many of the nearest the map shows at once, and no nearer than this zoom. */
const [FRAMED, FRAMED_ZOOM] = [3, 14.5];

/**
 * “Nearest to me”: where distances begin, and what is near there. The map then shows the nearest records:
 * its camera, which the address holds, follows from them alone and never from where the reader is.
 *
 * @fires hd-nearest-close
 * @fires hd-guide
 * @fires hd-record-select
 */
@customElement("hd-nearest")
@localized()
export class HdNearest extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host { display: block; padding: var(--space-2) var(--space-5) var(--space-5); }
      header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--space-2); }
      h2 { font-size: 1.125rem; }
      hd-near-results { display: block; }
      header button { padding-inline: 0; background: none; font-size: 0.875rem; text-decoration: underline; text-underline-offset: 3px; }
    `,
  ];

  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) origin: Origin | null = null;
  @property({ attribute: false }) selection: RecordReference | null = null;
  @property({ attribute: false }) port: PositionPort | null = null;
  @property({ attribute: false }) now: () => Date = () => new Date();
  @query("h2") private heading!: HTMLElement;
  @query("hd-near-results") private results!: HdNearResults | null;

  /** Puts the keyboard on the heading. */
  override focus(options?: FocusOptions): void {
    this.heading.focus(options);
  }

  /** Puts the keyboard on a record's row; false when it has none. */
  focusRecord(record: RecordReference, options?: FocusOptions): boolean {
    return this.results?.focusRecord(record, options) ?? false;
  }

  protected override render() {
    const { data, origin } = this;
    return html`
      <header>
        <h2 tabindex="-1">${translate("nearest.title")}</h2>
        <button @click=${() => this.dispatchEvent(new Event("hd-nearest-close"))}>${translate("nearest.close")}</button>
      </header>
      <hd-origin-finder .data=${data} .origin=${origin} @hd-origin=${this.#begin}
        .port=${this.port ?? BROWSER_PORT}></hd-origin-finder>
      ${
        origin
          ? html`<hd-near-results .data=${data} .from=${origin.position} .selection=${this.selection}
              .now=${this.now}></hd-near-results>`
          : nothing
      }`;
  }

  readonly #begin = ({ origin }: OriginEvent): void => {
    this.dispatchEvent(
      new GuideEvent((page, padding) => {
        const { stage } = page;
        stage.pin = pinOf(origin);
        const bounds = origin && origin !== page.origin ? this.#nearBounds(origin) : null;
        page.origin = origin;
        if (bounds) stage.control.frame(bounds, padding, FRAMED_ZOOM);
      }),
    );
    void this.#goOn(origin);
  };

  /** The reader goes on where the results begin, or where a start is asked for. */
  async #goOn(origin: Origin | null): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve)); // the page hands the origin back
    await this.updateComplete;
    if (origin) {
      await this.results?.updateComplete;
      this.results?.focus({ preventScroll: false });
    } else {
      const finder = this.renderRoot.querySelector<HdOriginFinder>("hd-origin-finder");
      await finder?.updateComplete;
      finder?.focus();
    }
  }

  #nearBounds({ position }: Origin): Bounds | null {
    const places = reachablePlaces(this.data, NO_FILTER, this.now());
    const near = nearestRecords(position, places, FRAMED);
    return boundsOf(near.flatMap(({ record: { position: at } }) => (at ? [at] : [])));
  }
}

const BROWSER_PORT: PositionPort = {
  geolocation: navigator.geolocation,
  isSecure: isSecureContext,
};

function pinOf(origin: Origin | null): MapPin | null {
  if (!origin) return null;
  const { position } = origin;
  if (origin.kind !== "located") return { role: "start", position, accuracyMeters: 0 };
  return { role: "here", position, accuracyMeters: origin.accuracyMeters };
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-nearest": HdNearest;
  }
}
