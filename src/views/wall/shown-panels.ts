import { html, type TemplateResult } from "lit";
import "../../components/hd-panel-guard.ts";
import { type PanelColumn, type PartGroup, panelPlan } from "./panel-plan.ts";
import { wallFooter } from "./wall-footer.ts";
import type { WallLayout } from "./wall-layout.ts";
import { subjectOf, WALL_PARTS } from "./wall-parts.ts";
import type { WallSources } from "./wall-sources.ts";

/** Panels that fade together. */
export interface ShownGroup {
  /** Its place in the column: what comes to the same place fades over what was there. */
  readonly slot: string;
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
  const column = (groups: PanelColumn): ShownColumn =>
    groups.map((parts) => shownGroup(parts, sources));
  return {
    start: plan.start.map(column),
    end: plan.end.map(column),
    footer: () => wallFooter(sources, layout),
  };
}

function shownGroup(parts: PartGroup, sources: WallSources): ShownGroup {
  const contents = parts.map((part) => () => WALL_PARTS[part](sources));
  return {
    slot: slotOf(parts),
    key: parts.map((part) => subjectOf(part, sources)).join(" "),
    content: () =>
      html`${contents.map((content) => html`<hd-panel-guard .content=${content}></hd-panel-guard>`)}`,
  };
}

/** Belt, stop and standards take turns in one place beneath the belt's name. */
function slotOf([first]: PartGroup): string {
  if (first === "belt-head" || first === "scene-text") return first;
  const [panel] = first?.split("-") ?? [];
  return panel === "city" || panel === "coverage" ? panel : "detail";
}
