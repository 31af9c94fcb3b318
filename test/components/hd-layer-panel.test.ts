// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { HdLayerPanel, type LayerEntry } from "../../src/components/hd-layer-panel.ts";
import { allIn, listen, showElement } from "../support/show-element.ts";

const layers: readonly LayerEntry[] = [
  { id: "belts", label: "示范带", count: 13, samples: 0, shown: true },
  { id: "squares", label: "广场", count: 0, samples: 0, shown: false },
  { id: "water", label: "水系", count: null, samples: 0, shown: true },
];
const boxes = (panel: HdLayerPanel) => allIn<HTMLInputElement>(panel, "input");

afterEach(() => document.body.replaceChildren());

test("every layer has its switch, as it stands, with its count; none is said where none counts", async () => {
  const panel = await showElement(HdLayerPanel, { layers });
  expect(boxes(panel).map(({ checked }) => checked)).toEqual([true, false, true]);
  expect(allIn(panel, "label").map((label) => label.textContent?.replaceAll(/\s+/g, ""))).toEqual([
    "示范带13",
    "广场0",
    "水系",
  ]);
});

test("asks its owner to switch, and springs back when the owner does not", async () => {
  const panel = await showElement(HdLayerPanel, { layers });
  const heard = listen(panel, "hd-layer-toggle");
  boxes(panel)[1]?.click();
  await panel.updateComplete;
  expect(heard.map(({ layer }) => layer)).toEqual(["squares"]);
  expect(boxes(panel)[1]?.checked).toBe(false);
});

test("stays switched when the owner agrees", async () => {
  const panel = await showElement(HdLayerPanel, { layers });
  panel.addEventListener("hd-layer-toggle", ({ layer }) => {
    panel.layers = layers.map((each) =>
      each.id === layer ? { ...each, shown: !each.shown } : each,
    );
  });
  boxes(panel)[0]?.click();
  await panel.updateComplete;
  expect(boxes(panel).map(({ checked }) => checked)).toEqual([false, false, true]);
});
