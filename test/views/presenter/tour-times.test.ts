import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDuration } from "../../../src/views/presenter/format-duration.ts";
import { tourTimes } from "../../../src/views/presenter/tour-times.ts";
import { arbitraryTour } from "../../support/arbitrary-tour.ts";

const elapsed = fc.double({ min: -10, max: 120, noNaN: true });
const pace = fc.constantFrom(0.25, 1, 2, 100);

test("what is over and what is left add up to the scene and to the tour, at the tour's pace", () => {
  fc.assert(
    fc.property(arbitraryTour, fc.nat(), elapsed, pace, (tour, at, gone, speed) => {
      const index = at % tour.length;
      const scene = tour[index];
      const times = scene && tourTimes(tour, scene.id, gone, speed);
      if (!times) throw new Error("the scene is in the tour");
      let [before, whole] = [0, 0];
      tour.forEach(({ seconds }, each) => {
        whole += seconds;
        if (each < index) before += seconds;
      });
      const { sceneElapsed, sceneRemaining, tourElapsed, tourRemaining } = times;
      expect((sceneElapsed + sceneRemaining) * speed).toBeCloseTo(scene.seconds, 6);
      expect((tourElapsed + tourRemaining) * speed).toBeCloseTo(whole, 6);
      expect((tourElapsed - sceneElapsed) * speed).toBeCloseTo(before, 6);
      for (const time of Object.values(times)) expect(time).toBeGreaterThanOrEqual(0);
      const isWithin = gone >= 0 && gone <= scene.seconds;
      if (isWithin) expect(sceneElapsed * speed).toBeCloseTo(gone, 6);
    }),
  );
});

test("a scene that the tour has not got has no times", () => {
  fc.assert(
    fc.property(arbitraryTour, (tour) => {
      expect(tourTimes(tour, "belt:zzz", 0, 1)).toBeNull();
    }),
  );
});

test.each([
  [-3, "0:00"],
  [7.9, "0:07"],
  [60, "1:00"],
  [760, "12:40"],
  [3599.9, "59:59"],
  [3723, "1:02:03"],
  [360_000, "100:00:00"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});

test("what is read back are the whole seconds", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds) => {
      const parts = formatDuration(seconds).split(":").map(Number);
      expect(parts.reduce((sum, part) => sum * 60 + part, 0)).toBe(Math.floor(seconds));
    }),
  );
});
