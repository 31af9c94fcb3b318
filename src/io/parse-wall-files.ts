import type { DataSet } from "../domain/data-set.ts";
import type { Demand } from "../domain/demand.ts";
import type { Fault } from "../domain/fault.ts";
import type { TourFile } from "../domain/tour-file.ts";
import { demandSteps } from "./parse-demand.ts";
import type { FileSources } from "./parse-json.ts";
import { parseTour } from "./parse-tour.ts";
import { runAtOnce, type Steps } from "./run-steps.ts";

/** What the wall reads beside the data set. */
export interface WallFiles {
  /** Null where the data set names no file, or has faults in it. */
  readonly demand: Demand | null;
  readonly tour: TourFile | null;
  /** The wall runs without either; so faults are shown, and stop nothing. */
  readonly faults: readonly Fault[];
}

/** Reads the files that only the wall needs. Never throws. */
export const parseWallFiles = (
  dataSet: Pick<DataSet, "manifest" | "districts" | "belts" | "points">,
  sources: FileSources,
): WallFiles => runAtOnce(wallFilesSteps(dataSet, sources));

/** The same with stops, for a page whose map is moving. */
export function* wallFilesSteps(
  dataSet: Pick<DataSet, "manifest" | "districts" | "belts" | "points">,
  sources: FileSources,
): Steps<WallFiles> {
  const { demand, tour } = dataSet.manifest.files;
  const people =
    demand === null
      ? { demand: null, faults: [] }
      : yield* demandSteps(demand, sources, dataSet.districts);
  const scenes = tour === null ? { tour: null, faults: [] } : parseTour(tour, sources, dataSet);
  return {
    demand: people.demand,
    tour: scenes.tour,
    faults: [...people.faults, ...scenes.faults],
  };
}
