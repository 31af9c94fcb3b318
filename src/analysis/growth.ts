import { bisectRight } from "d3-array";
import type { DataSet } from "../domain/data-set.ts";
import type { Quarter } from "../domain/quarter.ts";
import { momentOf } from "./moment.ts";
import type { DatedRecords } from "./records-at.ts";

/** What there was at the end of a quarter. */
export interface GrowthStep {
  readonly quarter: Quarter;
  readonly points: number;
  /** Belts whose stops are joined by a line but that are not built yet. */
  readonly lines: number;
  /** Belts built. */
  readonly belts: number;
}

/** Sorts after every month, as `pending` does. */
const NEVER = "never";

/**
 * 连点成线、连线成带: how many points, lines and belts there were, quarter by quarter, by dated records
 * only: what has no month is counted in none, the last quarter included (`undatedCounts` tells it).
 * The phases are those of `beltPhase` before the present: a line from the month of the second stop
 * until the belt is built. Months are sorted once, so the number of quarters costs next to nothing.
 */
export function growth(
  records: Pick<DatedRecords, "belts" | "points">,
  quarters: readonly Quarter[],
  manifest: Pick<DataSet["manifest"], "programme" | "updated">,
): readonly GrowthStep[] {
  const points: string[] = [];
  const firstTwo = new Map<string, [first: string, second: string]>();
  for (const { belt, since } of records.points) {
    if (since === null) continue;
    points.push(since);
    const [first, second] = firstTwo.get(belt) ?? [NEVER, NEVER];
    if (since < first) firstTwo.set(belt, [since, first]);
    else if (since < second) firstTwo.set(belt, [first, since]);
  }
  const built = records.belts.map(({ milestones }) => milestones.built ?? NEVER);
  // a line or a belt: the first of both months, so that a belt that was a line before counts once
  const begun = records.belts.map(({ id, milestones }) => {
    const [, joined] = firstTwo.get(id) ?? [NEVER, NEVER];
    const end = milestones.built ?? NEVER;
    return joined < end ? joined : end;
  });
  const months = [points, built, begun].map((list) => list.toSorted());
  return quarters.map((quarter) => {
    const { month } = momentOf(quarter, manifest);
    const [there = 0, belts = 0, all = 0] = months.map((list) => bisectRight(list, month));
    return { quarter, points: there, lines: all - belts, belts };
  });
}
