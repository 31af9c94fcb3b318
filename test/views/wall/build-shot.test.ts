import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo.ts";
import { planCamera } from "../../../src/map/wall/camera-plan.ts";
import { projectPitched } from "../../../src/map/wall/pitched-camera.ts";
import { buildShot } from "../../../src/views/wall/build-shot.ts";
import { city } from "../../support/city-scene.ts";
import { cityFigures, sceneOf } from "../../support/wall-scenes.ts";

const { tour, lines } = cityFigures;
const { home } = city.manifest.city;
const [west, south, east, north] = home;
const pathOf = (belt: string | null): readonly LngLat[] =>
  lines.find((line) => line.belt.id === belt)?.legs.flatMap((leg) => leg.line) ?? [];

test.each(tour.map((scene) => [scene.id, scene] as const))(
  "%s: the camera has something to look at, and asks what the scene asks of it",
  (_, scene) => {
    const { id, camera, subject } = buildShot(scene, lines, home);
    expect(id).toBe(scene.id);
    expect(camera).toBe(scene.camera);
    expect(subject.length).toBeGreaterThan(0);
  },
);

test("a belt is looked at whole, a stop as a part of its belt", () => {
  for (const kind of ["belt", "standards"] as const) {
    const scene = sceneOf(kind);
    expect(buildShot(scene, lines, home)).toMatchObject({
      subject: pathOf(scene.belt),
      around: null,
    });
  }
  const stop = sceneOf("stop");
  const position = city.points.find(({ id }) => id === stop.point)?.position;
  expect(buildShot(stop, lines, home)).toMatchObject({
    subject: [position],
    around: pathOf(stop.belt),
  });
});

test("the city is every belt that is counted beside it, wherever it lies", () => {
  const all = lines.flatMap(({ belt }) => pathOf(belt.id));
  for (const id of ["city", "city-2"]) {
    const scene = tour.find((each) => each.id === id);
    expect(scene && buildShot(scene, lines, home)).toMatchObject({ subject: all, around: null });
  }
});

test("whom belts reach is looked at within the view that the data set opens on", () => {
  const { subject } = buildShot(sceneOf("coverage"), lines, home);
  const all = lines.flatMap(({ belt }) => pathOf(belt.id));
  const within = all.filter(
    ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north,
  );
  expect(within.length).toBeGreaterThan(1);
  expect(subject).toEqual(within);
});

test("a city without a line is looked at as the data set opens, a belt without one as the city", () => {
  const corners = [
    [west, south],
    [east, south],
    [west, north],
    [east, north],
  ];
  expect(buildShot(sceneOf("city"), [], home).subject).toEqual(corners);
  expect(buildShot(sceneOf("belt"), [], home).subject).toEqual(corners);
  const far = lines.map((line) => ({
    ...line,
    legs: line.legs.map((leg) => ({ ...leg, line: leg.line.map((): LngLat => [0, 0]) })),
  }));
  expect(buildShot(sceneOf("coverage"), far, home).subject).toEqual(corners);
});

test("a stop that is not placed is looked at as its belt", () => {
  const scene = sceneOf("stop");
  const unplaced = lines.map((line) => ({
    ...line,
    stops: line.stops.map((stop) => (stop.id === scene.point ? { ...stop, position: null } : stop)),
  }));
  const { subject, around } = buildShot(scene, unplaced, home);
  expect(subject).toEqual(pathOf(scene.belt));
  expect(around).toBeNull();
});

test.each([
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [5760, 1080],
  [1080, 1920],
])(
  "in every scene of the tour the subject stands clear of the panels: %i × %i",
  (width, height) => {
    const isTall = height > width;
    const padding = isTall
      ? { top: 0.1 * height, right: 0.02 * width, bottom: 0.4 * height, left: 0.02 * width }
      : { top: 0.12 * height, right: 0.45 * height, bottom: 0.2 * height, left: 0.45 * height };
    // the standards are looked at as the belt is
    const looked = tour.filter(({ kind }) => kind !== "standards");
    const hidden = looked.filter((scene) => {
      const shot = buildShot(scene, lines, home);
      const camera = planCamera(shot, { width, height }, padding);
      return shot.subject.some((place) => {
        const [x, y] = projectPitched(place, camera, { width, height });
        return (
          x < padding.left - 0.01 ||
          x > width - padding.right + 0.01 ||
          y < padding.top - 0.01 ||
          y > height - padding.bottom + 0.01
        );
      });
    });
    expect(hidden.map(({ id }) => id)).toEqual([]);
  },
);
