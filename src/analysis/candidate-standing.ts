import type { Candidate } from "../domain/candidate.ts";
import { FIVE_BASICS, SIX_HAVES, type StandardState } from "../domain/standards.ts";
import type { ActionState } from "./action-states.ts";
import type { Moment } from "./moment.ts";
import { type PointStandards, pointStandards } from "./point-standards.ts";

/** A candidate on its way to becoming a point. */
export interface CandidateStanding extends PointStandards {
  readonly candidate: Candidate;
  /** What keeps it from being a point: every standard not known to be met. */
  readonly gaps: readonly { readonly standard: string; readonly state: StandardState }[];
  /** How far its plan has come; null when no plan is known. */
  readonly plan: {
    readonly done: number;
    readonly unknown: number;
    readonly total: number;
    /** The next month, from this one on, in which a measure or the plan is due, `YYYY-MM`. */
    readonly nextDue: string | null;
    /** Measures known not to be done whose month is past. */
    readonly overdue: number;
  } | null;
  readonly actions: readonly ActionState[];
}

/**
 * A candidate (培育点) against what a point must have: 六有 and 五个基本. Both unmet and unknown standards
 * are gaps, told apart.
 */
export function candidateStanding(
  candidate: Candidate,
  actions: readonly ActionState[],
  { month }: Moment,
): CandidateStanding {
  const gaps: { standard: string; state: StandardState }[] = [];
  const note = (standard: string, flag: boolean | null): void => {
    if (flag !== true) gaps.push({ standard, state: flag === null ? "unknown" : "unmet" });
  };
  for (const have of SIX_HAVES) note(`haves.${have}`, candidate.haves[have]);
  for (const basic of FIVE_BASICS) note(`basics.${basic}`, candidate.basics[basic]);
  return {
    candidate,
    ...pointStandards(candidate),
    gaps,
    plan: candidate.plan && planProgress(candidate.plan, month),
    actions,
  };
}

function planProgress(
  { measures, due }: NonNullable<Candidate["plan"]>,
  month: string,
): NonNullable<CandidateStanding["plan"]> {
  const left = measures.filter(({ done }) => done !== true);
  const isThrough = measures.length > 0 && left.length === 0;
  const dates = isThrough ? [] : [...left.flatMap((measure) => measure.due ?? []), due];
  return {
    done: measures.length - left.length,
    unknown: left.filter(({ done }) => done === null).length,
    total: measures.length,
    nextDue: dates.filter((each) => each >= month).toSorted()[0] ?? null,
    overdue: left.filter((each) => each.done === false && each.due !== null && each.due < month)
      .length,
  };
}
