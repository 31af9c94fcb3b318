import { expect, test } from "vitest";
import type { TourScene } from "../../../src/domain/tour.ts";
import { type PanelPlan, panelPlan, type WallPart } from "../../../src/views/wall/panel-plan.ts";
import type { WallShape } from "../../../src/views/wall/wall-layout.ts";
import { sceneOf } from "../../support/wall-scenes.ts";

const SHAPES: readonly WallShape[] = ["wide", "cinema", "screen", "square", "tall"];
const KINDS = ["city", "belt", "stop", "standards", "coverage"] as const;
const partsOf = ({ start, end }: PanelPlan): readonly WallPart[] => [...start, ...end].flat(2);
/** Panels by the first word of their parts. */
const panelsOf = (plan: PanelPlan): ReadonlySet<string> =>
  new Set(partsOf(plan).map((part) => part.split("-")[0] ?? ""));

test.each(SHAPES)("%s: each part stands once, and whatever a scene is about is there", (shape) => {
  for (const kind of KINDS) {
    const plan = panelPlan(sceneOf(kind), shape);
    const parts = partsOf(plan);
    expect(new Set(parts).size, kind).toBe(parts.length);
    const subject = {
      city: "city",
      belt: "belt",
      stop: "point",
      standards: "standards",
      coverage: "coverage",
    };
    expect(panelsOf(plan), kind).toContain(subject[kind]);
    expect(plan.start.length + plan.end.length).toBeGreaterThan(0);
  }
});

test.each(["screen", "square"] as const)("%s: one column a side", (shape) => {
  for (const kind of KINDS) {
    const { start, end } = panelPlan(sceneOf(kind), shape);
    expect([start.length, end.length], kind).toEqual([1, 1]);
  }
});

test("a wide wall has standards beside their belt, coverage beside the city", () => {
  const plan = panelPlan(sceneOf("belt"), "wide");
  expect([plan.start.length, plan.end.length]).toEqual([2, 2]);
  expect([...panelsOf(plan)].sort()).toEqual(["belt", "city", "coverage", "standards"]);
});

test.each(SHAPES)("%s: a panel that the tour's author left out is not there", (shape) => {
  const scene: TourScene = { ...sceneOf("city"), panels: [] };
  expect(partsOf(panelPlan(scene, shape))).toEqual([]);
  const bare: TourScene = { ...sceneOf("belt"), panels: ["strip"] };
  expect(partsOf(panelPlan(bare, shape))).toEqual([]);
});

test.each(SHAPES)("%s: words of the tour's author stand beside what they are about", (shape) => {
  for (const kind of KINDS) {
    const scene: TourScene = { ...sceneOf(kind), text: "一条带，八个点" };
    expect(partsOf(panelPlan(scene, shape)), kind).toContain("scene-text");
    const bare: TourScene = { ...scene, panels: [] };
    expect(partsOf(panelPlan(bare, shape)), kind).toEqual(["scene-text"]);
  }
});
