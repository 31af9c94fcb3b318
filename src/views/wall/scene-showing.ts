import type { DataSet } from "../../domain/data-set.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";
import type { Tour, TourScene } from "../../domain/tour.ts";
import type { AppState } from "../../state/app-state.ts";
import { sceneForRecord } from "../../state/scene-for-record.ts";

/** The scene that shows a record: its own, or for a stop that a long tour leaves out its belt's. */
export function sceneShowing(
  tour: Tour,
  { points }: Pick<DataSet, "points">,
  record: RecordReference,
): TourScene | null {
  const own = sceneForRecord(tour, record);
  if (own || record.kind !== "point") return own;
  const belt = points.find(({ id }) => id === record.id)?.belt;
  return belt ? sceneForRecord(tour, { kind: "belt", id: belt }) : null;
}

/** Scenes of the belts as they are numbered everywhere: in the order of the data. */
export const beltScenes = (
  tour: Tour,
  { belts }: Pick<DataSet, "belts">,
): readonly (TourScene | null)[] =>
  belts.map(({ id }) => sceneForRecord(tour, { kind: "belt", id }));

/** The scene that an address names, or that shows the record it selects; null for neither. */
export function sceneAskedFor(
  tour: Tour,
  data: Pick<DataSet, "points">,
  { scene, selection }: AppState,
): TourScene | null {
  const named = tour.find(({ id }) => id === scene);
  return named ?? (selection && sceneShowing(tour, data, selection));
}
