import { expect, test } from "vitest";
import {
  MARK_HALF_BOX,
  MARK_TOKENS,
  MARKS,
  type MarkName,
  markPieces,
  pieceStyle,
} from "../../src/domain/marks.ts";
import { isSameRecord } from "../../src/domain/record-kinds.ts";
import { standardStateOf } from "../../src/domain/standards.ts";

const shapeOf = (mark: MarkName) =>
  markPieces(mark, false)
    .filter(({ role }) => role === "shape")
    .map(({ path }) => path)
    .join();
const reach = (path: string): number =>
  Math.max(...(path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number).map(Math.abs));

test("every mark has a shape of its own, so that colour is never the only difference", () => {
  expect(new Set(MARKS.map(shapeOf)).size).toBe(MARKS.length);
});

test("a mark is drawn on a paper halo, in its own colour first, within its box", () => {
  for (const mark of MARKS) {
    const pieces = markPieces(mark, false);
    expect(pieces[0]).toMatchObject({ role: "halo", token: "--casing", paint: "stroke" });
    const [shape] = pieces.filter(({ role }) => role === "shape");
    expect(shape).toMatchObject({ token: MARK_TOKENS[mark], paint: "fill" });
    for (const { path } of pieces) expect(reach(path)).toBeLessThanOrEqual(MARK_HALF_BOX);
  }
});

test("a sample is the same mark in a dashed ring that lies outside of its shape", () => {
  for (const mark of MARKS) {
    const [plain, sample] = [markPieces(mark, false), markPieces(mark, true)];
    expect(sample.slice(0, -1)).toEqual(plain);
    const ring = sample.at(-1);
    expect(ring).toMatchObject({ role: "sample-ring", token: MARK_TOKENS[mark], paint: "stroke" });
    expect(ring?.dash).toMatch(/^[\d.]+ [\d.]+$/);
    expect(reach(ring?.path ?? "")).toBeGreaterThan(reach(shapeOf(mark)));
  }
});

test("a piece's style says what it is painted with", () => {
  const [halo] = markPieces("county", true);
  const ring = markPieces("county", true).at(-1);
  const shape = markPieces("county", true).find(({ role }) => role === "shape");
  if (!halo || !ring || !shape) throw new RangeError("a piece is missing");
  expect(pieceStyle(shape)).toBe("fill: var(--county)");
  expect(pieceStyle(halo)).toContain("stroke: var(--casing)");
  expect(pieceStyle(halo)).not.toContain("dash");
  expect(pieceStyle(ring)).toContain(`stroke-dasharray: ${ring.dash}`);
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
