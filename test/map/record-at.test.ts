import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test } from "vitest";
import { recordAt } from "../../src/map/record-at.ts";

const LAYERS = ["points", "centres", "belts", "belt-labels", "districts"];

interface Drawn {
  readonly layer: string;
  readonly record: unknown;
  readonly kind: string;
  /** Middle of a mark, pixels; null for a line or an area that lies everywhere. */
  readonly spot: readonly [x: number, y: number] | null;
}

const mark = (record: string, x: number, y: number, layer = "points", kind = "point"): Drawn => ({
  layer,
  record,
  kind,
  spot: [x, y],
});
const belt: Drawn = { layer: "belts", record: "west", kind: "belt", spot: null };
const district: Drawn = { layer: "districts", record: "350102", kind: "district", spot: null };

/** A map that has drawn something, the topmost first; a degree is a pixel. */
function standInMap(drawn: readonly Drawn[], layers = LAYERS): MapLibreMap {
  const map = {
    getLayer: (id: string) => (layers.includes(id) ? { id } : undefined),
    project: ([x, y]: [number, number]) => ({ x, y }),
    queryRenderedFeatures(
      [[left, top], [right, bottom]]: [[number, number], [number, number]],
      options: { layers: string[] },
    ) {
      const unknown = options.layers.filter((id) => !layers.includes(id));
      if (unknown.length > 0) throw new RangeError(`no layers ${unknown.join()}`);
      return drawn
        .filter(({ layer }) => options.layers.includes(layer))
        .filter(
          ({ spot }) =>
            !spot || (spot[0] >= left && spot[0] <= right && spot[1] >= top && spot[1] <= bottom),
        )
        .map(({ layer, record, kind, spot }) => ({
          layer: { id: layer },
          geometry: spot
            ? { type: "Point", coordinates: [...spot] }
            : { type: "LineString", coordinates: [] },
          properties: { record, kind },
        }));
    },
  };
  return map as unknown as MapLibreMap;
}

const at = (drawn: readonly Drawn[], x: number, y: number) =>
  recordAt(standInMap(drawn), { x, y }, 12, LAYERS);

test("of marks the one whose middle is nearest, whatever lies on top", () => {
  const drawn = [
    mark("far", 8, 0),
    mark("near", 2, 0),
    mark("farther", 10, 0, "centres", "centre"),
  ];
  expect(at(drawn, 0, 0)).toEqual({ kind: "point", id: "near" });
  expect(at(drawn, 9.5, 0)).toEqual({ kind: "centre", id: "farther" });
});

test("a mark comes before a line, a line before the ground, however they are drawn", () => {
  expect(at([district, belt, mark("stop", 11, 0)], 0, 0)).toEqual({ kind: "point", id: "stop" });
  expect(at([district, belt], 0, 0)).toEqual({ kind: "belt", id: "west" });
  expect(at([district], 0, 0)).toEqual({ kind: "district", id: "350102" });
});

test("a belt's name does not come before its line's marks, and is chosen where nothing else is", () => {
  const label = mark("west", 0, 0, "belt-labels", "belt");
  expect(at([label, mark("stop", 9, 0)], 0, 0)).toEqual({ kind: "point", id: "stop" });
  expect(at([district, label], 0, 0)).toEqual({ kind: "belt", id: "west" });
});

test("what is farther than the finger is wide is not meant; empty ground is nothing", () => {
  expect(at([mark("stop", 13, 0)], 0, 0)).toBeNull();
  expect(at([], 0, 0)).toBeNull();
});

test("what is no record is nothing, and a layer that is not drawn yet is no trouble", () => {
  expect(at([{ ...belt, kind: "road" }], 0, 0)).toBeNull();
  expect(at([{ ...belt, record: 7 }], 0, 0)).toBeNull();
  const early = standInMap([belt], ["belts"]);
  expect(recordAt(early, { x: 0, y: 0 }, 12, LAYERS)).toEqual({ kind: "belt", id: "west" });
});
