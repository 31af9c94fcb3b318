import { expect, test } from "vitest";
import { standInFingerprint } from "../../src/map/stand-in.ts";
import { city } from "../support/city-scene.ts";

const [point, ...others] = city.points;
if (!point) throw new RangeError("the city has no points");

test("the same data set has the same fingerprint, read again or reduced to what is drawn", () => {
  const { manifest, districts, belts, points } = structuredClone(city);
  expect(standInFingerprint({ manifest, districts, belts, points })).toBe(standInFingerprint(city));
});

test.each([
  ["a stop that moved", { ...city, points: [{ ...point, position: [119.3, 26.07] }, ...others] }],
  ["a stop of another grade", { ...city, points: [{ ...point, grade: null }, ...others] }],
  ["a stop less", { ...city, points: others }],
  ["a district less", { ...city, districts: city.districts.slice(1) }],
] as const)("%s is not what the drawing shows", (_, changed) => {
  expect(standInFingerprint(changed)).not.toBe(standInFingerprint(city));
});
