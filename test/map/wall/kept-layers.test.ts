import type { Layer } from "@deck.gl/core";
import { expect, test } from "vitest";
import { SCENE_KINDS } from "../../../src/domain/tour.ts";
import { buildWallLayers } from "../../../src/map/wall/build-wall-layers.ts";
import { KeptLayers } from "../../../src/map/wall/kept-layers.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { cityFigures, cityFiles, madeUpLooks, madeUpMoment } from "../../support/wall-scenes.ts";

const { home } = city.manifest.city;
const scenes = cityFigures.tour.map((scene) =>
  buildShow(scene, cityFigures, cityFiles.demand, home),
);
const build = (at: number): readonly Layer[] => {
  const show = scenes[at % scenes.length];
  return show ? buildWallLayers(show, madeUpMoment, madeUpLooks) : [];
};
const idsOf = (layers: readonly Layer[]): readonly string[] =>
  layers.map(({ id }) => id).toSorted();

test("what a scene draws is drawn as it is, first and in its order", () => {
  const kept = new KeptLayers();
  for (const [at] of scenes.entries()) {
    const built = build(at);
    const seen = kept.with(built).filter(({ props }) => props.visible);
    expect(seen).toEqual(built);
  }
});

test("after the first round no layer comes or goes, however long the tour runs", () => {
  const kept = new KeptLayers();
  for (const [at] of scenes.entries()) kept.with(build(at));
  const all = idsOf(kept.with(build(0)));
  for (const [at] of scenes.entries()) expect(idsOf(kept.with(build(at)))).toEqual(all);
  expect(new Set(cityFigures.tour.map(({ kind }) => kind))).toEqual(new Set(SCENE_KINDS));
});

test("what is unseen is the same layer from frame to frame: there is nothing to compare", () => {
  const kept = new KeptLayers();
  kept.with(build(0));
  const other = scenes.findIndex(({ kind }) => kind === "coverage");
  const unseen = kept.with(build(other)).filter(({ props }) => !props.visible);
  expect(unseen.length).toBeGreaterThan(0);
  const again = kept.with(build(other)).filter(({ props }) => !props.visible);
  expect(again.every((layer, at) => layer === unseen[at])).toBe(true);
});

test("a new overlay is not given what the old one had", () => {
  const kept = new KeptLayers();
  kept.with(build(0));
  kept.clear();
  expect(kept.with([])).toEqual([]);
});
