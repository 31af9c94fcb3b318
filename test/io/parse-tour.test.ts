import { expect, test } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import type { TourFileScene } from "../../src/domain/tour-file.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { type ParsedTour, parseTour } from "../../src/io/parse-tour.ts";
import { MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const FILE = "tour.json";
const data = readDataSet(MADE_UP_CITY);
const readText = (text: string): ParsedTour => parseTour(FILE, { [FILE]: text }, data);

/** One scene a line, as the data folder has lists. */
const read = (scenes: readonly unknown[]): ParsedTour =>
  readText(`{"scenes":[\n${scenes.map((scene) => JSON.stringify(scene)).join(",\n")}\n]}\n`);

const scene = (target: string, changes: object = {}): TourFileScene => ({
  target,
  camera: null,
  panels: null,
  text: null,
  textEn: null,
  seconds: null,
  ...changes,
});

test("reads scenes of every kind in their order, frozen; the city may come again", () => {
  const scenes = [
    scene("city", { seconds: 1, text: "欢迎", textEn: "Welcome" }),
    scene("belt:west", { camera: { center: [10.5, 50.6], zoom: null, pitch: 60, bearing: -45 } }),
    scene("point:west-08", { panels: ["point", "strip"], seconds: 600 }),
    scene("standards:west", { panels: [] }),
    scene("coverage"),
    scene("city"),
  ];
  const { tour, faults } = read(scenes);
  expect(faults).toEqual([]);
  expect(tour).toEqual({ scenes });
  expect([tour, tour?.scenes, tour?.scenes[1]?.camera].every(Object.isFrozen)).toBe(true);
});

const broken: readonly [string, readonly unknown[], Partial<Fault>][] = [
  [
    "a belt that is not there",
    [scene("belt:east")],
    { code: "dangling-belt", row: 2, record: "scenes.0", field: "target", value: "east" },
  ],
  [
    "the standards of a belt that is not there",
    [scene("city"), scene("standards:east")],
    { code: "dangling-belt", row: 3, record: "scenes.1", value: "east" },
  ],
  [
    "a point that is not there",
    [scene("point:west-99")],
    { code: "dangling-point", row: 2, field: "target", value: "west-99" },
  ],
  [
    "a point that is not placed yet",
    [scene("point:west-07")],
    { code: "tour-unplaced", row: 2, value: "west-07" },
  ],
  [
    "a target of no kind",
    [scene("district:990101")],
    { code: "wrong-value", row: 2, field: "target", value: "district:990101" },
  ],
  [
    "a scene that comes again",
    [scene("coverage"), scene("coverage")],
    { code: "duplicate-id", row: 3, field: "target", values: { firstRow: "2" } },
  ],
  [
    "a scene without end",
    [scene("city", { seconds: 601 })],
    { code: "wrong-value", row: 2, field: "seconds" },
  ],
  [
    "a camera that looks up",
    [scene("city", { camera: { center: null, zoom: null, pitch: 61, bearing: null } })],
    { code: "wrong-value", row: 2, field: "camera.pitch", value: "61" },
  ],
  [
    "a panel that is none",
    [scene("city", { panels: ["weather"] })],
    { code: "wrong-value", row: 2, field: "panels.0", value: "weather" },
  ],
  [
    "a field left out",
    [{ ...scene("city"), text: undefined }],
    { code: "missing-field", row: 2, field: "text" },
  ],
  ["a tour without scenes", [], { code: "tour-empty", field: "scenes" }],
];

test.each(broken)("refuses %s", (_, scenes, expected) => {
  const { tour, faults } = read(scenes);
  expect(tour).toBeNull();
  expect(faults).toEqual([expect.objectContaining({ file: FILE, severity: "error", ...expected })]);
  for (const fault of faults) {
    const words = Object.values(faultWords(fault));
    expect(words.map(({ problem, remedy }) => problem + remedy).join()).not.toMatch(/\{\w+\}/);
  }
});

test("a belt with one stop on the map has no line to fly to", () => {
  const points = data.points.filter(({ order }) => order === 1 || order === 7);
  const text = `{"scenes":[\n${JSON.stringify(scene("belt:west"))}\n]}`;
  const { faults } = parseTour(FILE, { [FILE]: text }, { ...data, points });
  expect(faults).toMatchObject([{ code: "tour-unplaced", value: "west" }]);
});

test("refuses what is no JSON, has no list, or is missing", () => {
  expect(readText("{").faults).toMatchObject([{ code: "json-syntax" }]);
  expect(readText("{}").faults).toMatchObject([{ code: "missing-field", field: "scenes" }]);
  expect(readText('{"scenes":[],"title":"x"}').faults).toMatchObject([{ code: "unknown-field" }]);
  expect(parseTour(FILE, {}, data).faults).toMatchObject([{ code: "missing", file: FILE }]);
});
