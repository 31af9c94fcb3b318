import { expect, test } from "vitest";
import { MARK_HALF_BOX, MARK_PARTS, MARKS, SAMPLE_RING } from "../../src/domain/marks.ts";
import { isSameRecord } from "../../src/domain/record-kinds.ts";
import { standardStateOf } from "../../src/domain/standards.ts";

test("every mark has a shape of its own, so that colour is never the only difference", () => {
  const shapes = MARKS.map((mark) => MARK_PARTS[mark].map(({ path }) => path).join());
  expect(new Set(shapes).size).toBe(MARKS.length);
});

test("every mark begins with its own colour and stays within its box", () => {
  for (const mark of MARKS) {
    const [first] = MARK_PARTS[mark];
    expect(first?.fill).toBe("mark");
    for (const { path } of MARK_PARTS[mark]) {
      const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(MARK_HALF_BOX);
    }
  }
});

test("the ring around a sample lies outside of every mark and within the box", () => {
  expect(SAMPLE_RING.radius).toBeLessThanOrEqual(MARK_HALF_BOX);
  expect(SAMPLE_RING.radius).toBeGreaterThan(10);
});

test("a flag that is not known is neither met nor unmet", () => {
  expect([true, false, null].map(standardStateOf)).toEqual(["met", "unmet", "unknown"]);
});

test("records are the same by kind and id; two absent ones are the same", () => {
  expect(isSameRecord({ kind: "belt", id: "a" }, { kind: "belt", id: "a" })).toBe(true);
  expect(isSameRecord({ kind: "belt", id: "a" }, { kind: "point", id: "a" })).toBe(false);
  expect(isSameRecord({ kind: "belt", id: "a" }, { kind: "belt", id: "b" })).toBe(false);
  expect(isSameRecord({ kind: "belt", id: "a" }, null)).toBe(false);
  expect(isSameRecord(null, null)).toBe(true);
});
