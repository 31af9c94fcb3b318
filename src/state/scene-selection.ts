import type { RecordReference } from "../domain/record-kinds.ts";
import type { TourScene } from "../domain/tour.ts";

/** The record that a scene is about, selected while it is shown; null for the city and its coverage. */
export function sceneSelection({ kind, belt, point }: TourScene): RecordReference | null {
  switch (kind) {
    case "belt":
    case "standards":
      return belt === null ? null : { kind: "belt", id: belt };
    case "stop":
      return point === null ? null : { kind: "point", id: point };
    case "city":
    case "coverage":
      return null;
  }
}
