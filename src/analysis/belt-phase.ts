import type { Belt } from "../domain/belt.ts";
import type { Point } from "../domain/point.ts";
import type { Moment } from "./moment.ts";

/** 连点成线、连线成带: nothing yet, single points, a line that joins them, a belt. */
export type BeltPhase = "absent" | "points" | "line" | "belt";

/**
 * How far a belt had come at a moment. At present every belt of the data set is one. Before, it is a
 * belt from the month it was built; until then its stops alone say what there was: two make a line.
 * A belt whose months are unknown thus never becomes one in the past, for nothing says that it was.
 *
 * @param stops the belt's stops that were there at the moment.
 */
export function beltPhase(belt: Belt, stops: readonly Point[], moment: Moment): BeltPhase {
  if (moment.isNow) return "belt";
  const { built } = belt.milestones;
  // "pending" sorts after every month
  if (built !== null && built <= moment.month) return "belt";
  if (stops.length >= 2) return "line";
  return stops.length === 1 ? "points" : "absent";
}
