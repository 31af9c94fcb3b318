import { html, type TemplateResult } from "lit";
import "../../components/hd-panel-guard.ts";
import { type PanelColumn, type PartGroup, panelPlan } from "./panel-plan.ts";
import { wallFooter } from "./wall-footer.ts";
import type { WallLayout } from "./wall-layout.ts";
import { subjectOf, WALL_PARTS } from "./wall-parts.ts";
import type { WallSources } from "./wall-sources.ts";

/** Places in a column, from its top: what comes to a place fades over what was there. */
export const SLOTS = [
  "belt-head",
  "scene-text",
  "detail",
  "more-detail",
  "city",
  "coverage",
] as const;
type Slot = (typeof SLOTS)[number];

/** Panels that fade together. */
export interface ShownGroup {
  /** Its place in the column, where no other group is. */
  readonly slot: Slot;
  /** What it is about. */
  readonly key: string;
  readonly content: () => TemplateResult;
}

export type ShownColumn = readonly ShownGroup[];

/** What stands around the map in a scene. */
export interface ShownPanels {
  readonly start: readonly ShownColumn[];
  readonly end: readonly ShownColumn[];
  readonly footer: () => TemplateResult;
}

/** The panels of a scene on a screen, each part guarded by itself. */
export function shownPanels(sources: WallSources, layout: WallLayout): ShownPanels {
  const plan = panelPlan(sources.scene, layout.shape);
  const column = (groups: PanelColumn): ShownColumn => {
    const taken = new Set<Slot>();
    return groups.map((parts) => {
      const slot = slotOf(parts);
      const own = taken.has(slot) ? "more-detail" : slot;
      taken.add(own);
      return shownGroup(parts, own, sources);
    });
  };
  return {
    start: plan.start.map(column),
    end: plan.end.map(column),
    footer: () => wallFooter(sources, layout),
  };
}

function shownGroup(parts: PartGroup, slot: Slot, sources: WallSources): ShownGroup {
  const contents = parts.map((part) => () => WALL_PARTS[part](sources));
  return {
    slot,
    key: parts.map((part) => subjectOf(part, sources)).join(" "),
    content: () =>
      html`${contents.map((content) => html`<hd-panel-guard .content=${content}></hd-panel-guard>`)}`,
  };
}

/** Belt, stop and standards take turns in one place beneath the belt's name. */
function slotOf([first]: PartGroup): Slot {
  if (first === "belt-head" || first === "scene-text") return first;
  const [panel] = first?.split("-") ?? [];
  return panel === "city" || panel === "coverage" ? panel : "detail";
}
