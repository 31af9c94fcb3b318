import { expect, test } from "vitest";
import type { HdMapStage } from "../../../src/map/hd-map-stage.ts";
import { pickOnMap } from "../../../src/views/explore/pick-on-map.ts";

const START = { role: "start", position: [119.3, 26.08] } as unknown as HdMapStage["pin"];

const stageWith = (pin: HdMapStage["pin"]): HdMapStage =>
  Object.assign(new EventTarget(), { pin }) as unknown as HdMapStage;

test("picking that is given up leaves the map as it was", () => {
  const stage = stageWith(START);
  const ending = new AbortController();
  pickOnMap(stage, [100, 200], ending.signal, () => {});
  expect(stage.pin).toEqual({ role: "aim", at: [100, 200] });
  ending.abort();
  expect(stage.pin).toBe(START);
});

test("a start that was chosen meanwhile stays", () => {
  const stage = stageWith(null);
  const ending = new AbortController();
  pickOnMap(stage, [100, 200], ending.signal, () => {});
  stage.pin = START;
  ending.abort();
  expect(stage.pin).toBe(START);
});
