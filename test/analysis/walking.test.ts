import { expect, test } from "vitest";
import { WALKING, walkStraight } from "../../src/analysis/walking.ts";
import { meters } from "../../src/domain/units.ts";

test("a walk is estimated as the straight line × 1.3 at 60 m a minute", () => {
  expect(walkStraight(meters(600)).minutes).toBeCloseTo(13, 10);
  expect(walkStraight(meters(0)).minutes).toBe(0);
});

test("who is served within the minutes of the coverage is as far away as it says", () => {
  const radiusMeters = meters((WALKING.minutes * WALKING.metersPerMinute) / WALKING.detourFactor);
  expect(walkStraight(radiusMeters).minutes).toBeCloseTo(WALKING.minutes, 10);
});
