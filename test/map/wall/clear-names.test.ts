import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo.ts";
import { anchorsAt } from "../../../src/map/anchors-at.ts";
import { CENTRED, clearNames } from "../../../src/map/wall/clear-names.ts";
import { projectPitched } from "../../../src/map/wall/pitched-camera.ts";

const size = { width: 1920, height: 1080 };
const camera = {
  center: [119.3, 26.07] as LngLat,
  zoom: 11,
  bearing: 20,
  pitch: 45,
  padding: { top: 150, right: 500, bottom: 240, left: 500 },
};
const room = { camera, size };
const fontSize = 20;
const place = fc.record({
  lng: fc.double({ min: 119.1, max: 119.5, noNaN: true }),
  lat: fc.double({ min: 25.95, max: 26.2, noNaN: true }),
});

/** What MapLibre's own evaluator makes of an expression for the one name. */
function evaluated(expression: unknown): unknown {
  const created = createExpression(expression, "filter");
  if (created.result === "error") throw new Error(created.value.map(String).join());
  const feature = { type: "Point" as const, properties: { record: "it" } };
  return created.value.evaluate({ zoom: 11 }, feature);
}

/** Places that are left to a name of five characters, and whether it is shown at all. */
function leftFor(at: LngLat, anchors = anchorsAt([1.6])) {
  const name = { id: "it", text: "党建示范带", at, anchors };
  const clear = clearNames([name], { key: "record", fontSize }, room);
  return {
    shown: evaluated(clear.filter) as boolean,
    anchors: evaluated(clear.anchors) as (string | [number, number])[],
  };
}

test("no place that is tried lies under the furniture, and a name without one is left out", () => {
  const { padding } = camera;
  fc.assert(
    fc.property(place, ({ lng, lat }) => {
      const [x, y] = projectPitched([lng, lat], camera, size);
      const { shown, anchors } = leftFor([lng, lat]);
      const faded = 0.03 * size.height;
      const toRight = x + 1.6 * fontSize + 5 * fontSize <= size.width - padding.right - faded;
      const isBeside = x + 1.6 * fontSize >= padding.left + faded;
      const half = (1.25 * fontSize) / 2;
      const isBetween = y - half >= padding.top && y + half <= size.height - padding.bottom;
      expect(shown && anchors.includes("left")).toBe(toRight && isBeside && isBetween);
      const isFar = x < padding.left - 200 || x > size.width - padding.right + 200;
      if (isFar) expect(shown).toBe(false);
    }),
  );
});

test("in the middle of the map every place is tried, as everywhere where no room is known", () => {
  expect(leftFor(camera.center)).toEqual({ shown: true, anchors: anchorsAt([1.6]) });
  const name = { id: "it", text: "党建", at: [0, 0] as LngLat, anchors: CENTRED };
  const { filter } = clearNames([name], { key: "record", fontSize }, null);
  expect(evaluated(filter)).toBe(true);
});
