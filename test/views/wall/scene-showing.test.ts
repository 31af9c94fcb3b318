import { expect, test } from "vitest";
import type { RecordReference } from "../../../src/domain/record-kinds.ts";
import { sceneShowing } from "../../../src/views/wall/scene-showing.ts";
import { wallCallout } from "../../../src/views/wall/wall-callout.ts";
import { city } from "../../support/city-scene.ts";
import { cityFigures, sceneOf } from "../../support/wall-scenes.ts";

const { tour, shown } = cityFigures;
const facilities = (["centre", "square", "corridor"] as const).flatMap((kind) =>
  city[`${kind}s`].map(({ id, belt }) => ({ kind, id, belt })),
);

test("whatever may be touched leads somewhere: a facility to its belt, without one to the city", () => {
  expect(facilities.some(({ belt }) => belt === null)).toBe(true);
  for (const { kind, id, belt } of facilities) {
    expect(sceneShowing(tour, city, { kind, id })?.id).toBe(belt ? `belt:${belt}` : "city");
  }
});

test("a stop that a long tour leaves out leads to its belt", () => {
  const [stop] = city.points;
  if (!stop) throw new RangeError("the city has no stop");
  const shorter = tour.filter(({ point }) => point !== stop.id);
  expect(sceneShowing(shorter, city, { kind: "point", id: stop.id })?.id).toBe(`belt:${stop.belt}`);
});

test("a district, and what is not there, leads nowhere", () => {
  const nowhere: readonly RecordReference[] = [
    { kind: "district", id: "350102" },
    { kind: "centre", id: "none" },
  ];
  for (const record of nowhere) expect(sceneShowing(tour, city, record)).toBeNull();
});

test("words stand beside what was touched, else beside the stop whose turn it is", () => {
  const scene = sceneOf("stop");
  const positionOf = (id: string) => shown.points.find((point) => point.id === id)?.position;
  expect(wallCallout(scene, null, cityFigures)?.at).toEqual(positionOf(scene.point ?? ""));
  expect(wallCallout(sceneOf("city"), null, cityFigures)).toBeNull();
  for (const { kind, id } of facilities) {
    const record = city[`${kind}s`].find((each) => each.id === id);
    const isPlaced = record && ("line" in record ? record.line : record.position) !== null;
    const callout = wallCallout(sceneOf("city"), { kind, id }, cityFigures);
    expect(callout !== null).toBe(isPlaced);
  }
});
