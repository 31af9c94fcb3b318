// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TourScene } from "../../../src/domain/tour.ts";
import type { HdSvgMap } from "../../../src/map/hd-svg-map.ts";
import { HdWallStage } from "../../../src/map/wall/hd-wall-stage.ts";
import type { WallScene } from "../../../src/map/wall/wall-scene.ts";
import { buildShot } from "../../../src/views/wall/build-shot.ts";
import { cityScene } from "../../support/city-scene.ts";
import { allIn, oneIn, showElement } from "../../support/show-element.ts";
import { cityFigures, sceneOf } from "../../support/wall-scenes.ts";

const { home } = cityFigures.shown.manifest.city;

/** What the stage is given for a scene of the tour. */
const given = (scene: TourScene) => {
  const shown: WallScene = {
    ...cityScene,
    kind: scene.kind,
    bearing: 0,
    scale: 1,
    room: null,
    focusBelt: scene.belt,
  };
  return { scene: shown, shot: buildShot(scene, cityFigures.lines, home) };
};

/** Closes the veil that is closing. */
let close: () => void;

beforeEach(() => {
  class Sizes {
    readonly tell: (entries: readonly unknown[]) => void;
    constructor(tell: Sizes["tell"]) {
      this.tell = tell;
    }
    observe = () => this.tell([{ contentRect: { width: 1280, height: 720 } }]);
    disconnect = () => {};
  }
  vi.stubGlobal("ResizeObserver", Sizes);
  vi.spyOn(Element.prototype, "animate").mockImplementation(() => {
    const finished = new Promise<void>((resolve) => {
      close = resolve;
    });
    return { finished } as unknown as Animation;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

async function showStage(moving: boolean): Promise<HdWallStage> {
  const stage = await showElement(HdWallStage, { ...given(sceneOf("city")), moving });
  await vi.waitFor(() => expect(allIn(stage, "hd-svg-map")).toHaveLength(1), 5000);
  return stage;
}

const drawnOn = (stage: HdWallStage) => oneIn<HdSvgMap>(stage, "hd-svg-map");

test.each([true, false])(
  "without WebGL a veil lies over the change of scenes; moving: %s",
  async (moving) => {
    const stage = await showStage(moving);
    const before = { scene: drawnOn(stage).scene, camera: drawnOn(stage).camera };
    const next = given(sceneOf("belt"));
    Object.assign(stage, next);
    await stage.updateComplete;
    expect(drawnOn(stage)).toMatchObject(before);
    close();
    await vi.waitFor(() => expect(drawnOn(stage).scene).toBe(next.scene));
    expect(drawnOn(stage).camera).not.toBe(before.camera);
  },
);

test("of scenes that follow while a veil closes the last is shown, by one veil", async () => {
  const stage = await showStage(false);
  const animate = vi.mocked(Element.prototype.animate);
  const closings = () => animate.mock.calls.length;
  for (const kind of ["belt", "stop", "coverage"] as const) {
    Object.assign(stage, given(sceneOf(kind)));
    await stage.updateComplete;
  }
  expect(closings()).toBe(1);
  close();
  await vi.waitFor(() => expect(drawnOn(stage).scene).toMatchObject({ kind: "coverage" }));
});

test("another size of the screen needs no veil", async () => {
  const stage = await showStage(false);
  const before = drawnOn(stage).camera;
  stage.padding = { top: 100, right: 0, bottom: 100, left: 400 };
  await stage.updateComplete;
  expect(drawnOn(stage).camera).not.toEqual(before);
  expect(Element.prototype.animate).not.toHaveBeenCalled();
});

test("scenes of the SVG map leave nothing behind", async () => {
  const stage = await showStage(false);
  const nodes = (node: Node): number =>
    [...node.childNodes].reduce((sum, each) => sum + nodes(each), 1);
  const counts: number[] = [];
  for (const kind of ["belt", "stop", "city", "belt", "stop", "city"] as const) {
    const next = given(sceneOf(kind));
    Object.assign(stage, next);
    await stage.updateComplete;
    close();
    await vi.waitFor(() => expect(drawnOn(stage).scene).toBe(next.scene));
    await drawnOn(stage).updateComplete;
    counts.push(nodes(drawnOn(stage).renderRoot));
  }
  expect(counts.slice(3)).toEqual(counts.slice(0, 3));
});
