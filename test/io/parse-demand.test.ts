import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { makeFault } from "../../src/io/make-fault.ts";
import { type ParsedDemand, parseDemand } from "../../src/io/parse-demand.ts";
import { CITY, MADE_UP_CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const FILE = "demand.csv";
const { districts } = readDataSet(MADE_UP_CITY);
const valid = readFileSync(`${MADE_UP_CITY}/${FILE}`, "utf8");
const read = (text: string): ParsedDemand => parseDemand(FILE, { [FILE]: text }, districts);

test("reads the cells in their order, a column each", () => {
  const { demand, faults } = read(valid);
  expect(faults).toEqual([]);
  expect(demand?.h3).toEqual([1, 3, 5, 7, 9].map((digit) => `881f1d480${digit}fffff`));
  expect([...(demand?.lng ?? [])]).toEqual([10.1, 10.105, 10.3, 11.5, 11.7]);
  expect([...(demand?.lat ?? [])]).toEqual([50.6, 50.603, 50.7, 50.6, 50.6]);
  expect([...(demand?.population ?? [])]).toEqual([120, 80, 300, 40.5, 0]);
  expect([...(demand?.district ?? [])].map((at) => demand?.adcodes[at])).toEqual([
    "990101",
    "990101",
    "990101",
    "990102",
    "990102",
  ]);
});

test("the city's demand is read whole, and adds up to its districts' census figures", () => {
  const city = readDataSet(CITY);
  const text = readFileSync(`${CITY}/${FILE}`, "utf8");
  const { demand, faults } = parseDemand(FILE, { [FILE]: text }, city.districts);
  if (!demand) throw new Error(JSON.stringify(faults.slice(0, 3)));
  expect(demand.h3).toHaveLength(text.trimEnd().split("\n").length - 1);
  for (const { adcode, population2020 } of city.districts) {
    const index = demand.adcodes.indexOf(adcode);
    const sum = demand.population
      .filter((_, at) => demand.district[at] === index)
      .reduce((total, people) => total + people, 0);
    expect(sum).toBe(population2020);
  }
});

test("columns may stand in any order, lines end in any way, a byte order mark is no cell", () => {
  const cells = valid
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("", "\ufeff"),
      fc.boolean(),
      (order, ending, mark, isQuoted) => {
        const quote = isQuoted ? '"' : "";
        const lines = cells.map((line) => order.map((at) => `${quote}${line[at]}${quote}`).join());
        expect(read(mark + lines.join(ending) + ending)).toEqual(read(valid));
      },
    ),
  );
});

const broken: readonly [string, from: string, to: string, expected: Partial<Fault>][] = [
  ["an index that is none", "881f1d4803fffff", "here", { code: "wrong-value", field: "h3" }],
  [
    "an index that is there twice",
    "881f1d4803fffff",
    "881f1d4801fffff",
    { code: "duplicate-id", field: "h3", values: { firstRow: "2" } },
  ],
  ["no longitude", "10.105", "", { code: "wrong-type", field: "lng", value: "" }],
  ["a latitude in degrees and minutes", "50.603", "50°36", { code: "wrong-type", field: "lat" }],
  ["a latitude beyond the pole", "50.603", "150.603", { code: "wrong-value", field: "lat" }],
  ["fewer people than none", ",80\n", ",-80\n", { code: "wrong-value", field: "population" }],
  ["people without end", ",80\n", ",Infinity\n", { code: "wrong-type", field: "population" }],
  [
    "a district that is not there",
    "50.603,990101",
    "50.603,990199",
    { code: "dangling-adcode", field: "adcode", value: "990199" },
  ],
  [
    "a district by its name",
    "50.603,990101",
    "50.603,西区",
    { code: "wrong-value", field: "adcode", value: "西区" },
  ],
  ["a cell too many", ",80\n", ",80,7\n", { code: "unknown-field", field: "6", value: "7" }],
];

test.each(broken)("refuses %s, by row and field", (_, from, to, expected) => {
  const { demand, faults } = read(valid.replace(from, to));
  expect(demand).toBeNull();
  expect(faults).toEqual([
    expect.objectContaining({ file: FILE, row: 3, severity: "error", ...expected }),
  ]);
  for (const fault of faults) {
    const words = Object.values(faultWords(fault));
    expect(words.map(({ problem, remedy }) => problem + remedy).join()).not.toMatch(/\{\w+\}/);
  }
});

test.each<[string, string, readonly Partial<Fault>[]]>([
  ["a column that is missing", "adcode", [{ code: "missing-field", field: "adcode", row: 1 }]],
  [
    "a column that is there twice",
    "lat",
    [
      { code: "missing-field", field: "adcode" },
      { code: "unknown-field", field: "lat" },
    ],
  ],
])("refuses %s", (_, name, expected) => {
  const text =
    name === "adcode"
      ? valid.replace(",adcode", "").replaceAll(/,99010\d/g, "")
      : valid.replace("adcode", "lat");
  expect(read(text).faults).toEqual(expected.map((fault) => expect.objectContaining(fault)));
});

test("refuses an empty file, a web page, and what could not be had", () => {
  expect(read("").faults).toHaveLength(5);
  expect(read("<!doctype html>").faults).toMatchObject([{ code: "not-json" }]);
  expect(parseDemand(FILE, {}, districts).faults).toMatchObject([{ code: "missing", file: FILE }]);
  const unreachable = makeFault("unreachable", FILE);
  expect(parseDemand(FILE, { [FILE]: unreachable }, districts).faults).toEqual([unreachable]);
});

test("a table of another kind is not refused twenty thousand times", () => {
  const text = `h3,lng,lat,adcode,population\n${"a,b,c,d,e\n".repeat(20_000)}`;
  expect(read(text).faults).toHaveLength(100);
});

test("a text spoiled at any place is refused or read, and never throws", () => {
  fc.assert(
    fc.property(
      fc.nat(valid.length),
      fc.string({ unit: "binary", maxLength: 3 }),
      (at, inserted) => {
        const { demand, faults } = read(valid.slice(0, at) + inserted + valid.slice(at + 1));
        expect(demand === null).toBe(faults.length > 0);
        const { lng, lat, population } = demand ?? { lng: [], lat: [], population: [] };
        expect([...lng, ...lat, ...population].every(Number.isFinite)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
