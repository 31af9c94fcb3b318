import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { findPlaces } from "../../analysis/find-places.ts";
import { sharedStyles } from "../../components/shared-styles.ts";
import { nameOf } from "../../content/record-names.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import type { Origin } from "../../domain/origin.ts";
import { formatLength } from "../../i18n/format.ts";
import { localized, translate } from "../../i18n/translate.ts";
import { findPosition, type PositionOutcome, type PositionPort } from "../../io/find-position.ts";
import { GuideEvent } from "./guide-event.ts";
import { OriginEvent } from "./origin-event.ts";
import { originFinderStyles } from "./origin-finder-styles.ts";
import { freeMiddle, pickOnMap, placeAt } from "./pick-on-map.ts";

type Failure = Exclude<PositionOutcome, { readonly kind: "found" }>;

type Step =
  | { readonly kind: "idle" | "locating" | "picking" }
  | { readonly kind: "failed"; readonly failure: Failure };

const IDLE: Step = { kind: "idle" };
const MOST_PLACES = 6;

/**
 * Finds out where distances begin: the device's position, asked for on a tap only and with the reason
 * said; or a tap on the map, a district, a typed place.
 *
 * @fires hd-origin
 * @fires hd-guide
 */
@customElement("hd-origin-finder")
@localized()
export class HdOriginFinder extends LitElement {
  static override styles = [sharedStyles, originFinderStyles];

  @property({ attribute: false }) data!: DataSet;
  @property({ attribute: false }) origin: Origin | null = null;
  @property({ attribute: false }) port!: PositionPort;
  @state() private step: Step = IDLE;
  /** True while a reader who has a start looks for another one. */
  @state() private changing = false;
  @state() private typed = "";
  @query(".locate") private button!: HTMLButtonElement | null;
  /** Ends what is going on, be it locating or picking. */
  #ending = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
    this.step = IDLE;
  }

  /** Puts the keyboard on the button that asks for the position. */
  override focus(options?: FocusOptions): void {
    this.button?.focus(options);
  }

  /** What was just said must be seen, and the keyboard goes on where there is something to press. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has("step") || this.step.kind === "idle") return;
    const next = this.step.kind === "failed" ? ".locate" : ".take";
    this.renderRoot.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
    this.renderRoot.querySelector("[role=status]")?.scrollIntoView({ block: "nearest" });
  }

  protected override render() {
    const { origin, step } = this;
    const isAsking = origin === null || this.changing;
    return html`
      ${origin ? this.#chosen(origin) : nothing}
      ${isAsking ? html`<p>${translate("nearest.reason")} ${translate("nearest.private")}</p>` : nothing}
      <div role="status">${this.#state(step)}</div>
      ${
        step.kind === "locating" || step.kind === "picking"
          ? html`<p class="buttons">
              ${
                step.kind === "picking"
                  ? html`<button class="take primary" @click=${this.#takeMiddle}>${translate("nearest.take-middle")}</button>`
                  : nothing
              }
              <button @click=${this.#cancel}>${translate("nearest.cancel")}</button>
            </p>`
          : nothing
      }
      ${isAsking && step.kind !== "picking" ? this.#ways(step) : nothing}
    `;
  }

  #chosen(origin: Origin) {
    return html`<p class="chosen">
        <span>${translate("nearest.from", { origin: this.#named(origin) })}</span>
        <button aria-expanded=${this.changing} @click=${() => {
          this.changing = !this.changing;
        }}>${translate("nearest.other-start")}</button>
        <button @click=${() => this.#choose(null)}>${translate("nearest.forget")}</button>
      </p>`;
  }

  #named(origin: Origin): string {
    switch (origin.kind) {
      case "located":
        return translate("origin.located", { length: formatLength(origin.accuracyMeters) });
      case "map":
        return translate("origin.map");
      case "district": {
        const own = this.data.districts.find(({ adcode }) => adcode === origin.adcode);
        return translate("origin.district", { name: own ? nameOf(own) : origin.adcode });
      }
      case "place":
        return translate("origin.place", { name: origin.name });
    }
  }

  #state(step: Step) {
    if (step.kind === "locating") return html`<p>${translate("nearest.locating")}</p>`;
    if (step.kind === "picking") return html`<p>${translate("nearest.tap-help")}</p>`;
    if (step.kind !== "failed") return nothing;
    return html`<p class="failure">${this.#failureText(step.failure)}</p>`;
  }

  #failureText(failure: Failure): string {
    if (failure.kind === "inaccurate") {
      const { accuracyMeters: length } = failure;
      return translate("nearest.inaccurate", { length: formatLength(length) });
    }
    const { city } = this.data.manifest;
    return translate(`nearest.${failure.kind}`, { city: nameOf(city) });
  }

  #ways(step: Step) {
    const failure = step.kind === "failed" ? step.failure : null;
    const located =
      failure?.kind === "inaccurate" && Number.isFinite(failure.accuracyMeters) ? failure : null;
    const found = findPlaces(this.typed, this.#places(), MOST_PLACES);
    return html`
      ${
        step.kind === "locating" || failure?.kind === "unsupported"
          ? nothing
          : html`<p class="buttons">
              <button class="locate primary" @click=${this.#locate}>${translate(failure ? "nearest.again" : "nearest.locate")}</button>
              ${
                located
                  ? html`<button @click=${() => this.#choose({ ...located, kind: "located" })}>${translate("nearest.anyway")}</button>`
                  : nothing
              }
            </p>`
      }
      <h3>${translate("nearest.other-ways")}</h3>
      <p class="buttons"><button class="tap" @click=${this.#pick}>${translate("nearest.tap-map")}</button></p>
      <label>${translate("nearest.district")}
        <select class="district" @change=${this.#chooseDistrict}>
          <option value="">${translate("nearest.district-none")}</option>
          ${this.data.districts.map(
            (district) => html`<option value=${district.adcode}>${nameOf(district)}</option>`,
          )}
        </select></label>
      <label>${translate("nearest.place")}
        <input type="search" autocomplete="off" .value=${this.typed} placeholder=${translate("nearest.place-help")}
          @input=${({ target }: Event) => {
            this.typed = (target as HTMLInputElement).value;
          }}
          @keydown=${({ key }: KeyboardEvent) => {
            if (key === "Enter" && found[0]) this.#choosePlace(found[0]);
          }} /></label>
      <p class="found muted" role="status">${
        this.typed.trim() === ""
          ? nothing
          : found.length === 0
            ? translate("nearest.place-none")
            : translate("nearest.places-found", { count: found.length })
      }</p>
      <ul>${found.map(
        (place) =>
          html`<li><button class="place" @click=${() => this.#choosePlace(place)}>${place.name}</button></li>`,
      )}</ul>`;
  }

  /** Whatever has a name and a place, in the reader's language. */
  #places() {
    const { places, centres, squares, points } = this.data;
    const records = [...centres, ...squares, ...points];
    return [
      ...places.map(({ name, position }) => ({ name, position })),
      ...records.map((record) => ({
        name: nameOf(record),
        nameEn: record.name,
        position: record.position,
      })),
    ];
  }

  readonly #locate = async (): Promise<void> => {
    this.#end();
    const { signal } = this.#ending;
    this.step = { kind: "locating" };
    const hear = (outcome: PositionOutcome): void => {
      if (signal.aborted) return;
      if (outcome.kind === "found") {
        this.#choose({ ...outcome, kind: "located" });
        return;
      }
      this.step = { kind: "failed", failure: outcome };
      // a device that answers after all is still heard, unless the reader has gone another way
      if (outcome.kind === "slow") void outcome.late.then(hear);
    };
    hear(await findPosition(this.port, this.data.districts));
  };

  readonly #pick = (): void => {
    this.#end();
    const { signal } = this.#ending;
    this.step = { kind: "picking" };
    this.dispatchEvent(
      new GuideEvent((page, padding) => {
        if (page.sheet === "full") page.sheet = "half"; // the map must be there to be tapped
        const cross = freeMiddle(page.stage, padding);
        pickOnMap(page.stage, cross, signal, this.#picked);
      }),
    );
  };

  readonly #picked = (position: LngLat): void => this.#choose({ kind: "map", position });

  readonly #takeMiddle = (): void => {
    this.dispatchEvent(
      new GuideEvent(({ stage }) => {
        const position = stage.pin?.role === "aim" ? placeAt(stage, stage.pin.at) : null;
        if (position) this.#picked(position);
      }),
    );
  };

  readonly #cancel = (): void => {
    this.#end();
    this.step = IDLE;
    this.dispatchEvent(new OriginEvent(this.origin));
  };

  #chooseDistrict({ target }: Event): void {
    const { value: adcode } = target as HTMLSelectElement;
    const own = this.data.districts.find((district) => district.adcode === adcode);
    if (own) this.#choose({ kind: "district", position: own.centre, adcode });
  }

  #choosePlace({ name, position }: { readonly name: string; readonly position: LngLat }): void {
    this.#choose({ kind: "place", name, position });
  }

  #choose(origin: Origin | null): void {
    this.#end();
    this.step = IDLE;
    this.changing = false;
    this.typed = "";
    this.dispatchEvent(new OriginEvent(origin));
  }

  #end(): void {
    this.#ending.abort();
    this.#ending = new AbortController();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "hd-origin-finder": HdOriginFinder;
  }
}
