// @vitest-environment happy-dom
import { render } from "lit";
import { expect, test } from "vitest";
import "../../../src/i18n/wall-words.ts";
import { growthArea } from "../../../src/views/wall/growth-area.ts";
import { wallFigures } from "../../../src/views/wall/wall-figures.ts";
import { city } from "../../support/city-scene.ts";
import { cityFiles } from "../../support/wall-scenes.ts";

const { programme } = city.manifest;
const growthAt = (quarter: Parameters<typeof wallFigures>[1]) =>
  wallFigures(city, quarter, cityFiles).growth;

function drawn(steps: ReturnType<typeof growthAt>) {
  const box = document.createElement("div");
  render(growthArea(steps, programme), box);
  const line = box.querySelector(".edge")?.getAttribute("d") ?? "";
  const [x = "", y = ""] = line.split("L").at(-1)?.replace("M", "").split(",") ?? [];
  const dot = box.querySelector<HTMLElement>(".dot")?.style;
  return {
    end: { x: Number(x) / 4, y: Number(y) }, // of the drawing's width and height, per cent
    dot: {
      x: Number.parseFloat(dot?.insetInlineStart ?? ""),
      y: Number.parseFloat(dot?.insetBlockStart ?? ""),
    },
    last: box.querySelector(".last")?.textContent,
    bands: [...box.querySelectorAll("li")].map((band) => band.textContent),
  };
}

test("the curve ends with the quarter that is shown, with the points of that quarter", () => {
  const steps = growthAt("2018-Q4");
  expect(steps.at(-1)?.quarter).toBe("2018-Q4");
  const month = "2018-12";
  const there = city.points.filter(({ since }) => since !== null && since <= month).length;
  expect(steps.at(-1)?.points).toBe(there);
  const [then, now] = [drawn(steps), drawn(growthAt(null))];
  expect(then.last).toBe(String(there));
  expect(then.end.x).toBeLessThan(now.end.x);
  // the stages keep their places, so that one sees how much was still to come
  expect(then.bands).toEqual(now.bands);
});

test.each(["2018-Q1", "2019-Q3", null] as const)(
  "the dot stands at the curve's end: %s",
  (quarter) => {
    const { end, dot } = drawn(growthAt(quarter));
    expect(dot.x).toBeCloseTo(end.x, 0);
    expect(dot.y).toBeCloseTo(end.y, 0);
  },
);

test("before the programme there is no curve", () => {
  expect(growthAt("2016-Q1")).toEqual([]);
  expect(drawn([]).last).toBeUndefined();
});
