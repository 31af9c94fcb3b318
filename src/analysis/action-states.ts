import type { Action } from "../domain/action.ts";
import type { Moment } from "./moment.ts";

/** An action as it stood at a moment. */
export interface ActionState {
  readonly action: Action;
  readonly state: Action["state"];
  /** Not done, and its day is past. */
  readonly overdue: boolean;
  /** Days since it was due; 0 when it is not overdue. */
  readonly daysOverdue: number;
}

const DAY_MILLISECONDS = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);

/**
 * The actions raised by a moment, each as it stood then, in the order given. What was done only later
 * was under way before. An action is overdue from the day after it was due until it is done.
 */
export function actionStates(actions: readonly Action[], { date }: Moment): readonly ActionState[] {
  return actions
    .filter(({ raised }) => raised <= date)
    .map((action) => {
      const isDoneLater = action.state === "done" && action.closed !== null && action.closed > date;
      const state = isDoneLater ? "doing" : action.state;
      const overdue = state !== "done" && action.due < date;
      return { action, state, overdue, daysOverdue: overdue ? daysBetween(action.due, date) : 0 };
    });
}
