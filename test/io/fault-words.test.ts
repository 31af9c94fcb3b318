import { expect, test } from "vitest";
import { FAULT_CODES } from "../../src/domain/fault.ts";
import { FAULT_WORDS } from "../../src/i18n/fault-word-list.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { makeFault } from "../../src/io/make-fault.ts";
import { editDataSet, faultsOf, type Loose } from "./edit-data-set.ts";

test("every fault has words, and there are no others", () => {
  expect(Object.keys(FAULT_WORDS).toSorted()).toEqual(FAULT_CODES.toSorted());
});

test.each(FAULT_CODES)("%s says in both languages what is wrong and what to do", (code) => {
  const fault = makeFault(code, "points.geojson", { field: "order", found: 3 });
  const words = faultWords(fault);
  expect(words["zh-CN"].problem + words["zh-CN"].remedy).toMatch(/\p{Script=Han}/u);
  expect(words.en.problem + words.en.remedy).not.toMatch(/\p{Script=Han}{3}/u);
  for (const { problem, remedy } of Object.values(words)) {
    expect(problem.length).toBeGreaterThan(5);
    expect(remedy.length).toBeGreaterThan(5);
  }
});

test("fills in what was found, what is expected and an example", () => {
  const sources = editDataSet("points.geojson", (json) => {
    (json.features?.[0]?.properties as Loose).since = "2019/5" as never;
  });
  const [fault] = faultsOf(sources);
  if (fault === undefined) throw new Error("nothing was found");
  const { problem, remedy } = faultWords(fault).en;
  expect(problem).toContain("since may not be 2019/5");
  expect(remedy).toContain("2019-05");
});

test("says types in the words of whoever edits the file", () => {
  const sources = editDataSet("points.geojson", (json) => {
    (json.features?.[0]?.properties?.haves as Loose).venue = "有" as never;
  });
  const [fault] = faultsOf(sources);
  if (fault === undefined) throw new Error("nothing was found");
  expect(faultWords(fault)["zh-CN"].remedy).toBe("应为 true 或 false，不加引号");
  expect(faultWords(fault).en.remedy).toBe("It must be true or false, without quotes");
});

test("puts values in as they are, whatever stands in them", () => {
  const fault = makeFault("dangling-belt", "points.geojson", { found: "{file} $& <b>" });
  expect(faultWords(fault).en.problem).toContain("{file} $& <b>");
});
