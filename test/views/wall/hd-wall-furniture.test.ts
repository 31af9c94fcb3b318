// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { HdStripMap } from "../../../src/charts/hd-strip-map.ts";
import type { HdTourControls } from "../../../src/components/hd-tour-controls.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { decodeAddress } from "../../../src/state/address.ts";
import { INITIAL_STATE } from "../../../src/state/app-state.ts";
import { HdWallFurniture } from "../../../src/views/wall/hd-wall-furniture.ts";
import { wallLayout } from "../../../src/views/wall/wall-layout.ts";
import type { WallSources } from "../../../src/views/wall/wall-sources.ts";
import { city } from "../../support/city-scene.ts";
import { observeSizes } from "../../support/observed-sizes.ts";
import { allIn, listen, oneIn, showElement } from "../../support/show-element.ts";
import { cityFigures } from "../../support/wall-scenes.ts";

const layout = wallLayout({ width: 1920, height: 1080 }, null);

function sourcesAt(id: string, change: Partial<WallSources> = {}): WallSources {
  const { tour, standing, lines, growth, coverage } = cityFigures;
  const scene = tour.find((each) => each.id === id);
  if (!scene) throw new RangeError(`no scene ${id}`);
  const state = { ...INITIAL_STATE, view: "wall" as const };
  return { state, data: city, standing, lines, growth, coverage, tour, scene, ...change };
}

const showScene = (id: string, change: Partial<WallSources> = {}): Promise<HdWallFurniture> =>
  showElement(HdWallFurniture, { sources: sourcesAt(id, change), layout });

/** What a reader reads beside the map. */
const panelsOf = (furniture: HdWallFurniture): string =>
  allIn(furniture, ".side")
    .map(({ textContent }) => textContent ?? "")
    .join(" ")
    .replaceAll(/\s+/g, " ");

const illustrative = <T extends { readonly provenance: { readonly kind: string } }>(
  list: readonly T[],
) => list.filter(({ provenance }) => provenance.kind === "illustrative");

beforeEach(async () => {
  observeSizes();
  await setLocale("zh-CN");
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test("the city's figures are those of the data, samples and unknown grades told apart", async () => {
  const furniture = await showScene("city");
  const told = panelsOf(furniture);
  const { belts, points } = city;
  const municipal = points.filter(({ grade }) => grade === "municipal");
  const figures = allIn(furniture, ".figure").map(({ textContent }) =>
    textContent?.replaceAll(/\s+/g, " ").trim(),
  );
  expect(figures[0]).toBe(`${belts.length} 目标 10+ 示范带 其中示例 ${illustrative(belts).length}`);
  expect(figures[1]).toBe(`${points.length} 示范点 其中示例 ${illustrative(points).length}`);
  expect(figures[2]).toBe(
    `${municipal.length} 市级示范点 其中示例 ${illustrative(municipal).length}`,
  );
  expect(told).toContain(`级别待填 ${points.filter(({ grade }) => grade === null).length}`);
  expect(told).toContain("三年全覆盖");
});

test("the header names the programme, says that the data is a sample, and only then", async () => {
  const furniture = await showScene("city");
  expect(oneIn(furniture, "h1").textContent).toContain("福州两新组织党建示范带");
  expect(oneIn(furniture, ".badge").textContent).toBe("示例数据");
  const manifest = { ...city.manifest, sample: false };
  furniture.sources = sourcesAt("city", { data: { ...city, manifest } });
  await furniture.updateComplete;
  expect(allIn(furniture, ".badge")).toEqual([]);
});

test("people are said to be modelled, and until they are known the panel waits", async () => {
  const furniture = await showScene("coverage", { coverage: null });
  expect(panelsOf(furniture)).toContain("正在推算覆盖人口…");
  furniture.sources = sourcesAt("coverage");
  await furniture.updateComplete;
  const told = panelsOf(furniture);
  expect(told).toContain("推算");
  expect(told).toContain("692 m");
  const rows = allIn(furniture, ".gold .bar-row").map(({ textContent }) =>
    Number(/(\d+)%/.exec(textContent ?? "")?.[1]),
  );
  expect(rows).toHaveLength(city.districts.length);
  expect(rows).toEqual(rows.toSorted((one, other) => other - one));
});

test("a belt's standards that nobody knows are not told as met", async () => {
  const furniture = await showScene("belt:gulou-louyu");
  const own = cityFigures.standing.belts.find(({ evidence }) => evidence.belt.id === "gulou-louyu");
  const states = Object.values(own?.standards.ones ?? {}).map(({ state }) => state);
  expect(allIn(furniture, ".chip").map(({ classList }) => classList[1])).toEqual(states);
  const unknown = allIn(furniture, ".chip.unknown");
  expect(unknown.length).toBeGreaterThan(0);
  // said once where it is so of all, else by each
  const isAll = unknown.length === states.length;
  const heading = unknown[0]?.closest(".block")?.querySelector(".kicker")?.textContent;
  for (const text of isAll ? [heading] : unknown.map(({ textContent }) => textContent)) {
    expect(text).toContain("待填");
  }
  expect(panelsOf(furniture)).toContain("示范带 1 · 共 13 条");
});

test("a stop is told with its place, grade and what is special, on the strip map as well", async () => {
  const furniture = await showScene("stop:gulou-louyu-02");
  const told = panelsOf(furniture);
  for (const words of [
    "2 / 10",
    "五四路北段楼宇示范点（示例）",
    "市级",
    "七家小企业合用一间党员活动室",
  ]) {
    expect(told).toContain(words);
  }
  const strip = oneIn<HdStripMap>(furniture, "hd-strip-map");
  expect([strip.reached, strip.selected]).toEqual([1, "gulou-louyu-02"]);
});

test("without a belt the belts are offered; a press on one goes there", async () => {
  const furniture = await showScene("city");
  const heard = listen(furniture, "hd-wall-command");
  const choices = allIn(furniture, ".choices button");
  expect(choices).toHaveLength(city.belts.length);
  choices[2]?.click();
  expect(heard.map(({ command }) => command)).toEqual([{ jump: "belt:cangshan-nanjiangbin" }]);
});

test("one panel that fails leaves the others and the controls", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = { ...cityFigures.standing, belts: null } as unknown as WallSources["standing"];
  const furniture = await showScene("city", { standing: broken });
  const told = panelsOf(furniture);
  expect(told).toContain("这一块暂时显示不出来。");
  expect(told).toContain("建设规模");
  expect(allIn(furniture, "hd-tour-controls")).toHaveLength(1);
});

test("while the tour only runs on, no panel is drawn anew", async () => {
  const furniture = await showScene("belt:gulou-louyu");
  const before = allIn(furniture, ".side *");
  furniture.mode = "paused";
  furniture.idleLeft = 30;
  await furniture.updateComplete;
  furniture.idleLeft = 29;
  await furniture.updateComplete;
  const after = allIn(furniture, ".side *");
  expect(after).toHaveLength(before.length);
  expect(after.every((element, index) => element === before[index])).toBe(true);
});

test("from stop to stop the belt's name stays, what is said of the stop is another panel", async () => {
  const furniture = await showScene("stop:gulou-louyu-02");
  const [name] = allIn(furniture, ".belt-head");
  const [stop] = allIn(furniture, ".point-head");
  furniture.sources = sourcesAt("stop:gulou-louyu-03");
  await furniture.updateComplete;
  expect(allIn(furniture, ".belt-head")[0]).toBe(name);
  expect(allIn(furniture, ".layer.shown .point-head")[0]).not.toBe(stop);
});

test("the same is linked in the other language and the other views", async () => {
  const furniture = await showScene("stop:gulou-louyu-02");
  const { links } = oneIn<HdTourControls>(furniture, "hd-tour-controls");
  const states = links.map(({ href }) => {
    const { search, hash } = new URL(href, "https://example.org/");
    return decodeAddress({ search, hash }).state;
  });
  expect(states.map(({ view, language, selection }) => [view, language, selection?.id])).toEqual([
    ["wall", "en", "gulou-louyu-02"],
    ["explore", "zh-CN", "gulou-louyu-02"],
    ["dossier", "zh-CN", "gulou-louyu-02"],
  ]);
  expect(states[0]?.scene).toBe("stop:gulou-louyu-02");
});

/** Lets elements be told how the progress fills. */
function noteFilling() {
  const animation = { cancel: () => {}, finished: new Promise(() => {}) } as unknown as Animation;
  const animate = vi.spyOn(Element.prototype, "animate").mockReturnValue(animation);
  return () => (animate.mock.lastCall as unknown as [unknown, { duration: number }])[1].duration;
}

test.each([
  ["system", false, 3000],
  ["system", true, 1],
  ["full", true, 3000],
] as const)(
  "motion %s, less asked for: %s: the progress fills in %i ms",
  async (motion, isLess, ms) => {
    const duration = noteFilling();
    const query = Object.assign(new EventTarget(), { matches: isLess });
    const asked = query as unknown as MediaQueryList;
    vi.spyOn(globalThis, "matchMedia").mockReturnValue(asked);
    const furniture = await showElement(HdWallFurniture, {
      sources: sourcesAt("city"),
      layout: { ...layout, motion },
    });
    const { seconds } = sourcesAt("city").scene;
    furniture.runProgress(seconds - 3, 1);
    await vi.waitFor(() => expect(duration()).toBe(ms));
  },
);

test("head and foot are watched once, not anew with every scene", async () => {
  const watched: Element[] = [];
  class Observer {
    observe = (target: Element) => watched.push(target);
    disconnect = () => {};
  }
  vi.stubGlobal("ResizeObserver", Observer);
  const furniture = await showScene("city");
  const isOwn = (element: Element): boolean => element.getRootNode() === furniture.shadowRoot;
  for (const id of ["belt:gulou-louyu", "stop:gulou-louyu-02", "coverage"]) {
    furniture.sources = sourcesAt(id);
    await furniture.updateComplete;
  }
  expect(watched.filter(isOwn).map(({ className }) => className)).toEqual(["head", "foot"]);
  furniture.remove();
  document.body.append(furniture);
  furniture.sources = sourcesAt("city");
  await furniture.updateComplete;
  expect(watched.filter(isOwn)).toHaveLength(4);
});

test("a tour that comes round leaves nothing behind", async () => {
  const finished = Promise.resolve();
  const animation = { cancel: () => {}, finished } as unknown as Animation;
  vi.spyOn(Element.prototype, "animate").mockReturnValue(animation);
  const furniture = await showScene("city");
  const nodes = (node: Node): number =>
    [...node.childNodes].reduce((sum, each) => sum + nodes(each), 1);
  const counts: number[] = [];
  for (const _ of [1, 2, 3]) {
    for (const { id } of [...cityFigures.tour.slice(0, 20), { id: "coverage" }, { id: "city" }]) {
      furniture.sources = sourcesAt(id);
      await furniture.updateComplete;
    }
    const [first] = counts;
    const count = (): number => nodes(furniture.renderRoot);
    if (first) await vi.waitFor(() => expect(count()).toBeLessThanOrEqual(first));
    counts.push(count());
  }
});

test("notes stand at the foot while there are any", async () => {
  const furniture = await showScene("city");
  furniture.notices = ["服务器暂时连不上"];
  await furniture.updateComplete;
  expect(oneIn(furniture, ".notices").textContent).toContain("服务器暂时连不上");
  furniture.notices = [];
  await furniture.updateComplete;
  expect(allIn(furniture, ".notices")).toEqual([]);
});

test("all of it is said in English, without a Chinese word but the way back", async () => {
  await setLocale("en");
  const furniture = await showScene("standards:changle-wuhang", {
    state: { ...INITIAL_STATE, view: "wall", language: "en" },
  });
  expect(oneIn(furniture, "h1").textContent).toMatch(/^Fuzhou · Party-Building/);
  expect(panelsOf(furniture)).toContain("Assessment");
  expect(panelsOf(furniture)).not.toMatch(/\p{Script=Han}/u);
});
