import fc from "fast-check";
import type { LngLat } from "../../src/domain/geo.ts";
import type { PaddedCamera } from "../../src/map/wall/pitched-camera.ts";
import type { Padding, Size } from "../../src/map/web-mercator.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Screens of a wall: in front of a lectern, on a totem, across a hall. */
export const arbitrarySize: fc.Arbitrary<Size> = fc.oneof(
  fc.constantFrom(
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 5760, height: 1080 },
    { width: 7680, height: 2160 },
    { width: 1080, height: 1920 },
  ),
  fc.record({
    width: fc.integer({ min: 640, max: 7680 }),
    height: fc.integer({ min: 480, max: 2160 }),
  }),
);

/** A screen, and panels that leave at least a quarter of each of its sides to the map. */
export const arbitraryScreen: fc.Arbitrary<{ readonly size: Size; readonly padding: Padding }> = fc
  .tuple(arbitrarySize, number(0, 0.375), number(0, 0.375), number(0, 0.375), number(0, 0.375))
  .map(([size, top, right, bottom, left]) => ({
    size,
    padding: {
      top: top * size.height,
      right: right * size.width,
      bottom: bottom * size.height,
      left: left * size.width,
    },
  }));

export const arbitraryPlace: fc.Arbitrary<LngLat> = fc.tuple(
  number(118.6, 119.9),
  number(25.4, 26.5),
);

/** How a wall may lean and turn. */
export const arbitraryLean: fc.Arbitrary<{ readonly pitch: number; readonly bearing: number }> =
  fc.record({ pitch: number(0, 60), bearing: fc.oneof(fc.constant(0), number(-180, 180)) });

/** Any camera that a wall may have for a padding. */
export const arbitraryPaddedCamera = (padding: Padding): fc.Arbitrary<PaddedCamera> =>
  fc
    .tuple(arbitraryPlace, number(8, 16), arbitraryLean)
    .map(([center, zoom, lean]) => ({ center, zoom, ...lean, padding }));
