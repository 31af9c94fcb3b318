import { html, nothing } from "lit";
import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Origin } from "../../domain/origin.ts";
import { translate } from "../../i18n/translate.ts";
import type { AppState } from "../../state/app-state.ts";
import { JourneyEvent, type Walk } from "./journey-event.ts";

interface JourneySources {
  readonly state: AppState;
  readonly data: DataSet;
  /** The belt of what is selected. */
  readonly line: BeltLine;
  readonly walk: Walk | null;
  readonly origin: Origin | null;
}

/** What a belt's card, and that of its stops, has besides: the walk along it, and how far it has come. */
export function journeySlots({ state, data, line, walk, origin }: JourneySources) {
  const { belt, stops } = line;
  const { selection } = state;
  if (selection?.kind !== "belt" && selection?.kind !== "point") return nothing;
  const start = selection.kind === "point" ? selection.id : null;
  const begin = (event: Event): void => {
    event.target?.dispatchEvent(new JourneyEvent({ belt: belt.id, start, reversed: false }));
  };
  return html`
    ${
      walk
        ? html`<hd-belt-journey slot="walk" .line=${line} .walk=${walk} .selection=${selection}
            .origin=${origin}></hd-belt-journey>`
        : stops.length > 1
          ? html`<button class="begin" @click=${begin}>${translate(start ? "card.walk-here" : "card.walk")}</button>`
          : nothing
    }
    ${
      selection.kind === "belt"
        ? html`<hd-belt-progress .belt=${belt.id} .state=${state} .data=${data}></hd-belt-progress>`
        : nothing
    }`;
}
