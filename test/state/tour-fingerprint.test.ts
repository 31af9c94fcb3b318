import { expect, test } from "vitest";
import type { TourScene } from "../../src/domain/tour.ts";
import { tourFingerprint } from "../../src/state/tour-fingerprint.ts";

const scene = (id: string, seconds = 8): TourScene => ({
  id,
  kind: "city",
  belt: null,
  point: null,
  seconds,
  camera: { center: null, zoom: null, pitch: null, bearing: null },
  panels: [],
  text: null,
  textEn: null,
});

test("it is FNV-1a of the ids", () => {
  // published vectors: the offset basis for nothing, and for "a" and "foobar"
  expect(tourFingerprint([])).toBe("811c9dc5");
  expect(tourFingerprint([scene("a")])).toBe("e40c292c");
  expect(tourFingerprint([scene("foobar")])).toBe("bf9cf968");
});

test("scenes and their order make it, nothing else", () => {
  const tour = [scene("city"), scene("belt:a")];
  expect(tourFingerprint([scene("city", 20), scene("belt:a")])).toBe(tourFingerprint(tour));
  expect(tourFingerprint(tour.toReversed())).not.toBe(tourFingerprint(tour));
});
