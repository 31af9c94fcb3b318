import { applyTourFile } from "../analysis/apply-tour-file.ts";
import { type BeltLine, beltLines } from "../analysis/belt-legs.ts";
import { beltPhase } from "../analysis/belt-phase.ts";
import { buildTour } from "../analysis/build-tour.ts";
import { type Moment, momentOf } from "../analysis/moment.ts";
import { recordsAt } from "../analysis/records-at.ts";
import type { DataSet } from "../domain/data-set.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Tour } from "../domain/tour.ts";
import type { TourFile } from "../domain/tour-file.ts";

/** The tour and what it is made from, the same in every window of the same data set and quarter. */
export interface WallTour {
  readonly moment: Moment;
  /** The records that are there at the moment. */
  readonly shown: DataSet;
  readonly lines: readonly BeltLine[];
  readonly tour: Tour;
}

/**
 * The tour that a wall shows and a presenter knows: generated from the records, or as the tour file has
 * it.
 *
 * @param quarter null is the present of the data.
 * @param file null where the data set has none, or one with faults.
 */
export function wallTour(data: DataSet, quarter: Quarter | null, file: TourFile | null): WallTour {
  const moment = momentOf(quarter, data.manifest);
  const shown = recordsAt(data, moment);
  const lines = beltLines(shown.belts, shown.points, (belt, stops) =>
    beltPhase(belt, stops, moment),
  );
  const tour = file ? applyTourFile(file, shown, lines) : buildTour(shown, lines);
  return { moment, shown, lines, tour };
}
