import type { DataSet } from "../../domain/data-set.ts";
import type { LngLat } from "../../domain/geo.ts";
import type { Corridor } from "../../domain/overlays.ts";
import type { Point } from "../../domain/point.ts";
import type { RecordReference } from "../../domain/record-kinds.ts";

/** What a finger finds on the wall besides belts. */
export type TouchableRecords = Pick<DataSet, "points" | "centres" | "squares" | "corridors">;

/** A record that stands somewhere and may belong to a belt. */
export type TouchedRecord = Pick<Corridor, "id" | "name" | "nameEn" | "belt" | "provenance"> & {
  readonly position: LngLat | null;
  /** Of a demonstration point alone. */
  readonly point: Point | null;
};

/** The stop, centre, square or corridor that is referred to; null for none, and for other kinds. */
export function touchedRecord(
  { points, centres, squares, corridors }: TouchableRecords,
  { kind, id }: RecordReference,
): TouchedRecord | null {
  switch (kind) {
    case "point": {
      const point = points.find((each) => each.id === id);
      return point ? { ...point, point } : null;
    }
    case "centre":
    case "square": {
      const list = kind === "centre" ? centres : squares;
      const found = list.find((each) => each.id === id);
      return found ? { ...found, point: null } : null;
    }
    case "corridor": {
      const found = corridors.find((each) => each.id === id);
      if (!found) return null;
      const line = found.line ?? [];
      return { ...found, position: line[Math.floor(line.length / 2)] ?? null, point: null };
    }
    case "belt":
    case "candidate":
    case "district":
      return null;
  }
}
