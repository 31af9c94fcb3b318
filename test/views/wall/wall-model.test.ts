// @vitest-environment happy-dom
import { beforeAll, expect, test } from "vitest";
import { type AppState, INITIAL_STATE } from "../../../src/state/app-state.ts";
import { WallModel } from "../../../src/views/wall/wall-model.ts";
import { city, tokensOf } from "../../support/city-scene.ts";
import { cityFiles } from "../../support/wall-scenes.ts";

const state: AppState = { ...INITIAL_STATE, view: "wall" };

beforeAll(() => {
  const { colors, fonts } = tokensOf("dark");
  const { style } = document.documentElement;
  for (const [name, color] of Object.entries(colors)) style.setProperty(`--${name}`, color);
  style.setProperty("--font-sans", fonts.join(", "));
});

/** A model that shows a scene of its tour, and what it then has. */
function shownAt(index: number, model = new WallModel(), more: Partial<AppState> = {}) {
  const now = { ...state, ...more };
  const tour = model.follow(city, now, cityFiles);
  const scene = tour[index];
  if (!scene) throw new RangeError(`the tour has no scene ${index}`);
  model.display(tour, scene, now, "dark", 1);
  const { figures, sources, show, shot, scene: map } = model;
  return { model, tour, scene, parts: { figures, sources, show, shot, map } };
}

test("before there are figures there is nothing to show", () => {
  const { scene } = shownAt(0);
  const model = new WallModel();
  model.display([scene], scene, state, "dark", 1);
  expect(model).toMatchObject({
    figures: null,
    sources: null,
    scene: null,
    show: null,
    shot: null,
  });
});

test("whatever stays the same is the same object, so that nothing begins anew", () => {
  const { model, tour, parts } = shownAt(2);
  const again = shownAt(2, model, { camera: null, hiddenLayers: [] });
  expect(again.tour).toBe(tour);
  for (const name of ["figures", "sources", "show", "shot", "map"] as const) {
    expect(again.parts[name]).toBe(parts[name]);
  }
});

test("another scene of the same data is another picture of the same records", () => {
  const { model, parts } = shownAt(2);
  const next = shownAt(3, model);
  expect(next.parts.figures).toBe(parts.figures);
  expect(next.parts.map?.data).toBe(parts.map?.data);
  expect(next.parts.show?.ribbons).toBe(parts.show?.ribbons);
  expect(next.parts.sources?.standing).toBe(parts.sources?.standing);
  expect(next.parts.sources?.scene).toBe(next.scene);
  expect(next.parts.map).toMatchObject({
    kind: next.scene.kind,
    focusBelt: next.scene.belt,
    selection: { kind: "point", id: next.scene.point },
  });
  expect(next.parts.shot?.id).toBe(next.scene.id);
  expect(next.parts.shot?.id).not.toBe(parts.shot?.id);
});

test("another language changes words and names, and neither camera nor what moves", () => {
  const { model, parts } = shownAt(1);
  const english = shownAt(1, model, { language: "en" });
  expect(english.parts.map?.language).toBe("en");
  expect(english.parts.sources?.state.language).toBe("en");
  for (const name of ["figures", "show", "shot"] as const) {
    expect(english.parts[name]).toBe(parts[name]);
  }
});

test("another screen or theme changes how large and in what colours the map is drawn alone", () => {
  const { model, tour, scene, parts } = shownAt(1);
  model.display(tour, scene, state, "dark", 2);
  expect(model.scene).toMatchObject({ scale: 2, data: parts.map?.data });
  expect(model.scene?.tokens).toBe(parts.map?.tokens);
  model.display(tour, scene, state, "light", 2);
  expect(model.scene?.tokens.theme).toBe("light");
  expect(model.show).toBe(parts.show);
  expect(model.shot).toBe(parts.shot);
  expect(model.sources).toBe(parts.sources);
});

test("a new data set is new in every part", () => {
  const { model, parts } = shownAt(1);
  const data = { ...city };
  const tour = model.follow(data, state, cityFiles);
  const [, scene] = tour;
  if (!scene) throw new RangeError("the tour has one scene only");
  model.display(tour, scene, state, "dark", 1);
  expect(model.figures).not.toBe(parts.figures);
  for (const [one, other] of [
    [model.sources, parts.sources],
    [model.show, parts.show],
    [model.shot, parts.shot],
    [model.scene?.data, parts.map?.data],
  ]) {
    expect(one).not.toBe(other);
  }
});

test("an earlier quarter has the figures of that quarter", () => {
  const { model, parts } = shownAt(0);
  const earlier = shownAt(0, model, { quarter: "2019-Q1" });
  expect(earlier.parts.figures).not.toBe(parts.figures);
  expect(earlier.parts.figures?.shown.points.length).toBeLessThan(city.points.length);
});

test("files that come later, such as the people, are taken in", () => {
  const model = new WallModel();
  model.follow(city, state, { demand: null, tour: null, faults: [] });
  expect(model.figures?.coverage).toBeNull();
  model.follow(city, state, cityFiles);
  expect(model.figures?.coverage).not.toBeNull();
});
