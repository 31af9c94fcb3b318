import { type DemandCoverage, demandCoverage } from "../../analysis/demand-coverage.ts";
import { type ProgrammeStanding, programmeStanding } from "../../analysis/programme-standing.ts";
import { type WallTour, wallTour } from "../../content/wall-tour.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { tourFingerprint } from "../../state/tour-fingerprint.ts";

/** What every part of the presenter window is given; the same object while it is the same. */
export interface PresenterSources extends WallTour {
  readonly standing: ProgrammeStanding;
  /** Null until the demand cells are there, or where the data set has none. */
  readonly coverage: DemandCoverage | null;
  readonly fingerprint: string;
}

type Asked = readonly [data: DataSet, quarter: Quarter | null, files: WallFiles | null];

/** Computes what the presenter is told, anew only when data, quarter or wall files are others. */
export class PresenterModel {
  #made: PresenterSources | null = null;
  #of: Asked | null = null;

  /** @param files null while they are on their way: the tour is then the generated one. */
  sources(...asked: Asked): PresenterSources {
    if (this.#made && asked.every((part, at) => part === this.#of?.[at])) return this.#made;
    const [data, quarter, files] = asked;
    const made = wallTour(data, quarter, files?.tour ?? null);
    const { shown, moment, tour } = made;
    const demand = files?.demand ?? null;
    const sites = [...shown.centres, ...shown.points];
    this.#made = {
      ...made,
      standing: programmeStanding(data, moment),
      coverage: demand && demandCoverage(demand, sites, shown.districts),
      fingerprint: tourFingerprint(tour),
    };
    this.#of = asked;
    return this.#made;
  }
}
