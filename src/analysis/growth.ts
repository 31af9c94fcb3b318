import type { DataSet } from "../domain/data-set.ts";
import type { Quarter } from "../domain/quarter.ts";
import { beltEvidence } from "./belt-evidence.ts";
import { beltPhase } from "./belt-phase.ts";
import { momentOf } from "./moment.ts";
import { type DatedRecords, recordsAt } from "./records-at.ts";

/** What there was at the end of a quarter. */
export interface GrowthStep {
  readonly quarter: Quarter;
  readonly points: number;
  /** Belts whose stops are joined by a line but that are not built yet. */
  readonly lines: number;
  /** Belts built. */
  readonly belts: number;
}

/**
 * 连点成线、连线成带: how many points, lines and belts there were, quarter by quarter, by dated records
 * only: what has no month is counted in none, the last quarter included (`undatedCounts` tells it).
 */
export function growth(
  records: DatedRecords,
  quarters: readonly Quarter[],
  manifest: Pick<DataSet["manifest"], "programme" | "updated">,
): readonly GrowthStep[] {
  return quarters.map((quarter) => {
    const moment = { ...momentOf(quarter, manifest), isNow: false };
    const then = recordsAt(records, moment);
    const phases = beltEvidence(then).map(({ belt, stops }) => beltPhase(belt, stops, moment));
    return {
      quarter,
      points: then.points.length,
      lines: phases.filter((phase) => phase === "line").length,
      belts: phases.filter((phase) => phase === "belt").length,
    };
  });
}
