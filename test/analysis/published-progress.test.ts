import { expect, test } from "vitest";
import { beltProgress } from "../../src/analysis/belt-progress.ts";
import { momentOf } from "../../src/analysis/moment.ts";
import { programmeStanding } from "../../src/analysis/programme-standing.ts";
import { recordsAt } from "../../src/analysis/records-at.ts";
import { quartersBetween } from "../../src/domain/quarter.ts";
import { CITY } from "../support/read-data-folder.ts";
import { readDataSet } from "../support/read-data-set.ts";

const city = readDataSet(CITY);
const { start, asOf } = city.manifest.programme;

test("what the public is told of a belt is what its dossier says, at any time", () => {
  for (const quarter of [null, ...quartersBetween(start, asOf)]) {
    const moment = momentOf(quarter, city.manifest);
    const records = recordsAt(city, moment);
    const standing = programmeStanding(city, moment);
    for (const { evidence, stage, standards, actions } of standing.belts) {
      const told = beltProgress(evidence.belt, records, moment);
      expect(told.stage).toBe(stage);
      expect(told.standards).toEqual(standards);
      const ids = (list: typeof actions) => list.map(({ action }) => action.id).sort();
      expect(ids(told.underWay)).toEqual(ids(actions.filter(({ state }) => state !== "done")));
      expect(told.done).toBe(actions.filter(({ state }) => state === "done").length);
    }
  }
});

test("what is due first is named first", () => {
  const moment = momentOf(null, city.manifest);
  const dues = city.belts.map((belt) =>
    beltProgress(belt, city, moment).underWay.map(({ action }) => action.due),
  );
  expect(dues.some((each) => each.length > 1)).toBe(true);
  for (const each of dues) expect(each).toEqual([...each].sort());
});
