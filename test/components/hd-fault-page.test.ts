// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { HdFaultPage } from "../../src/components/hd-fault-page.ts";
import type { Fault } from "../../src/domain/fault.ts";
import { faultWords } from "../../src/i18n/fault-words.ts";
import { setLocale } from "../../src/i18n/translate.ts";
import { allIn, oneIn, readText, showElement } from "../support/show-element.ts";

const fault: Fault = {
  severity: "error",
  code: "wrong-value",
  file: "points.geojson",
  row: 7,
  record: "gulou-louyu-03",
  field: "since",
  value: `"<b>2019-13</b>"`,
  values: { expected: "YYYY-MM" },
};

beforeEach(() => setLocale("zh-CN"));
afterEach(() => document.body.replaceChildren());

test.each([
  ["zh-CN", "points.geojson 第 7 行"],
  ["en", "points.geojson, line 7"],
] as const)(
  "says in %s where the fault stands, what was found and what to do",
  async (language, place) => {
    const page = await showElement(HdFaultPage, { faults: [fault] });
    await setLocale(language);
    await page.updateComplete;
    const text = readText(page);
    const { problem, remedy } = faultWords(fault)[language];
    for (const part of [place, "gulou-louyu-03", "since", fault.value, problem, remedy]) {
      expect(text).toContain(part.replaceAll(/\s+/g, " "));
    }
    expect(allIn(page, "b")).toEqual([]);
  },
);

test("a fault of a whole file names no line", async () => {
  const missing: Fault = {
    ...fault,
    code: "missing",
    row: null,
    record: null,
    field: null,
    value: "",
  };
  const page = await showElement(HdFaultPage, { faults: [missing] });
  expect(oneIn(page, ".place").textContent?.trim()).toBe("points.geojson");
});

test("warnings do not stand among what keeps the map from being shown", async () => {
  const warning: Fault = { ...fault, severity: "warning", record: "only-a-warning" };
  const page = await showElement(HdFaultPage, { faults: [warning, fault] });
  expect(allIn(page, "li")).toHaveLength(1);
  expect(readText(page)).not.toContain("only-a-warning");
});

test("a broken export of thousands is counted, not listed to the end", async () => {
  const faults = Array.from({ length: 2000 }, (_, row) => ({ ...fault, row }));
  const page = await showElement(HdFaultPage, { faults });
  const listed = allIn(page, "li").length;
  expect(listed).toBeLessThanOrEqual(100);
  expect(readText(page)).toContain(`另有 ${2000 - listed} 处问题`);
});

test("the button asks for another try", async () => {
  const page = await showElement(HdFaultPage, { faults: [fault] });
  let tries = 0;
  page.addEventListener("hd-retry", () => {
    tries += 1;
  });
  oneIn(page, "button").click();
  expect(tries).toBe(1);
});
