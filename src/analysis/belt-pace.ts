import {
  MILESTONES,
  type Milestone,
  type Milestones,
  PENDING,
  type Programme,
} from "../domain/programme.ts";
import { monthsBetween } from "../domain/quarter.ts";

/** Reached in time, reached late, still missing after its month, not due yet, or nothing tells. */
export const PACE_VERDICTS = ["not-due", "in-time", "late", "overdue", "unknown"] as const;
export type PaceVerdict = (typeof PACE_VERDICTS)[number];

/** One stage of the programme's pace, as a belt keeps it. */
export interface PaceState {
  readonly year: number;
  readonly milestone: Milestone;
  /** Last month in time, `YYYY-12`. */
  readonly due: string;
  readonly verdict: PaceVerdict;
  /** Whole months after `due`, until it was reached or until now; null when not late. */
  readonly monthsLate: number | null;
}

/**
 * A belt against the programme's pace (一年打基础、二年创品牌、三年全覆盖): each stage is due at the end
 * of its year. Which milestone ends a stage is said by the data set, for the report does not.
 * Milestones come in order: a later one reached in time proves an earlier unknown one, and after one
 * that is pending nothing has been reached.
 *
 * @param month `YYYY-MM`: what was reached after it has not been reached yet.
 */
export function beltPace(
  milestones: Milestones,
  stages: Programme["stages"],
  month: string,
): readonly PaceState[] {
  return stages.map(({ year, milestone }) => {
    const due = `${year}-12`;
    const state = (verdict: PaceVerdict, until: string | null = null): PaceState => ({
      year,
      milestone,
      due,
      verdict,
      monthsLate: until === null ? null : monthsBetween(due, until),
    });
    const later = MILESTONES.slice(MILESTONES.indexOf(milestone));
    const isReachedBy = (limit: string, names: readonly Milestone[]): boolean =>
      names.some((name) => {
        const at = milestones[name];
        return at !== null && at !== PENDING && at <= limit;
      });
    if (isReachedBy(due < month ? due : month, later)) return state("in-time");
    if (month <= due) return state("not-due");
    const isPending = MILESTONES.slice(0, MILESTONES.indexOf(milestone)).some(
      (name) => milestones[name] === PENDING,
    );
    const at = isPending ? PENDING : milestones[milestone];
    if (at === null) return state("unknown");
    return at !== PENDING && at <= month ? state("late", at) : state("overdue", month);
  });
}
