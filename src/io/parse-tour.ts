import * as v from "valibot";
import { isPlaced } from "../analysis/belt-legs.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { readTourTarget, type TourFile, tourFileSceneSchema } from "../domain/tour-file.ts";
import { type FaultDetails, makeFault } from "./make-fault.ts";
import { parseDocument } from "./parse-document.ts";
import type { FileSources } from "./parse-json.ts";

const TOUR = {
  document: "tour",
  list: "scenes",
  schema: tourFileSceneSchema,
  head: v.strictObject({}),
} as const;

/** Stops that a belt needs on the map before there is a line to fly to. */
const FEWEST_STOPS = 2;

type Finding = { readonly code: Fault["code"]; readonly details: FaultDetails };

export interface ParsedTour {
  /** Null when there are faults. */
  readonly tour: TourFile | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads `tour.json`: scenes about belts and points that are there and on the map, each but the city
 * once. Never throws; the result is frozen.
 *
 * @param file its name among the sources.
 */
export function parseTour(
  file: string,
  sources: FileSources,
  data: Pick<DataSet, "belts" | "points">,
): ParsedTour {
  const { records, faults: form, rowOf } = parseDocument(TOUR, file, sources);
  if (form.length > 0) return { tour: null, faults: form };
  if (records.length === 0) {
    return { tour: null, faults: [makeFault("tour-empty", file, { field: "scenes" })] };
  }
  const placed = placedStops(data);
  const firstOf = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, { target }] of records.entries()) {
    const finding = findTarget(target, data, placed) ?? findRepeat(target, firstOf, rowOf);
    if (!firstOf.has(target)) firstOf.set(target, index);
    if (!finding) continue;
    const place = { row: rowOf(index), record: `scenes.${index}`, field: "target", found: target };
    faults.push(makeFault(finding.code, file, { ...place, ...finding.details }));
  }
  return faults.length > 0
    ? { tour: null, faults }
    : { tour: Object.freeze({ scenes: records }), faults: [] };
}

/** How many stops of each belt stand on the map. */
function placedStops({ points }: Pick<DataSet, "points">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { belt } of points.filter(isPlaced)) counts.set(belt, (counts.get(belt) ?? 0) + 1);
  return counts;
}

/** Null when what a target names is there and stands on the map. */
function findTarget(
  target: string,
  { belts, points }: Pick<DataSet, "belts" | "points">,
  placed: ReadonlyMap<string, number>,
): Finding | null {
  const { kind, id } = readTourTarget(target);
  if (id === null) return null;
  const details = { found: id };
  if (kind === "point") {
    const point = points.find((each) => each.id === id);
    if (!point) return { code: "dangling-point", details };
    return isPlaced(point) ? null : { code: "tour-unplaced", details };
  }
  if (!belts.some((belt) => belt.id === id)) return { code: "dangling-belt", details };
  return (placed.get(id) ?? 0) < FEWEST_STOPS ? { code: "tour-unplaced", details } : null;
}

/** A tour may come back to the city, but to nothing else: a scene is found by what it is about. */
function findRepeat(
  target: string,
  firstOf: ReadonlyMap<string, number>,
  rowOf: (index: number) => number | null,
): Finding | null {
  const first = firstOf.get(target);
  if (first === undefined || target === "city") return null;
  return { code: "duplicate-id", details: { values: { firstRow: String(rowOf(first) ?? "?") } } };
}
