import { expect, test } from "vitest";
import type { Fault } from "../../src/domain/fault.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { editDataSet, faultsOf, type Loose } from "./edit-data-set.ts";

type Broken = readonly [
  rule: string,
  file: string,
  edit: (json: Loose) => void,
  expected: Partial<Fault>,
];

const put = (target: unknown, values: object): void => void Object.assign(target as Loose, values);
const indicator = (json: Loose, at: number): Loose =>
  json.scheme?.dimensions?.[0]?.indicators?.[at] as Loose;
const FIELD = "scheme.dimensions.0.indicators";

const broken: readonly Broken[] = [
  [
    "weights that do not sum to 100",
    "assessment.json",
    (json) => put(indicator(json, 0), { weight: 45 }),
    { code: "weights-sum", record: "考评", field: "scheme.dimensions", values: { sum: "95" } },
  ],
  [
    "an indicator that names a field that does not exist",
    "assessment.json",
    (json) => put(indicator(json, 1), { measure: "haves.garden" }),
    {
      code: "unknown-measure",
      record: "haves",
      field: `${FIELD}.1.measure`,
      value: "haves.garden",
    },
  ],
  [
    "an indicator that is neither computed nor entered",
    "assessment.json",
    (json) => put(indicator(json, 2), { range: null }),
    { code: "indicator-source", record: "mood", field: `${FIELD}.2` },
  ],
  [
    "a range without width",
    "assessment.json",
    (json) => put(indicator(json, 2), { range: [7, 7] }),
    { code: "indicator-source", record: "mood" },
  ],
  [
    "an indicator that is there twice",
    "assessment.json",
    (json) => put(indicator(json, 1), { id: "ones" }),
    { code: "duplicate-indicator", field: `${FIELD}.1.id`, value: "ones" },
  ],
  [
    "a score of an unknown belt",
    "assessment.json",
    (json) => put(json.scores?.[1], { belt: "east" }),
    { code: "dangling-belt", row: 3, field: "belt", value: "east" },
  ],
  [
    "a score of an unknown indicator",
    "assessment.json",
    (json) => put(json.scores?.[0], { indicator: "luck" }),
    { code: "dangling-indicator", row: 2, field: "indicator", value: "luck" },
  ],
  [
    "a score of what is computed",
    "assessment.json",
    (json) => put(json.scores?.[0], { indicator: "ones" }),
    { code: "score-computed", row: 2, value: "ones" },
  ],
  [
    "a score outside its range",
    "assessment.json",
    (json) => put(json.scores?.[0], { value: 11 }),
    { code: "score-range", row: 2, field: "value", value: "11", values: { range: "0 … 10" } },
  ],
  [
    "a score from before the programme",
    "assessment.json",
    (json) => put(json.scores?.[0], { month: "2017-12" }),
    { code: "outside-programme", row: 2, field: "month", value: "2017-12" },
  ],
  [
    "two scores in one month",
    "assessment.json",
    (json) => put(json.scores?.[1], { month: "2020-06" }),
    { code: "duplicate-score", row: 3, field: "month" },
  ],
  [
    "a made-up score of a real belt",
    "assessment.json",
    (json) => put(json.scores?.[0]?.provenance, { kind: "illustrative" }),
    { code: "illustrative-about-real", row: 2, field: "belt", value: "west" },
  ],
  [
    "a made-up action about a real belt",
    "actions.json",
    (json) => put(json.actions?.[0]?.provenance, { kind: "illustrative" }),
    { code: "illustrative-about-real", row: 2, record: "west-square", value: "west" },
  ],
  [
    "an action without a role",
    "actions.json",
    (json) => void Reflect.deleteProperty(json.actions?.[0] as object, "responsibleRole"),
    { code: "missing-field", row: 2, record: "west-square", field: "responsibleRole" },
  ],
  [
    "an action whose role is empty",
    "actions.json",
    (json) => put(json.actions?.[0], { responsibleRole: " " }),
    { code: "wrong-value", row: 2, record: "west-square", field: "responsibleRole" },
  ],
  [
    "an action about nothing that is there",
    "actions.json",
    (json) => put(json.actions?.[1]?.subject, { id: "west-99" }),
    { code: "dangling-subject", row: 3, field: "subject.id", value: "west-99" },
  ],
  [
    "an action that answers no standard of its subject",
    "actions.json",
    (json) => put(json.actions?.[0], { standard: "haves.flag" }),
    { code: "unknown-standard", row: 2, field: "standard", value: "haves.flag" },
  ],
  [
    "an action that is due before it was raised",
    "actions.json",
    (json) => put(json.actions?.[0], { due: "2019-12-31" }),
    { code: "action-dates", row: 2, field: "due", value: "2019-12-31" },
  ],
  [
    "an action raised after the data's day",
    "actions.json",
    (json) => put(json.actions?.[2], { raised: "2021-01-01" }),
    { code: "action-dates", row: 4, field: "raised", value: "2021-01-01" },
  ],
  [
    "an action that is done on no day",
    "actions.json",
    (json) => put(json.actions?.[1], { closed: null }),
    { code: "action-closed", row: 3, field: "closed", values: { state: "done" } },
  ],
  [
    "an action that is closed but not done",
    "actions.json",
    (json) => put(json.actions?.[0], { closed: "2020-05-05" }),
    { code: "action-closed", row: 2, field: "closed", values: { state: "doing" } },
  ],
  [
    "an action that is there twice",
    "actions.json",
    (json) => put(json.actions?.[1], { id: "west-square" }),
    { code: "duplicate-id", row: 3, record: "west-square" },
  ],
  [
    "a milestone before the programme",
    "belts.geojson",
    (json) => put(json.features?.[0]?.properties?.milestones, { planned: "2017-06" }),
    { code: "outside-programme", row: 2, record: "west", field: "milestones.planned" },
  ],
  [
    "a milestone before an earlier one",
    "belts.geojson",
    (json) => put(json.features?.[0]?.properties?.milestones, { built: "2018-03" }),
    { code: "milestones-order", row: 2, field: "milestones.built", value: "2018-03" },
  ],
  [
    "a milestone reached after one that is pending",
    "belts.geojson",
    (json) => put(json.features?.[0]?.properties?.milestones, { brand: "pending" }),
    { code: "milestones-order", row: 2, field: "milestones.covering", value: "2020-06" },
  ],
  [
    "a part in a model that the belt does not name",
    "squares.geojson",
    (json) => put(json.features?.[0]?.properties, { belt: null, modelRole: "wider" }),
    { code: "model-missing", row: 2, record: "green", field: "modelRole" },
  ],
  [
    "a second hub",
    "squares.geojson",
    (json) => put(json.features?.[0]?.properties, { modelRole: "hub" }),
    { code: "model-hubs", row: 2, record: "green", values: { belt: "west", other: "hall" } },
  ],
  [
    "a facility opened after the data's month",
    "centres.geojson",
    (json) => put(json.features?.[0]?.properties, { since: "2021-01" }),
    { code: "outside-programme", row: 2, record: "hall", field: "since" },
  ],
  [
    "a candidate's measure due before the programme",
    "candidates.geojson",
    (json) => put(json.features?.[0]?.properties?.plan?.measures?.[0], { due: "2017-01" }),
    { code: "outside-programme", row: 2, record: "works", field: "plan.measures.0.due" },
  ],
];

test.each(broken)("refuses %s, saying where and what to do", (_, file, edit, expected) => {
  const faults = faultsOf(editDataSet(file, edit));
  expect(faults).toEqual([expect.objectContaining({ file, severity: "error", ...expected })]);
  for (const fault of faults) {
    const words = faultWords(fault);
    expect(words["zh-CN"].remedy).toMatch(/\p{Script=Han}/u);
    expect(words.en.remedy).not.toMatch(/\{\w+\}/);
  }
});

test("a city without a scheme writes null and no scores", () => {
  const edit = (json: Loose): void => put(json, { scheme: null, scores: [] });
  expect(faultsOf(editDataSet("assessment.json", edit))).toEqual([]);
});

test("a role that is missing comes with an example", () => {
  const [fault] = faultsOf(
    editDataSet("actions.json", (json) => put(json.actions?.[0], { responsibleRole: "" })),
  );
  expect(fault && faultWords(fault)["zh-CN"].remedy).toContain("楼宇党组织书记");
});
