import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicLength } from "../../src/analysis/geodesic-length.ts";
import { walkLine } from "../../src/analysis/walk-line.ts";
import { arbitraryStops } from "../support/arbitrary-stops.ts";

test("starts at the start, ends at the end, and stays within the line", () => {
  fc.assert(
    fc.property(arbitraryStops, (line) => {
      const walker = walkLine(line);
      const close = (at: readonly number[], place: readonly number[] | undefined) => {
        expect(at[0]).toBeCloseTo(place?.[0] ?? Number.NaN, 9);
        expect(at[1]).toBeCloseTo(place?.[1] ?? Number.NaN, 9);
      };
      close(walker.at(0), line[0]);
      close(walker.at(walker.length), line.at(-1));
      close(walker.at(-5), line[0]);
      close(walker.at(walker.length + 5), line.at(-1));
    }),
  );
});

test("its length is the ellipsoid's to two per mille across a city", () => {
  fc.assert(
    fc.property(arbitraryStops, (line) => {
      const exact = geodesicLength(line);
      expect(Math.abs(walkLine(line).length - exact)).toBeLessThanOrEqual(0.002 * exact);
    }),
  );
});

test("walks at an even pace: every step covers its own share of the line, and none turns back", () => {
  const straight = walkLine([
    [119.3, 26],
    [119.31, 26],
    [119.4, 26],
  ]);
  const places = Array.from({ length: 51 }, (_, step) =>
    straight.at((step / 50) * straight.length),
  );
  for (const [step, [lng, lat]] of places.entries()) {
    expect(lng).toBeCloseTo(119.3 + 0.002 * step, 9);
    expect(lat).toBe(26);
  }
});

test("a step is never longer than its pace, whatever the bends", () => {
  fc.assert(
    fc.property(arbitraryStops, fc.double({ min: 0, max: 0.9, noNaN: true }), (line, share) => {
      const walker = walkLine(line);
      const pace = walker.length / 10;
      const from = share * walker.length;
      const covered = geodesicLength([walker.at(from), walker.at(from + pace)]);
      expect(covered).toBeLessThanOrEqual(pace * 1.002 + 1e-6);
    }),
  );
});

test("refuses a line of fewer than two positions", () => {
  expect(() => walkLine([])).toThrow(RangeError);
  expect(() => walkLine([[119.3, 26]])).toThrow(RangeError);
});
