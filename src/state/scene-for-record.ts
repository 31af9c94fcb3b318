import type { RecordReference } from "../domain/record-kinds.ts";
import type { Tour, TourScene } from "../domain/tour.ts";

/**
 * The scene to go to for a record: a point's own, a belt's first. Null where the tour has none, such
 * as for a point that a long tour leaves out.
 */
export function sceneForRecord(tour: Tour, { kind, id }: RecordReference): TourScene | null {
  switch (kind) {
    case "point":
      return tour.find(({ point }) => point === id) ?? null;
    case "belt": {
      const scenes = tour.filter(({ belt }) => belt === id);
      return scenes.find((scene) => scene.kind === "belt") ?? scenes[0] ?? null;
    }
    case "centre":
    case "square":
    case "corridor":
    case "candidate":
    case "district":
      return null;
  }
}
