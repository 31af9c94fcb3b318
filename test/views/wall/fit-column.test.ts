// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { fitColumn } from "../../../src/views/wall/fit-column.ts";

/** A column whose parts are so high, as a browser with a layout would tell it. */
function columnOf(
  room: number,
  parts: readonly { readonly rank: number | null; readonly height: number }[],
) {
  const column = document.createElement("div");
  const layer = column.appendChild(document.createElement("div"));
  layer.className = "shown";
  const elements = parts.map(({ rank, height }) => {
    const element = layer.appendChild(document.createElement("section"));
    if (rank !== null) element.dataset.rank = String(rank);
    element.dataset.height = String(height);
    return element;
  });
  Object.defineProperty(column, "clientHeight", { get: () => room, configurable: true });
  Object.defineProperty(column, "scrollHeight", {
    get: () => {
      const shown = elements.filter(({ hidden }) => !hidden);
      return shown.reduce((sum, { dataset }) => sum + Number(dataset.height), 0);
    },
  });
  return { column, shown: () => elements.map(({ hidden }) => !hidden) };
}

test("with room for all of it, all of it stands", () => {
  const { column, shown } = columnOf(300, [
    { rank: null, height: 200 },
    { rank: 4, height: 100 },
  ]);
  fitColumn(column);
  expect(shown()).toEqual([true, true]);
  expect(column.dataset.tight).toBeUndefined();
});

test("what ranks last goes first, of equals the lower one, and no more than must", () => {
  const { column, shown } = columnOf(250, [
    { rank: null, height: 100 },
    { rank: 2, height: 100 },
    { rank: 4, height: 50 },
    { rank: 4, height: 80 },
  ]);
  fitColumn(column);
  expect(shown()).toEqual([true, true, true, false]);
});

test("what has no rank stays, and letters keep their size", () => {
  const { column, shown } = columnOf(250, [
    { rank: null, height: 280 },
    { rank: 1, height: 100 },
  ]);
  fitColumn(column);
  expect(shown()).toEqual([true, false]);
  expect(column.getAttribute("style")).toBeNull();
});

test("with more room again, everything is back", () => {
  const { column, shown } = columnOf(250, [
    { rank: null, height: 100 },
    { rank: 3, height: 200 },
  ]);
  fitColumn(column);
  Object.defineProperty(column, "clientHeight", { get: () => 400 });
  fitColumn(column);
  expect(shown()).toEqual([true, true]);
});
