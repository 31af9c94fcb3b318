// @vitest-environment happy-dom
import type { LitElement } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { wallTour } from "../../../src/content/wall-tour.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import { INITIAL_STATE } from "../../../src/state/app-state.ts";
import { WallLink } from "../../../src/state/screen-link.ts";
import type { WallCommand, WallMode } from "../../../src/state/screen-messages.ts";
import { Store } from "../../../src/state/store.ts";
import { tourFingerprint } from "../../../src/state/tour-fingerprint.ts";
import { HdPresenterPage } from "../../../src/views/presenter/hd-presenter-page.ts";
import { city } from "../../support/city-scene.ts";
import { allIn, oneIn, showElement } from "../../support/show-element.ts";

const { tour } = wallTour(city, null, null);
const TOUR = tourFingerprint(tour);

const open: { close(): void }[] = [];
beforeEach(() => setLocale("zh-CN"));
afterEach(() => {
  document.body.replaceChildren();
  for (const end of open.splice(0)) end.close();
  vi.useRealTimers();
  history.replaceState(null, "", "/");
});

const openPage = () =>
  showElement(HdPresenterPage, { store: new Store(INITIAL_STATE), data: city, complete: true });

function openWall(screen: string | null, sceneId: string, mode: WallMode = "playing") {
  const commands: WallCommand[] = [];
  const link = new WallLink(screen, (command) => commands.push(command));
  const show = (id: string, fingerprint = TOUR): void =>
    link.announce({ sceneId: id, elapsed: 0, mode, pace: 1, tour: fingerprint, hidden: false });
  show(sceneId);
  open.push(link);
  return { commands, show, leave: () => link.close() };
}

/** Everything that stands on the page, in the trees of its parts too. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
  const isStyle = node instanceof HTMLStyleElement;
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  return isStyle ? "" : [...root.childNodes].map(textIn).join(" ");
}
const read = (node: Element): string => textIn(node).replaceAll(/\s+/g, " ");

const press = (key: string): void => {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
};
const jumps = (commands: readonly WallCommand[]) =>
  commands.map((command) => (command.type === "jump" ? command.sceneId : command.type));
const said = (page: HdPresenterPage): string =>
  oneIn(page, 'p.visually-hidden[role="status"]').textContent?.trim() ?? "";

const part = (page: HdPresenterPage, name: string) => oneIn<LitElement>(page, name);
const button = (page: HdPresenterPage, name: string) => oneIn(page, `.controls button.${name}`);

test("without a wall it says so, with a link that opens the wall of the same name", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  history.replaceState(null, "", "/?view=presenter&screen=hall&theme=dark");
  const page = await openPage();
  expect(allIn(page, ".no-wall")).toHaveLength(0);
  expect(said(page)).toBe("");
  vi.advanceTimersByTime(10_000);
  await page.updateComplete;
  expect(read(oneIn(page, ".no-wall"))).toContain("没有大屏应答");
  expect(said(page)).toBe("没有大屏应答");
  const link = oneIn<HTMLAnchorElement>(page, ".no-wall a");
  expect(link.getAttribute("href")).toBe("?view=wall&theme=dark&screen=hall");
  for (const name of ["previous", "toggle", "following", "first"]) {
    expect(button(page, name).getAttribute("aria-disabled"), name).toBe("true");
  }
});

test("a wall that leaves is waited for, then missed", async () => {
  const page = await openPage();
  const wall = openWall(null, "city");
  await vi.waitFor(() => expect(read(page)).toContain("当前场景"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  wall.leave();
  await vi.waitFor(() => expect(read(page)).toContain("正在找大屏"));
  expect(allIn(page, "hd-running-scene")).toHaveLength(0);
  vi.advanceTimersByTime(10_000);
  await page.updateComplete;
  expect(read(oneIn(page, ".no-wall"))).toContain("没有大屏应答");
  expect(said(page)).toBe("没有大屏应答");
});

/** Which scene of the tour it is, the first by 1. */
const placeOf = (id: string): number => tour.findIndex((scene) => scene.id === id) + 1;

test("it tells the scene on the wall, its times, what to say of it, and what comes next", async () => {
  const page = await openPage();
  openWall(null, "stop:gulou-louyu-01");
  await vi.waitFor(() => expect(read(page)).toContain("当前场景"));
  const running = part(page, "hd-running-scene");
  const [point, next] = city.points.filter(({ belt }) => belt === "gulou-louyu");
  await vi.waitFor(() => expect(read(oneIn(running, ".now"))).toContain(point?.name));
  const now = read(oneIn(running, ".now"));
  expect(now).toContain(`第 ${placeOf("stop:gulou-louyu-01")} 个，共 ${tour.length} 个`);
  expect(now).toMatch(/大屏上有 ：.*示范点介绍/);
  expect(now).toMatch(/场景 .*已放 0:0\d .*还剩 .*导览 .*已放 \d:\d\d .*还剩 \d:\d\d/);
  expect(read(oneIn(running, ".notes"))).toContain(point?.highlight);
  expect(read(oneIn(running, ".notes"))).toContain("这是示例");
  expect(read(oneIn(running, ".next"))).toContain(next?.name);
  expect(read(part(page, "hd-wall-list"))).toContain(`已连接 1 块 主屏 播放中 ${point?.name}`);
});

test("buttons and keys step, hold and begin anew", async () => {
  const page = await openPage();
  const wall = openWall(null, "city");
  await vi.waitFor(() =>
    expect(button(page, "toggle").getAttribute("aria-disabled")).toBe("false"),
  );
  const belt = tour[1]?.id ?? "";
  button(page, "following").click();
  await vi.waitFor(() => expect(jumps(wall.commands)).toEqual([belt]));
  press("ArrowLeft");
  await vi.waitFor(() => expect(jumps(wall.commands)).toEqual([belt, "city"]));
  press(" ");
  await vi.waitFor(() => expect(wall.commands.at(-1)).toEqual({ type: "hold" }));
  press("Home");
  await vi.waitFor(() => expect(jumps(wall.commands).slice(3)).toEqual(["city", "play"]));
});

test("the middle button plays what is held", async () => {
  const page = await openPage();
  const wall = openWall(null, "city", "held");
  await vi.waitFor(() => expect(button(page, "toggle").textContent).toBe("继续"));
  button(page, "toggle").click();
  await vi.waitFor(() => expect(wall.commands).toEqual([{ type: "play" }]));
});

test("new subjects are said, not every stop that the tour comes by; a stop that was asked for is", async () => {
  const page = await openPage();
  const wall = openWall(null, "city");
  await vi.waitFor(() => expect(said(page)).toBe("大屏：全城概览"));
  const belt = "大屏：鼓楼区楼宇党建示范带";
  wall.show("belt:gulou-louyu");
  await vi.waitFor(() => expect(said(page)).toBe(belt));
  wall.show("stop:gulou-louyu-01");
  await vi.waitFor(() => expect(read(page)).toContain(`第 ${placeOf("stop:gulou-louyu-01")} 个`));
  expect(said(page)).toBe(belt);
  press("ArrowRight");
  await vi.waitFor(() => expect(wall.commands).toHaveLength(1));
  wall.show("stop:gulou-louyu-02");
  const [, second] = city.points.filter((point) => point.belt === "gulou-louyu");
  await vi.waitFor(() => expect(said(page)).toBe(`大屏：${second?.name}`));
});

test("what is typed finds a stop, Enter and a touch lead there; the wall's scene is marked", async () => {
  const page = await openPage();
  const wall = openWall(null, "belt:gulou-louyu");
  const list = part(page, "hd-jump-list");
  const current = () => allIn(list, "[aria-current]").map((entry) => read(entry));
  await vi.waitFor(() => expect(current().join()).toContain("鼓楼区楼宇党建示范带"));
  const field = oneIn<HTMLInputElement>(list, "#query");
  field.value = "3.2";
  field.dispatchEvent(new Event("input"));
  await list.updateComplete;
  expect(oneIn(list, ".count").textContent).toBe("找到 1 项");
  oneIn<HTMLFormElement>(list, "form").dispatchEvent(new Event("submit", { cancelable: true }));
  const stop = "stop:cangshan-nanjiangbin-02";
  await vi.waitFor(() => expect(jumps(wall.commands)).toEqual([stop]));
  oneIn(list, ".entry").click();
  await vi.waitFor(() => expect(jumps(wall.commands)).toEqual([stop, stop]));
  field.value = "没有这样的";
  field.dispatchEvent(new Event("input"));
  await list.updateComplete;
  expect(oneIn(list, ".count").textContent).toBe("没有找到");
});

test("of several walls one is chosen, which stays in the address", async () => {
  const page = await openPage();
  const hall = openWall("hall", "city");
  const foyer = openWall("foyer", "coverage");
  const list = part(page, "hd-wall-list");
  await vi.waitFor(() => expect(allIn(list, "li")).toHaveLength(2));
  const select = oneIn<HTMLSelectElement>(list, "select");
  select.value = "foyer";
  select.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(read(list)).toContain("不受此窗口控制"));
  expect(new URLSearchParams(location.search).get("screen")).toBe("foyer");
  await vi.waitFor(() => expect(said(page)).toBe("大屏：覆盖"));
  press(" ");
  await vi.waitFor(() => expect(foyer.commands).toEqual([{ type: "hold" }]));
  expect(hall.commands).toEqual([]);
});

test("a wall with other data is named as one, and steps by itself", async () => {
  const page = await openPage();
  const wall = openWall(null, "belt:elsewhere");
  await vi.waitFor(() => expect(read(page)).toContain("不在这里的导览中：belt:elsewhere"));
  wall.show("belt:elsewhere", "0000ffff");
  await vi.waitFor(() => expect(read(page)).toContain("数据或导览版本不同"));
  press("PageDown");
  await vi.waitFor(() => expect(wall.commands).toEqual([{ type: "next" }]));
});

test("a page that is left hears no key and no wall", async () => {
  const page = await openPage();
  const wall = openWall(null, "city");
  await vi.waitFor(() => expect(read(page)).toContain("当前场景"));
  page.remove();
  const stranger = await openPage();
  await vi.waitFor(() => expect(read(stranger)).toContain("当前场景"));
  press("ArrowRight");
  await vi.waitFor(() => expect(wall.commands).not.toEqual([]));
  expect(wall.commands).toHaveLength(1);
});

test("in English everything is English", async () => {
  await setLocale("en");
  const store = new Store({ ...INITIAL_STATE, language: "en" });
  const page = await showElement(HdPresenterPage, { store, data: city, complete: true });
  openWall(null, "stop:gulou-louyu-01");
  await vi.waitFor(() => expect(read(page)).toContain("Now"));
  await vi.waitFor(() => expect(read(part(page, "hd-jump-list"))).toContain("Coverage"));
  expect(read(page).replaceAll("中文", "")).not.toMatch(/[\u4e00-\u9fff]/);
});
