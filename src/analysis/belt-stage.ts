import { MILESTONES, type Milestone, type Milestones, PENDING } from "../domain/programme.ts";

/** Last milestone reached; `none` before the first one; `unknown` when nothing tells. */
export type Stage = Milestone | "none" | "unknown";

export const STAGES: readonly Stage[] = ["unknown", "none", ...MILESTONES];

/**
 * The stage of a belt at the end of a month: planned → registered (立项) → built → brand (创品牌) →
 * covering (全覆盖), by its dated milestones. Without a milestone reached by then it is `none` when
 * the plan is dated later or known to be pending, for all others follow it; else it is unknown.
 *
 * @param month `YYYY-MM`.
 */
export function beltStage(milestones: Milestones, month: string): Stage {
  const reached = MILESTONES.findLast((name) => {
    const at = milestones[name];
    return at !== null && at !== PENDING && at <= month;
  });
  if (reached) return reached;
  return milestones.planned === null ? "unknown" : "none";
}
