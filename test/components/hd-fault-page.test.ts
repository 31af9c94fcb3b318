// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
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

test("where nobody is there it tries again by itself, says when, and ever more rarely", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const page = await showElement(HdFaultPage, { unattended: true, faults: [fault] });
  let tries = 0;
  page.addEventListener("hd-retry", () => {
    tries += 1;
    page.busy = true;
  });
  const waits: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    await page.updateComplete;
    const said = Number(/(\d+) 秒后自动重试/.exec(readText(page))?.[1]);
    vi.advanceTimersByTime(said * 1000 - 1);
    expect(tries).toBe(round);
    vi.advanceTimersByTime(1);
    expect(tries).toBe(round + 1);
    waits.push(said);
    await page.updateComplete;
    expect(readText(page)).not.toContain("自动重试");
    Object.assign(page, { faults: [fault], busy: false });
  }
  expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300]);
});

test("a press does not wait, and what is gone or has somebody before it tries nothing", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  let tries = 0;
  const count = (): void => {
    tries += 1;
  };
  const page = await showElement(HdFaultPage, { unattended: true, faults: [fault] });
  page.addEventListener("hd-retry", count);
  oneIn(page, ".retry").click();
  expect(tries).toBe(1);
  page.faults = [fault];
  await page.updateComplete;
  page.remove();
  const attended = await showElement(HdFaultPage, { faults: [fault] });
  attended.addEventListener("hd-retry", count);
  vi.advanceTimersByTime(600_000);
  expect(tries).toBe(1);
  expect(readText(attended)).not.toContain("自动重试");
});
