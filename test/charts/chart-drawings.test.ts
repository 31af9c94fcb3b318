// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ChartElement } from "../../src/charts/chart-element.ts";
import { HdAssessmentBars } from "../../src/charts/hd-assessment-bars.ts";
import { HdComparisonChart } from "../../src/charts/hd-comparison-chart.ts";
import { HdGrowthChart } from "../../src/charts/hd-growth-chart.ts";
import { HdModelDiagram } from "../../src/charts/hd-model-diagram.ts";
import { HdRankBand } from "../../src/charts/hd-rank-band.ts";
import { HdShareBar } from "../../src/charts/hd-share-bar.ts";
import { HdStageTimeline } from "../../src/charts/hd-stage-timeline.ts";
import { HdStandardsMatrix } from "../../src/charts/hd-standards-matrix.ts";
import { HdStates } from "../../src/charts/hd-states.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { observeSizes, resize } from "../support/observed-sizes.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

const LONG = "一条名字很长很长很长很长的党建示范带（示例）";

/** Every chart with something in it. */
const CHARTS: Readonly<Record<string, () => Promise<ChartElement>>> = {
  timeline: () =>
    showElement(HdStageTimeline, {
      from: "2018-01",
      to: "2026-11",
      dues: [{ month: "2018-12", label: "一年打基础" }],
      rows: [
        {
          id: "a",
          name: LONG,
          steps: [
            { month: "2018-02", stage: 0 },
            { month: "2026-11", stage: 4 },
          ],
          note: "",
        },
        { id: "b", name: "东带", steps: [], note: "待填" },
      ],
    }),
  growth: () =>
    showElement(HdGrowthChart, {
      labels: ["2018", "", "", "", "2019"],
      series: [
        { label: "示范点", counts: [0, 3, 8, 9, 118], target: { value: 120, label: "目标" } },
      ],
    }),
  matrix: () =>
    showElement(HdStandardsMatrix, {
      groups: [
        { label: "六有", columns: ["场所", "设施", "标志", "党旗", "书报", "制度"] },
        { label: "五个基本", columns: ["组织", "队伍", "制度", "活动", "保障"] },
      ],
      rows: [{ id: "a", name: LONG, states: Array.from({ length: 11 }, () => "met" as const) }],
      sums: Array.from({ length: 11 }, () => "10/10"),
    }),
  assessment: () =>
    showElement(HdAssessmentBars, {
      rows: [{ name: LONG, weight: 16, low: 8, high: 12, lever: 1, text: "8.0/16.0" }],
    }),
  ranks: () =>
    showElement(HdRankBand, {
      rows: [{ id: "a", name: LONG, rank: 1, best: 1, worst: 1, text: "100.0" }],
    }),
  comparison: () =>
    showElement(HdComparisonChart, {
      belts: [LONG, "东带"],
      rows: [
        {
          name: LONG,
          shares: [
            { low: 0, high: 1 },
            { low: 1, high: 1 },
          ],
        },
      ],
    }),
  model: () =>
    showElement(HdModelDiagram, {
      nodes: [
        { id: "h", name: LONG, role: "hub", mark: "centre", illustrative: true },
        { id: "m", name: LONG, role: "member", mark: "county", illustrative: true },
        { id: "w", name: "长廊", role: "wider", mark: null, illustrative: false },
      ],
    }),
};

/** Leftmost and rightmost place that a drawing names by its own numbers. */
function extent(chart: ChartElement): readonly [number, number] {
  const places = allIn(chart, "svg [x], svg [x1], svg [x2], svg [cx]").flatMap((piece) =>
    piece.closest("g[transform]")
      ? []
      : ["x", "x1", "x2", "cx"].flatMap((name) => {
          const value = piece.getAttribute(name);
          const width = name === "x" ? Number(piece.getAttribute("width") ?? 0) : 0;
          return value === null ? [] : [Number(value), Number(value) + width];
        }),
  );
  return [Math.min(...places), Math.max(...places)];
}

beforeEach(async () => {
  observeSizes();
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

for (const [name, show] of Object.entries(CHARTS)) {
  test.each([286, 366, 900])(`the ${name} keeps within %d pixels`, async (width) => {
    const chart = await show();
    await resize(chart, width);
    expect(oneIn(chart, "svg").getAttribute("width")).toBe(String(width));
    const [left, right] = extent(chart);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    for (const text of allIn(chart, "text")) {
      expect(text.textContent).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(oneIn(chart, "svg").outerHTML).not.toMatch(/NaN|Infinity/);
  });
}

test("a name that is cut still says that it is a sample", async () => {
  for (const name of ["timeline", "matrix", "assessment", "ranks", "comparison", "model"]) {
    const chart = await CHARTS[name]?.();
    if (!chart) throw new RangeError(`no chart ${name}`);
    await resize(chart, 286);
    const cut = allIn(chart, "text").filter(({ textContent }) => textContent?.startsWith("一条"));
    expect(cut.length, name).toBeGreaterThan(0);
    for (const text of cut) expect(text.textContent, name).toMatch(/（示例）$/);
  }
});

test("met, unmet and unknown differ by shape, not by colour alone", async () => {
  const states = await showElement(HdStates, { states: ["met", "unmet", "unknown"], label: "1/3" });
  const [met, unmet, unknown] = allIn(states, "svg > g");
  expect(met?.querySelector(".check")).not.toBeNull();
  expect(unmet?.children).toHaveLength(1);
  expect(unknown?.textContent?.trim()).toBe("?");
  expect(oneIn(states, "svg").getAttribute("aria-label")).toBe("1/3");
});

test("a share's bar is as long as what is proven, its dots reach what is possible", async () => {
  const bar = await showElement(HdShareBar, { low: 0.5, high: 0.75, text: "2/4" });
  const [, proven] = allIn(bar, "rect");
  const dots = oneIn(bar, "line");
  const whole = Number(oneIn(bar, "svg").getAttribute("width"));
  expect(Number(proven?.getAttribute("width"))).toBe(whole / 2);
  expect(Number(dots.getAttribute("x2"))).toBe(whole * 0.75);
  expect(readText(bar)).toContain("2/4");
});

test("an assessment fills what is proven and hatches only what is unknown", async () => {
  const chart = (await CHARTS.assessment?.()) as ChartElement;
  await resize(chart, 900);
  const widths = allIn(chart, "svg > rect").map((rect) => Number(rect.getAttribute("width")));
  const [whole = 0, hatched = 0, filled = 0] = widths;
  expect(filled / whole).toBeCloseTo(8 / 16);
  expect(hatched / whole).toBeCloseTo(4 / 16);
  expect(readText(oneIn(chart, "figure"))).toContain("▲1");
});

test("a timeline's heavier lines are later stages; nothing dated says so", async () => {
  const chart = (await CHARTS.timeline?.()) as ChartElement;
  await resize(chart, 900);
  const lines = allIn(chart, ".content line").map((line) =>
    Number(line.getAttribute("stroke-width")),
  );
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  expect(new Set(lines).size).toBe(2);
  expect(readText(oneIn(chart, "figure"))).toContain("待填");
});

test("growth writes the count of the quarter it stands at", async () => {
  const chart = (await CHARTS.growth?.()) as HdGrowthChart;
  await resize(chart, 900);
  expect(readText(oneIn(chart, "figure"))).toContain("118");
  chart.at = 1;
  await chart.updateComplete;
  const counts = allIn(chart, "text[font-weight]").map(({ textContent }) => textContent);
  expect(counts).toEqual(["3"]);
});
