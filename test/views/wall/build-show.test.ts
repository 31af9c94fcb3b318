import { expect, test } from "vitest";
import { FIVE_ONES } from "../../../src/domain/standards.ts";
import { SCENE_KINDS } from "../../../src/domain/tour.ts";
import { buildShow } from "../../../src/views/wall/build-show.ts";
import { city } from "../../support/city-scene.ts";
import { cityFigures, cityFiles, sceneOf } from "../../support/wall-scenes.ts";

const { demand } = cityFiles;
const { home } = city.manifest.city;
if (!demand) throw new RangeError("the city has no demand");
const showOf = (kind: (typeof SCENE_KINDS)[number]) =>
  buildShow(sceneOf(kind), cityFigures, demand, home);

test.each(SCENE_KINDS)("%s shows its own and nothing of other scenes", (kind) => {
  const scene = sceneOf(kind);
  const show = showOf(kind);
  expect(show.kind).toBe(kind);
  expect(show.ribbons).toBe(cityFigures.ribbons);
  expect(show.focus.map(({ belt }) => belt)).toEqual(scene.belt ? [scene.belt] : []);
  expect(show.stops.length > 0).toBe(scene.belt !== null);
  expect(show.turn.map(({ id }) => id)).toEqual(scene.point ? [scene.point] : []);
  expect(show.ones.length > 0).toBe(kind === "city");
  expect(show.cells.length > 0).toBe(kind === "coverage");
});

test("the stops are those of the belt, as their records say, where its ribbon passes them", () => {
  for (const scene of cityFigures.tour.filter(({ kind }) => kind === "belt")) {
    const { stops, focus } = buildShow(scene, cityFigures, demand, home);
    const records = city.points
      .filter(({ belt, position }) => belt === scene.belt && position)
      .toSorted((a, b) => a.order - b.order);
    expect(stops.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const [at, stop] of stops.entries()) {
      const record = records[at];
      expect(stop).toMatchObject({
        position: record?.position,
        mark: record?.grade ?? "unknown",
        illustrative: record?.provenance.kind === "illustrative",
        meters: focus[0]?.stops.get(stop.id),
      });
    }
  }
});

test("六有 of a stop are counted from its record: unknown is not met", () => {
  for (const { id, haves } of showOf("standards").stops) {
    const flags = Object.values(city.points.find((point) => point.id === id)?.haves ?? {});
    expect(haves).toMatchObject({
      met: flags.filter((flag) => flag === true).length,
      unknown: flags.filter((flag) => flag === null).length,
      total: 6,
    });
  }
});

test("each belt with a line has its ring of five ones, in their order, at a stop of its own", () => {
  const { ones } = showOf("city");
  expect(ones.map(({ belt }) => belt).toSorted()).toEqual(
    cityFigures.ribbons.map(({ belt }) => belt).toSorted(),
  );
  for (const { belt, position, states } of ones) {
    const standing = cityFigures.standing.belts.find(({ evidence }) => evidence.belt.id === belt);
    expect(states).toEqual(FIVE_ONES.map((one) => standing?.standards.ones[one].state));
    expect(
      city.points.some(
        (point) => point.belt === belt && point.position?.join() === position.join(),
      ),
    ).toBe(true);
  }
});

test("cells stand where people live, as the coverage has them; hardly anybody is left out", () => {
  const { cells } = showOf("coverage");
  const { coverage } = cityFigures;
  if (!coverage) throw new RangeError("the city has no coverage");
  const byPlace = new Map(demand.h3.map((_, at) => [`${demand.lng[at]},${demand.lat[at]}`, at]));
  const states = new Set(cells.map(({ state }) => state));
  expect(states.has("gap")).toBe(true);
  for (const { position, population, state } of cells) {
    const at = byPlace.get(position.join());
    if (at === undefined) throw new RangeError(`no cell at ${position.join()}`);
    expect(population).toBe(demand.population[at]);
    const isSample = coverage.illustrativeOnly[at] === 1;
    expect(state).toBe(coverage.covered[at] === 1 ? (isSample ? "sample" : "covered") : "gap");
  }
  // every reached cell with many people within the opening view is there
  const [west, south, east, north] = home;
  const many = demand.h3.filter((_, at) => {
    const [lng = 0, lat = 0] = [demand.lng[at], demand.lat[at]];
    const isHome = lng >= west && lng <= east && lat >= south && lat <= north;
    return isHome && (demand.population[at] ?? 0) >= 250;
  });
  expect(cells.length).toBeGreaterThanOrEqual(many.length);
});

test("without demand there are no cells; a belt that has no line shows nothing that moves", () => {
  expect(buildShow(sceneOf("coverage"), cityFigures, null, home).cells).toEqual([]);
  const scene = { ...sceneOf("stop"), belt: "nowhere" };
  expect(buildShow(scene, cityFigures, demand, home)).toMatchObject({
    focus: [],
    stops: [],
    turn: [],
  });
});
