import type { TourScene } from "../../domain/tour.ts";
import type { WallShape } from "./wall-layout.ts";

/** Parts of panels, each guarded by itself. */
export type WallPart =
  | "city-figures"
  | "city-ones"
  | "city-growth"
  | "belt-head"
  | "belt-facts"
  | "belt-ones"
  | "belt-haves"
  | "belt-score"
  | "point-head"
  | "point-haves"
  | "point-facts"
  | "standards-tallies"
  | "standards-stages"
  | "standards-assessment"
  | "standards-actions"
  | "coverage-figures"
  | "coverage-districts"
  | "scene-text";

/** Parts that fade together. */
export type PartGroup = readonly WallPart[];
export type PanelColumn = readonly PartGroup[];

/** What stands beside the map, from the screen's edges inwards; on a tall screen above and below it. */
export interface PanelPlan {
  readonly start: readonly PanelColumn[];
  readonly end: readonly PanelColumn[];
}

const CITY: PartGroup = ["city-figures", "city-ones", "city-growth"];
const BELT_BODY: PartGroup = ["belt-facts", "belt-ones", "belt-haves", "belt-score"];
/** The belt beside its standards, which say the rest. */
const BELT_BESIDE: PartGroup = ["belt-facts", "belt-haves"];
const POINT: PartGroup = ["point-head", "point-haves", "point-facts"];
const STANDARDS = [
  "standards-tallies",
  "standards-stages",
  "standards-assessment",
  "standards-actions",
] as const;
const COVERAGE: PartGroup = ["coverage-figures", "coverage-districts"];

/**
 * Where the panels of a scene stand. What its tour asks for comes first; broad screens put beside it
 * what belongs to it: a belt beside its stop, standards beside their belt, coverage beside the city.
 */
export function panelPlan(scene: TourScene, shape: WallShape): PanelPlan {
  const has = (panel: TourScene["panels"][number]): boolean => scene.panels.includes(panel);
  const text: PartGroup[] = scene.text === null ? [] : [["scene-text"]];
  const { belt, point } = scene;
  const isBroad = shape === "wide" || shape === "cinema";
  if (shape === "tall") return tallPlan(scene, text);

  const start: PanelColumn[] = has("city") ? [[CITY]] : [];
  const head: PartGroup[] = belt !== null ? [["belt-head"]] : [];
  const isBeltShown = belt !== null && (has("belt") || has("point") || has("standards"));
  if (!isBeltShown) {
    const end = has("coverage") ? [...text, COVERAGE] : text;
    return { start, end: end.length > 0 ? [end] : [] };
  }
  if (shape === "wide" && has("city")) start.push([COVERAGE]);
  const detail: PartGroup[] = [
    ...(point !== null && has("point") ? [POINT] : []),
    ...(has("standards") || (shape === "wide" && point === null) ? [STANDARDS] : []),
  ];
  const coverage: PartGroup[] = has("coverage") && shape !== "wide" ? [COVERAGE] : [];
  if (isBroad && detail.length > 0) {
    const body = detail.includes(STANDARDS) ? BELT_BESIDE : BELT_BODY;
    return {
      start,
      end: [
        [...head, body],
        [...text, ...detail, ...coverage],
      ],
    };
  }
  const body = detail.length > 0 ? detail : [BELT_BODY];
  return { start, end: [[...head, ...text, ...body, ...coverage]] };
}

/** Key figures above the map, two columns below it. */
function tallPlan(scene: TourScene, text: readonly PartGroup[]): PanelPlan {
  const has = (panel: TourScene["panels"][number]): boolean => scene.panels.includes(panel);
  const start: readonly PanelColumn[] = has("city") ? [[["city-figures"]]] : [];
  const { belt, point } = scene;
  if (belt === null || !(has("belt") || has("point") || has("standards"))) {
    const first: PartGroup = [
      ...(has("coverage") ? (["coverage-figures"] as const) : []),
      ...(has("city") ? (["city-ones"] as const) : []),
    ];
    const second: PartGroup = has("coverage") ? ["coverage-districts"] : ["city-growth"];
    if (first.length > 0) return { start, end: [[...text, first], [second]] };
    return { start, end: text.length > 0 ? [text] : [] };
  }
  const head: PanelColumn = [["belt-head"], ...text];
  if (point !== null && has("point")) {
    return { start, end: [[...head, ["belt-facts"]], [POINT]] };
  }
  if (has("standards")) {
    const [tallies, stages, assessment, actions] = STANDARDS;
    return { start, end: [[...head, [assessment]], [[tallies, stages, actions]]] };
  }
  return {
    start,
    end: [[...head, ["belt-facts", "belt-score"]], [["belt-ones", "belt-haves"]]],
  };
}
