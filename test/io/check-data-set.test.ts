import { expect, test } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import { checkFeedback } from "../../src/io/check-feedback.ts";
import { parseDataSet } from "../../src/io/parse-data-set.ts";
import { editDataSet, faultsOf, type Loose, validSources } from "./edit-data-set.ts";

type Edit = (features: Loose[]) => void;
type Expected = Partial<Fault>;

/** Properties of feature `index`. */
const at = (features: Loose[], index: number): Loose => features[index]?.properties as Loose;
const put = (target: Loose, values: object): void => void Object.assign(target, values);

/** One broken rule a row: file, what is changed, and the one fault that must come of it. */
const broken: readonly [rule: string, file: string, edit: Edit, expected: Expected][] = [
  [
    "an id that is used twice",
    "points.geojson",
    (features) => put(at(features, 3), { id: "west-01" }),
    { code: "duplicate-id", row: 5, record: "west-01", field: "id", value: "west-01" },
  ],
  [
    "an adcode that is used twice",
    "districts.geojson",
    (features) => void features.push({ ...(features[0] as Loose) }),
    { code: "duplicate-id", row: 4, record: "990101", field: "adcode", value: "990101" },
  ],
  [
    "a belt that is not there",
    "centres.geojson",
    (features) => put(at(features, 0), { belt: "east" }),
    { code: "dangling-belt", row: 2, record: "hall", field: "belt", value: "east" },
  ],
  [
    "a district that is not there",
    "belts.geojson",
    (features) => put(at(features, 0), { adcode: "999999" }),
    { code: "dangling-adcode", row: 2, record: "west", field: "adcode", value: "999999" },
  ],
  [
    "a gap in the order of the stops",
    "points.geojson",
    (features) => put(at(features, 7), { order: 9 }),
    { code: "order-gap", row: 9, record: "west-08", field: "order", value: "9" },
  ],
  [
    "an order that is used twice",
    "points.geojson",
    (features) => put(at(features, 2), { order: 2 }),
    { code: "order-gap", row: 4, record: "west-03", field: "order", value: "2" },
  ],
  [
    "fewer points than the programme asks for, as a warning",
    "points.geojson",
    (features) => void features.pop(),
    { code: "few-points", severity: "warning", file: "belts.geojson", record: "west", value: "7" },
  ],
  [
    "a position outside its district",
    "points.geojson",
    (features) => put(features[1]?.geometry as Loose, { coordinates: [11.5, 50.6] }),
    {
      code: "outside-district",
      row: 3,
      record: "west-02",
      field: "geometry",
      value: "[11.5,50.6]",
      values: { district: "990101 西区", actual: "990102 东区" },
    },
  ],
  [
    "a position in the water",
    "squares.geojson",
    (features) => put(features[0]?.geometry as Loose, { coordinates: [10.95, 50.1] }),
    { code: "in-water", row: 2, record: "green", value: "[10.95,50.1]", values: { water: "小溪" } },
  ],
  [
    "a corridor that leaves its district, once",
    "corridors.geojson",
    (features) =>
      put(features[0]?.geometry as Loose, {
        coordinates: [
          [10.2, 50.3],
          [9, 50.3],
          [9, 50],
        ],
      }),
    { code: "outside-city", record: "lane", field: "geometry.coordinates.1" },
  ],
  [
    "an accuracy without a position",
    "candidates.geojson",
    (features) => put(features[0] as Loose, { geometry: null }),
    { code: "position-accuracy", field: "provenance.positionAccuracy", value: "approximate" },
  ],
  [
    "an illustrative record without （示例）",
    "squares.geojson",
    (features) => put(at(features, 0), { name: "西区广场" }),
    { code: "illustrative-name", row: 2, record: "green", field: "name", value: "西区广场" },
  ],
  [
    "an illustrative record without (sample) in English",
    "squares.geojson",
    (features) => put(at(features, 0), { nameEn: "West Square" }),
    { code: "illustrative-name-en", row: 2, record: "green", field: "nameEn" },
  ],
  [
    "（示例） on a record that is none",
    "points.geojson",
    (features) => put(at(features, 0), { name: "第1站（示例）" }),
    { code: "illustrative-mark", row: 2, record: "west-01", field: "name" },
  ],
  [
    "an illustrative telephone number",
    "points.geojson",
    (features) => put(at(features, 7), { phone: "0591-0000" }),
    { code: "illustrative-phone", row: 9, record: "west-08", field: "phone", value: "0591-0000" },
  ],
  [
    "a month before the programme",
    "points.geojson",
    (features) => put(at(features, 4), { since: "2017-12" }),
    { code: "outside-programme", row: 6, record: "west-05", field: "since", value: "2017-12" },
  ],
  [
    "a milestone after the month the data speaks of",
    "belts.geojson",
    (features) => put(at(features, 0).milestones as Loose, { covering: "2021-01" }),
    { code: "outside-programme", row: 2, field: "milestones.covering", value: "2021-01" },
  ],
  [
    "a plan that was due before the programme",
    "candidates.geojson",
    (features) => put(at(features, 0).plan as Loose, { due: "2017-06" }),
    { code: "outside-programme", row: 2, record: "works", field: "plan.due", value: "2017-06" },
  ],
  [
    "milestones out of their order, over an unknown one",
    "belts.geojson",
    (features) => put(at(features, 0).milestones as Loose, { covering: "2018-12" }),
    {
      code: "milestones-order",
      field: "milestones.covering",
      value: "2018-12",
      values: { earlier: "built", earlierMonth: "2019-01" },
    },
  ],
];

test.each(broken)("finds %s", (_, file, edit, expected) => {
  const faults = faultsOf(editDataSet(file, (json) => edit(json.features as never)));
  expect(faults).toEqual([expect.objectContaining({ file, severity: "error", ...expected })]);
});

const brokenManifest: readonly [rule: string, edit: (manifest: Loose) => void, Expected][] = [
  [
    "illustrative records that the manifest does not own up to",
    (manifest) => put(manifest, { sample: false }),
    { code: "sample-hidden", field: "sample", values: { count: "1", first: "west-08" } },
  ],
  [
    "a camera box that is none",
    (manifest) => put(manifest.city as Loose, { home: [12.4, 50, 10, 51] }),
    { code: "city-bounds", field: "city.home", value: "[12.4,50,10,51]" },
  ],
  [
    "a target of points that a belt falls short of, as a warning",
    (manifest) => put(manifest.programme?.targets as Loose, { pointsPerBelt: 9 }),
    {
      code: "few-points",
      severity: "warning",
      file: "belts.geojson",
      values: { count: "8", target: "9" },
    },
  ],
];

test.each(brokenManifest)("finds %s", (_, edit, expected) => {
  const faults = faultsOf(editDataSet("dataset.json", edit));
  const all = { file: "dataset.json", severity: "error", ...expected };
  expect(faults).toEqual([expect.objectContaining(all)]);
});

test("finds a programme that ends before it starts", () => {
  const sources = editDataSet("dataset.json", (manifest) =>
    put(manifest.programme as Loose, { asOf: "2017-01" }),
  );
  const [first] = faultsOf(sources);
  expect(first).toMatchObject({
    code: "programme-span",
    field: "programme.asOf",
    value: "2017-01",
  });
});

test.each(["https://example.org/feedback?city=1", "/api/feedback", "feedback.php", "../say"])(
  "takes %s for feedback, and warns while nothing says who reads it",
  (endpoint) => {
    const warningsOf = (privacy: string | null) => {
      const result = parseDataSet(
        editDataSet("dataset.json", (json) => put(json.feedback as Loose, { endpoint, privacy })),
      );
      return result.ok ? checkFeedback(result.dataSet.manifest) : result.faults;
    };
    expect(warningsOf(null)).toMatchObject([
      { code: "feedback-privacy", field: "feedback.privacy", severity: "warning" },
    ]);
    expect(warningsOf("由虚构市读取")).toEqual([]);
  },
);

test("warns of a sample mark that nothing needs", () => {
  const sources = Object.fromEntries(
    Object.entries(validSources()).map(([file, text]) => [
      file,
      text.replaceAll("（示例）", "").replaceAll('"illustrative"', '"public"'),
    ]),
  );
  expect(faultsOf(sources)).toEqual([
    expect.objectContaining({ code: "sample-needless", severity: "warning", field: "sample" }),
  ]);
});

test("counts illustrative records that arrive after the core", () => {
  const sources = editDataSet("points.geojson", (json) => {
    const last = at(json.features as never, 7);
    put(last, { name: "第8站" });
    put(last.provenance as Loose, { kind: "public" });
  });
  sources["dataset.json"] = (sources["dataset.json"] ?? "").replace(
    '"sample": true',
    '"sample": false',
  );
  expect(faultsOf(sources)).toEqual([
    expect.objectContaining({ code: "sample-hidden", values: { count: "3", first: "green" } }),
  ]);
});
