import type { DataSet } from "../domain/data-set.ts";
import { sumTallies, type Tally } from "../domain/tally.ts";
import { isIllustrative } from "./belt-evidence.ts";
import { PACE_VERDICTS, type PaceVerdict } from "./belt-pace.ts";
import { STAGES, type Stage } from "./belt-stage.ts";
import type { BeltStanding } from "./belt-standing.ts";

/** Everything about the belts of a district, or of the city, added up. */
export interface AreaStanding {
  readonly belts: number;
  /** Stops, whatever belt they count for, and their grades. */
  readonly points: number;
  readonly municipal: number;
  readonly county: number;
  readonly gradeUnknown: number;
  /** How many of these are illustrative. */
  readonly samples: { readonly belts: number; readonly points: number };
  readonly centres: number;
  readonly squares: number;
  readonly corridors: number;
  readonly ones: Tally;
  readonly haves: Tally;
  readonly basics: Tally;
  /** Belts that have points enough, and those of which that is not known, of `belts`. */
  readonly enoughPoints: Tally;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly pace: Readonly<Record<PaceVerdict, number>>;
  readonly actions: { readonly open: number; readonly overdue: number; readonly done: number };
  readonly drafts: number;
}

/**
 * Adds the standings of belts up. Points and facilities are those given, so that a district counts
 * what stands in it and a belt what belongs to it.
 */
export function areaStanding(
  belts: readonly BeltStanding[],
  records: Pick<DataSet, "points" | "centres" | "squares" | "corridors">,
): AreaStanding {
  const { points } = records;
  const grades = { municipal: 0, county: 0, unknown: 0 };
  let samples = 0;
  for (const point of points) {
    grades[point.grade ?? "unknown"] += 1;
    if (isIllustrative(point)) samples += 1;
  }
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const pace = Object.fromEntries(PACE_VERDICTS.map((verdict) => [verdict, 0])) as Record<
    PaceVerdict,
    number
  >;
  const actions = { open: 0, overdue: 0, done: 0 };
  for (const belt of belts) {
    stages[belt.stage] += 1;
    for (const { verdict } of belt.pace) pace[verdict] += 1;
    for (const { state, overdue } of belt.actions) {
      actions[state === "done" ? "done" : "open"] += 1;
      if (overdue) actions.overdue += 1;
    }
  }
  const enough = (state: string): number =>
    belts.filter(({ standards }) => standards.stops.state === state).length;
  return {
    belts: belts.length,
    points: points.length,
    municipal: grades.municipal,
    county: grades.county,
    gradeUnknown: grades.unknown,
    samples: {
      belts: belts.filter(({ evidence }) => isIllustrative(evidence.belt)).length,
      points: samples,
    },
    centres: records.centres.length,
    squares: records.squares.length,
    corridors: records.corridors.length,
    ones: sumTallies(belts.map(({ standards }) => standards.onesTally)),
    haves: sumTallies(belts.map(({ standards }) => standards.haves)),
    basics: sumTallies(belts.map(({ standards }) => standards.basics)),
    enoughPoints: {
      met: enough("met"),
      unmet: enough("unmet"),
      unknown: enough("unknown"),
      total: belts.length,
    },
    stages,
    pace,
    actions,
    drafts: belts.reduce((total, { drafts }) => total + drafts.length, 0),
  };
}
