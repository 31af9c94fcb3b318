// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdStripMap, type StripLeg, type StripStop } from "../../src/charts/hd-strip-map.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { observeSizes, resize } from "../support/observed-sizes.ts";
import { allIn, listen, oneIn, showElement } from "../support/show-element.ts";

const stops: readonly StripStop[] = ["东门", "西门", "南门（示例）", "<b>北门</b>"].map(
  (name, index) => ({
    id: `west-0${index + 1}`,
    name,
    mark: index === 0 ? "municipal" : "county",
    illustrative: index === 2,
    description: index === 0 ? "市级" : "县级",
  }),
);
const legs: readonly StripLeg[] = [
  { meters: 400, label: "400 m" },
  { meters: 1200, label: "1.2 km" },
  { meters: null, label: "未定位" },
];

async function showStrip(width: number, selected: string | null = null): Promise<HdStripMap> {
  const strip = await showElement(HdStripMap, { name: "西带", stops, legs, selected });
  await resize(strip, width);
  return strip;
}
const labels = (strip: HdStripMap) =>
  allIn(strip, "[data-stop]").map((stop) => stop.getAttribute("aria-label"));
const placesOf = (strip: HdStripMap, axis: 0 | 1) =>
  allIn(strip, "[data-stop]").map((stop) => {
    const numbers = stop.getAttribute("transform")?.match(/-?[\d.]+/g) ?? [];
    return Number(numbers[axis]);
  });

beforeEach(async () => {
  observeSizes();
  await setLocale("zh-CN");
});
afterEach(() => document.body.replaceChildren());

test.each([1200, 360])(
  "at %d pixels it shows each stop once and each leg's length",
  async (width) => {
    const strip = await showStrip(width);
    expect(labels(strip)).toEqual([
      "1. 东门 市级",
      "2. 西门 县级",
      "3. 南门（示例） 县级",
      "4. <b>北门</b> 县级",
    ]);
    expect(allIn(strip, ".length").map(({ textContent }) => textContent)).toEqual([
      "400 m",
      "1.2 km",
      "未定位",
    ]);
    expect(allIn(strip, ".leg.missing")).toHaveLength(1);
    const dashed = allIn(strip, "[data-stop] *").filter((piece) =>
      piece.getAttribute("style")?.includes("dasharray"),
    );
    expect(dashed.map((ring) => ring.closest("[data-stop]")?.getAttribute("data-stop"))).toEqual([
      "west-03",
    ]);
    expect(oneIn(strip, "svg[role=group]").getAttribute("aria-label")).toBe("西带线路图");
  },
);

test("a wide strip runs across with longer gaps for longer legs, a narrow one down the page", async () => {
  const strip = await showStrip(1200);
  const [first = 0, second = 0, third = 0] = placesOf(strip, 0);
  expect(third - second).toBeGreaterThan(second - first);
  expect(new Set(placesOf(strip, 1)).size).toBe(1);
  await resize(strip, 360);
  expect(new Set(placesOf(strip, 0)).size).toBe(1);
  const down = placesOf(strip, 1);
  expect(down).toEqual([...down].sort((a, b) => a - b));
});

test("many stops on a middling screen keep their distance: the strip grows to be scrolled", async () => {
  const many = Array.from({ length: 14 }, (_, index) => ({
    ...(stops[0] as StripStop),
    id: `west-${index}`,
  }));
  const even = Array.from({ length: 13 }, () => ({ meters: 500, label: "500 m" }));
  const strip = await showElement(HdStripMap, { name: "西带", stops: many, legs: even });
  await resize(strip, 600);
  expect(Number(oneIn(strip, "svg[role=group]").getAttribute("width"))).toBeGreaterThan(600);
  const places = placesOf(strip, 0);
  for (const [index, place] of places.slice(1).entries()) {
    expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test("a stop is chosen by click, Enter and the space bar, and by no other key", async () => {
  const strip = await showStrip(1200);
  const heard = listen(strip, "hd-strip-select");
  const [first, second, third, fourth] = allIn(strip, "[data-stop]");
  first?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  const press = (key: string) =>
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  const space = press(" ");
  second?.dispatchEvent(press("Enter"));
  third?.dispatchEvent(space);
  fourth?.dispatchEvent(press("Tab"));
  fourth?.dispatchEvent(press("a"));
  expect(heard.map(({ stop }) => stop)).toEqual(["west-01", "west-02", "west-03"]);
  expect(space.defaultPrevented).toBe(true); // else the page would scroll
});

test("every stop is reached by the keyboard and says what it is", async () => {
  const strip = await showStrip(360);
  for (const stop of allIn(strip, "[data-stop]")) {
    expect(stop.getAttribute("tabindex")).toBe("0");
    expect(stop.getAttribute("role")).toBe("button");
  }
});

test("the selected stop is marked as the present one, and only that", async () => {
  const strip = await showStrip(1200, "west-02");
  const current = () =>
    allIn(strip, "[aria-current=true]").map((stop) => stop.getAttribute("data-stop"));
  expect(current()).toEqual(["west-02"]);
  strip.selected = null;
  await strip.updateComplete;
  expect(current()).toEqual([]);
});

test("a name with markup is text", async () => {
  const strip = await showStrip(1200);
  expect(allIn(strip, "b")).toEqual([]);
});

test("the language changes in place", async () => {
  const strip = await showStrip(1200);
  await setLocale("en");
  await strip.updateComplete;
  expect(oneIn(strip, "svg[role=group]").getAttribute("aria-label")).toBe("Strip map of 西带");
});

test("without stops nothing is drawn", async () => {
  const strip = await showElement(HdStripMap, { stops: [], legs: [] });
  await resize(strip, 1200);
  expect(allIn(strip, "svg")).toEqual([]);
});

test("on a tour the line is lit up to the stop that it has come to, the rest is dim", async () => {
  const strip = await showElement(HdStripMap, {
    name: "西带",
    stops,
    legs,
    selected: "west-02",
    reached: 1,
  });
  await resize(strip, 1200);
  expect(allIn(strip, ".leg.lit")).toHaveLength(1);
  expect(allIn(strip, ".leg.ahead")).toHaveLength(2);
  expect(allIn(strip, ".stop.ahead").map((stop) => stop.getAttribute("data-stop"))).toEqual([
    "west-03",
    "west-04",
  ]);
  expect(oneIn(strip, ".stop.chosen").getAttribute("aria-current")).toBe("true");
  expect(labels(strip)).toHaveLength(stops.length);
});

test("on a tour every stop is within the width, however many there are: nobody scrolls a wall", async () => {
  const many = Array.from({ length: 14 }, (_, index) => ({
    ...(stops[0] as StripStop),
    id: `west-${index}`,
  }));
  const even = Array.from({ length: 13 }, () => ({ meters: 500, label: "500 m" }));
  const strip = await showElement(HdStripMap, {
    name: "西带",
    stops: many,
    legs: even,
    reached: 3,
  });
  await resize(strip, 700);
  expect(Number(oneIn(strip, "svg[role=group]").getAttribute("width"))).toBe(700);
  for (const place of placesOf(strip, 0)) {
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(700);
  }
});

test("a larger scale draws the same, larger", async () => {
  const strip = await showElement(HdStripMap, { name: "西带", stops, legs, scale: 2 });
  await resize(strip, 2400);
  const doubled = placesOf(strip, 0);
  const drawing = oneIn(strip, "svg[role=group]");
  expect(drawing.getAttribute("width")).toBe("2400");
  expect(drawing.getAttribute("viewBox")).toMatch(/^0 0 1200 /);
  document.body.replaceChildren();
  expect(placesOf(await showStrip(1200), 0)).toEqual(doubled);
});
