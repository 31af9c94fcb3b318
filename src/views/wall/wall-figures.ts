import type { BeltLine } from "../../analysis/belt-legs.ts";
import { type DemandCoverage, demandCoverage } from "../../analysis/demand-coverage.ts";
import { type GrowthStep, growth } from "../../analysis/growth.ts";
import { type ProgrammeStanding, programmeStanding } from "../../analysis/programme-standing.ts";
import { wallTour } from "../../content/wall-tour.ts";
import type { DataSet } from "../../domain/data-set.ts";
import { type Quarter, quartersBetween } from "../../domain/quarter.ts";
import type { Tour } from "../../domain/tour.ts";
import type { WallFiles } from "../../io/parse-wall-files.ts";
import { buildRibbon, type Ribbon } from "../../map/wall/ribbon.ts";

/** Everything on the wall that is computed from the data set alone. */
export interface WallFigures {
  /** The records that are there at the moment shown. */
  readonly shown: DataSet;
  readonly tour: Tour;
  readonly standing: ProgrammeStanding;
  readonly lines: readonly BeltLine[];
  readonly ribbons: readonly Ribbon[];
  /** From the programme's start to the moment shown. */
  readonly growth: readonly GrowthStep[];
  readonly coverage: DemandCoverage | null;
}

/** Computes the wall's figures as of a quarter; null is the present of the data. */
export function wallFigures(
  data: DataSet,
  quarter: Quarter | null,
  { demand, tour: file }: WallFiles,
): WallFigures {
  const { manifest, districts } = data;
  const { tour, moment, shown, lines } = wallTour(data, quarter, file);
  const { start } = manifest.programme;
  return {
    shown,
    tour,
    standing: programmeStanding(data, moment),
    lines,
    ribbons: lines.flatMap((line) => buildRibbon(line) ?? []),
    growth: growth(data, quartersBetween(start, moment.month), manifest),
    coverage: demand && demandCoverage(demand, [...shown.centres, ...shown.points], districts),
  };
}
