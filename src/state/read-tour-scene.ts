import type { Tour, TourScene } from "../domain/tour.ts";

/**
 * The scene that an id names; an id that is null or that the tour has not got gives its first.
 *
 * @throws RangeError for a tour without scenes, which is none.
 */
export function readTourScene(tour: Tour, id: string | null): TourScene {
  const [first] = tour;
  if (!first) throw new RangeError("a tour has a scene");
  return tour.find((scene) => scene.id === id) ?? first;
}
