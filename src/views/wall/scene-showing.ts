import type { DataSet } from "../../domain/data-set.ts";
import type { RecordKind, RecordReference } from "../../domain/record-kinds.ts";
import type { Tour, TourScene } from "../../domain/tour.ts";
import type { AppState } from "../../state/app-state.ts";
import { sceneForRecord } from "../../state/scene-for-record.ts";
import { type TouchableRecords, touchedRecord } from "./touched-record.ts";

/** Kinds of record that belong to a belt or to nothing smaller than the city. */
const BELONGING: ReadonlySet<RecordKind> = new Set(["point", "centre", "square", "corridor"]);

/**
 * The scene that shows a record: its own, else that of the belt that it belongs to, else the city's. Null
 * for what is not there, and for districts, which everything lies in.
 */
export function sceneShowing(
  tour: Tour,
  data: TouchableRecords,
  record: RecordReference,
): TourScene | null {
  const own = sceneForRecord(tour, record);
  if (own || !BELONGING.has(record.kind)) return own;
  const found = touchedRecord(data, record);
  if (!found) return null;
  const ofBelt = found.belt && sceneForRecord(tour, { kind: "belt", id: found.belt });
  return ofBelt || (tour.find(({ kind }) => kind === "city") ?? null);
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
  data: TouchableRecords,
  { scene, selection }: AppState,
): TourScene | null {
  const named = tour.find(({ id }) => id === scene);
  return named ?? (selection && sceneShowing(tour, data, selection));
}
