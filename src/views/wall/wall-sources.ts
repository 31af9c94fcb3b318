import type { BeltLine } from "../../analysis/belt-legs.ts";
import type { DemandCoverage } from "../../analysis/demand-coverage.ts";
import type { GrowthStep } from "../../analysis/growth.ts";
import type { ProgrammeStanding } from "../../analysis/programme-standing.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Tour, TourScene } from "../../domain/tour.ts";
import type { AppState } from "../../state/app-state.ts";

/** What every part of the wall is given; each part is the same object while it is the same. */
export interface WallSources {
  readonly state: AppState;
  readonly data: DataSet;
  readonly standing: ProgrammeStanding;
  readonly lines: readonly BeltLine[];
  readonly growth: readonly GrowthStep[];
  /** Null until the demand cells are there, or where the data set has none. */
  readonly coverage: DemandCoverage | null;
  readonly tour: Tour;
  readonly scene: TourScene;
}
