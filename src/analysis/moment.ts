import type { Manifest } from "../domain/data-set.ts";
import { lastMonthOf, type Quarter, quarterOf } from "../domain/quarter.ts";

/** The day that states are told as of. */
export interface Moment {
  /** `YYYY-MM`: what happened in this month or before has happened. */
  readonly month: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** True when it is the day of the data set: what has no date is then there too. */
  readonly isNow: boolean;
}

/** The last day of a quarter; of none, and of the one that the data speaks of, the data's own day. */
export function momentOf(
  quarter: Quarter | null,
  { programme, updated }: Pick<Manifest, "programme" | "updated">,
): Moment {
  if (quarter === null || quarter >= quarterOf(programme.asOf)) {
    return { month: programme.asOf, date: updated, isNow: true };
  }
  const month = lastMonthOf(quarter);
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, ordinal, 0)).getUTCDate();
  return { month, date: `${month}-${lastDay}`, isNow: false };
}
