import fc from "fast-check";
import type { SceneKind, Tour, TourScene } from "../../src/domain/tour.ts";

const madeUpScene = (
  id: string,
  kind: SceneKind,
  belt: string | null,
  seconds: number,
): TourScene => ({
  id,
  kind,
  belt,
  point: kind === "stop" ? id.slice("stop:".length) : null,
  seconds,
  camera: { center: null, zoom: null, pitch: null, bearing: null },
  panels: [],
  text: null,
  textEn: null,
});

/** Tours of a few belts, out of four, so that two tours often have scenes in common. */
export const arbitraryTour: fc.Arbitrary<Tour> = fc
  .record({
    belts: fc.subarray(["a", "b", "c", "d"]),
    stops: fc.nat(3),
    seconds: fc.array(fc.double({ min: 0.1, max: 60, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    }),
    hasCoverage: fc.boolean(),
  })
  .map(({ belts, stops, seconds, hasCoverage }): Tour => {
    const scenes: readonly (readonly [string, SceneKind, string | null])[] = [
      ["city", "city", null],
      ...belts.flatMap((belt) => [
        [`belt:${belt}`, "belt", belt] as const,
        ...Array.from({ length: stops }, (_, at) => [`stop:${belt}-${at}`, "stop", belt] as const),
        [`standards:${belt}`, "standards", belt] as const,
      ]),
      ...(hasCoverage ? [["coverage", "coverage", null] as const] : []),
    ];
    return scenes.map(([id, kind, belt], at) =>
      madeUpScene(id, kind, belt, seconds[at % seconds.length] ?? 1),
    );
  });
