import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCamera, encodeCamera, roundCamera } from "../../src/state/camera-address.ts";
import { arbitraryCamera } from "../support/arbitrary-action.ts";

/** Where the camera stands on the world square of its zoom, CSS pixels. */
function worldPixels([lng, lat]: readonly [number, number], zoom: number): [number, number] {
  const side = 512 * 2 ** zoom;
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
  return [(lng / 360) * side, y * side];
}

test("a camera in the world moves by a pixel at most when it is rounded for the address", () => {
  const camera = arbitraryCamera.filter(
    ({ center: [lng, lat], zoom }) =>
      Math.abs(lng) <= 180 && Math.abs(lat) <= 60 && zoom >= 0 && zoom <= 24,
  );
  fc.assert(
    fc.property(camera, (exact) => {
      const round = roundCamera(exact);
      const [x, y] = worldPixels(exact.center, exact.zoom);
      const [roundX, roundY] = worldPixels(round.center, exact.zoom);
      expect(Math.abs(x - roundX)).toBeLessThanOrEqual(1);
      // Web Mercator stretches by 1 / cos(lat), 2 at 60°
      expect(Math.abs(y - roundY)).toBeLessThanOrEqual(2);
      expect(Math.abs(exact.zoom - round.zoom)).toBeLessThanOrEqual(0.005001);
    }),
  );
});

test("rounding twice is rounding once, and the address holds what rounding leaves", () => {
  fc.assert(
    fc.property(arbitraryCamera, (exact) => {
      const round = roundCamera(exact);
      expect(roundCamera(round)).toEqual(round);
      expect(decodeCamera(encodeCamera(round))).toEqual(round);
    }),
    { numRuns: 1000 },
  );
});

test("a camera beyond the world is the same place within it", () => {
  const camera = { center: [479.25, 89], zoom: -1, bearing: 270, pitch: 0 } as const;
  expect(roundCamera(camera)).toEqual({ center: [119.3, 85], zoom: 0, bearing: -90, pitch: 0 });
});

test.each([
  ["12.5/26.08/119.3", { center: [119.3, 26.08], zoom: 12.5, bearing: 0, pitch: 0 }],
  ["12.5/26.08/119.3/-30.5", { center: [119.3, 26.08], zoom: 12.5, bearing: -30.5, pitch: 0 }],
  ["12.5/26.08/119.3/-30.5/45", { center: [119.3, 26.08], zoom: 12.5, bearing: -30.5, pitch: 45 }],
  ["12.5/26.08/119.3/0/45", { center: [119.3, 26.08], zoom: 12.5, bearing: 0, pitch: 45 }],
] as const)("%s is read as MapLibre reads it", (text, camera) => {
  expect(decodeCamera(text)).toEqual(camera);
});

test("zoom, latitude, longitude: the order and form that MapLibre writes", () => {
  expect(encodeCamera({ center: [119.3, 26.08], zoom: 12.5, bearing: 0, pitch: 0 })).toBe(
    "12.5/26.08/119.3",
  );
  const tilted = { center: [119.3, 26.08], zoom: 12, bearing: 0, pitch: 45 } as const;
  expect(encodeCamera(tilted)).toBe("12/26.08/119.3/0/45");
});
