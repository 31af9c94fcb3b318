import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { StripSelectEvent } from "../../charts/strip-events.ts";
import type { LayerToggleEvent } from "../../components/hd-layer-panel.ts";
import type { MapCommandEvent } from "../../components/hd-map-controls.ts";
import type { RecordPointEvent, RecordSelectEvent } from "../../components/record-events.ts";
import type { SettingEvent } from "../../components/setting-events.ts";
import type { SheetMoveEvent, SheetStop } from "../../components/sheet-events.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Origin } from "../../domain/origin.ts";
import { isSameRecord, type RecordReference } from "../../domain/record-kinds.ts";
import type { HdMapStage } from "../../map/hd-map-stage.ts";
import type { MapHoverEvent, MapSelectEvent } from "../../map/map-events.ts";
import type { Padding } from "../../map/web-mercator.ts";
import type { AppState } from "../../state/app-state.ts";
import type { Action } from "../../state/reduce.ts";
import { selectFocusBelt } from "../../state/selectors.ts";
import type { Store } from "../../state/store.ts";
import { subjectBounds, subjectPosition } from "./framing.ts";
import { fullPadding } from "./full-padding.ts";
import type { GuideEvent } from "./guide-event.ts";
import type { HdExploreDetails } from "./hd-explore-details.ts";
import type { HdExplorePanel } from "./hd-explore-panel.ts";
import { isKeyboardAtWork, isOneColumn } from "./reader.ts";
import { runMapCommand } from "./run-map-command.ts";

/** What the moves need of the page that they belong to. */
export interface ReaderPage extends HTMLElement {
  readonly store: Store;
  readonly data: DataSet;
  readonly lines: readonly BeltLine[];
  readonly stage: HdMapStage;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  hovered: RecordReference | null;
  sheet: SheetStop;
  origin: Origin | null;
}

/**
 * What the page does when its reader selects, closes, filters, points or moves the map. All of it
 * begins in a part that is fetched after the map, and so does this.
 */
export class ReaderMoves {
  readonly #page: ReaderPage;
  /** Where the sheet stood when a card came into it; it goes back there. */
  #stopBefore: SheetStop | null = null;

  constructor(page: ReaderPage) {
    this.#page = page;
    page.addEventListener("keydown", this.#key);
    page.addEventListener("hd-record-select", this.#selectFromPart);
    page.addEventListener("hd-record-point", ({ record }: RecordPointEvent) => {
      page.hovered = record;
    });
    page.addEventListener("hd-map-hover", ({ record }: MapHoverEvent) => {
      page.hovered = record?.kind === "district" ? null : record;
    });
    page.addEventListener("hd-strip-select", ({ stop }: StripSelectEvent) =>
      this.#select({ kind: "point", id: stop }),
    );
    page.addEventListener("hd-layer-toggle", ({ layer }: LayerToggleEvent) =>
      this.#dispatch({ type: "toggle-layer", layer }),
    );
    page.addEventListener("hd-setting", ({ action }: SettingEvent) => this.#set(action));
    page.addEventListener("hd-map-command", ({ command }: MapCommandEvent) =>
      runMapCommand(page.stage.control, command),
    );
    page.addEventListener("hd-sheet-move", ({ stop }: SheetMoveEvent) => {
      page.sheet = stop;
    });
    page.addEventListener("hd-guide", ({ guide }: GuideEvent) => guide(page, this.#openPadding()));
    page.addEventListener("hd-quick", () => this.#raiseSheet());
    page.addEventListener("focusin", this.#focused);
    page.store.subscribe((next, action) => {
      if (action.type === "restore") this.#follow(next);
      // the reader comes back from another view, perhaps with another record
      const isBack = action.type === "open-view" && next.view === "explore";
      if (isBack && next.selection) this.#bringIntoView(next.selection);
      this.#followSheet(next);
    });
    this.#followSheet(page.store.state);
  }

  /** A link without a camera opens on what it selects, as soon as that is known. */
  openOnSelection(): void {
    const { selection, camera } = this.#state;
    if (selection && !camera) this.#bringIntoView(selection);
  }

  selectOnMap({ record }: MapSelectEvent): void {
    // Ground is a district too: the first click on it leaves what was selected.
    const leaving = record?.kind === "district" && this.#state.selection !== null;
    this.#dispatch({ type: "select", record: leaving ? null : record });
    if (record?.kind === "belt") this.#bringIntoView(record);
    const spot = record && !leaving && subjectPosition(record, this.#page.data, this.#page.lines);
    // Card and strip map open over the map: not over what was just touched.
    if (spot && record.kind !== "district")
      this.#page.stage.control.reveal(spot.at, this.#openPadding());
  }

  /** Puts the keyboard on the list, wherever the sheet stood. */
  async skipToList(): Promise<void> {
    if (isOneColumn() && this.#state.selection) this.#dispatch({ type: "select", record: null });
    this.#raiseSheet();
    await this.#page.updateComplete;
    await this.#panel?.updateComplete;
    this.#panel?.focus();
  }

  /** Name beside the hovered or focused record, and where it stands. */
  tipOf(record: RecordReference | null) {
    if (isSameRecord(record, this.#state.selection)) return null; // its label says it
    return record && subjectPosition(record, this.#page.data, this.#page.lines);
  }

  get #state(): AppState {
    return this.#page.store.state;
  }

  get #panel(): HdExplorePanel | null {
    return this.#page.renderRoot.querySelector<HdExplorePanel>("hd-explore-panel");
  }

  #dispatch(action: Action): void {
    this.#page.store.dispatch(action);
  }

  /** Changes a setting; the map goes where a chosen district is. */
  #set(action: SettingEvent["action"]): void {
    this.#dispatch(action);
    if (action.type !== "filter-district") return;
    if (action.adcode) this.#bringIntoView({ kind: "district", id: action.adcode });
    else this.#page.stage.control.goHome();
  }

  /** Escape closes what is open, the card last of all. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.#state.selection) return;
    if (event.composedPath().some((node) => node instanceof HTMLSelectElement)) return;
    this.#select(null);
  };

  readonly #selectFromPart = (event: RecordSelectEvent): void => {
    this.#select(event.record);
    // From list and search a reader goes on to the card; within card and strip map they stay where they are.
    const lists = ["hd-search-box", "hd-record-list", "hd-near-list"];
    const isListed = lists.some((name) => isFrom(event, name));
    if (event.record && isListed && isKeyboardAtWork()) {
      void this.#focusCard();
    }
  };

  async #focusCard(): Promise<void> {
    await customElements.whenDefined("hd-explore-details");
    await this.#page.updateComplete;
    const details = this.#page.renderRoot.querySelector<HdExploreDetails>("hd-explore-details");
    await details?.updateComplete;
    details?.focus();
  }

  /** Selects a record from the list, the card or the strip map, and brings it into view. */
  #select(record: RecordReference | null): void {
    const { data } = this.#page;
    const { selection } = this.#state;
    const belt = selectFocusBelt(this.#state, data);
    this.#dispatch({ type: "select", record });
    this.#page.hovered = null;
    const along = belt !== null && belt === selectFocusBelt(this.#state, data);
    if (record?.kind === "point" && along) this.#followBelt(record);
    else if (record) this.#bringIntoView(record);
    else if (selection) void this.#returnToList(selection, belt);
  }

  /** The card is gone: its reader goes on where its record stands in the list. */
  async #returnToList(record: RecordReference, belt: string | null): Promise<void> {
    // a list that jumps is of no help to a finger that is elsewhere
    const preventScroll = !isKeyboardAtWork();
    await this.#page.updateComplete;
    const rows = belt ? [record, { kind: "belt" as const, id: belt }] : [record];
    await this.#panel?.focusRecord(rows, { preventScroll });
  }

  #bringIntoView(record: RecordReference): void {
    const bounds = subjectBounds(record, this.#page.data, this.#page.lines);
    if (!bounds) return;
    const nearest = record.kind === "belt" || record.kind === "district" ? 15 : 14.5;
    this.#page.stage.control.frame(bounds, this.#openPadding(), nearest);
  }

  /** Along a belt that is in view already, the map moves no further than it must. */
  #followBelt(record: RecordReference): void {
    const spot = subjectPosition(record, this.#page.data, this.#page.lines);
    if (spot) this.#page.stage.control.reveal(spot.at, this.#openPadding());
  }

  /** What the furniture takes now. */
  #openPadding(): Padding {
    const state = this.#state;
    const strip = selectFocusBelt(state, this.#page.data) !== null;
    return fullPadding({ card: state.selection !== null, strip, time: state.quarter !== null });
  }

  /** An address came from the history: the camera goes where it says. */
  #follow(next: AppState): void {
    if (next.camera) this.#page.stage.control.moveTo(next.camera);
    else if (next.selection) this.#bringIntoView(next.selection);
    else this.#page.stage.control.goHome();
  }

  /** A card takes the lower half; when it goes, the sheet stands as it stood before. */
  #followSheet({ selection }: AppState): void {
    if (selection && this.#stopBefore === null) {
      this.#stopBefore = this.#page.sheet;
      this.#page.sheet = "half";
    } else if (!selection && this.#stopBefore !== null) {
      this.#page.sheet = this.#stopBefore;
      this.#stopBefore = null;
    }
  }

  /** What is folded away cannot be read. */
  #raiseSheet(): void {
    if (this.#page.sheet === "peek") this.#page.sheet = "half";
  }

  /** Whoever searches needs room for what is found, beside the keyboard of the screen. */
  readonly #focused = (event: FocusEvent): void => {
    if (isFrom(event, "hd-search-box") && isOneColumn()) this.#page.sheet = "full";
    else if (isFrom(event, "hd-record-card")) this.#raiseSheet();
  };
}

const isFrom = (event: Event, name: string): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.localName === name);
