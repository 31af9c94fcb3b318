import type { Manifest } from "../domain/data-set.ts";
import type { Fault } from "../domain/fault.ts";
import { manifestFault } from "./check-context.ts";

/**
 * A warning to whoever keeps the data: who leaves a telephone number has a right to know with whom. It
 * keeps nothing from being shown, so the page need not know it.
 */
export function checkFeedback({ feedback }: Manifest): readonly Fault[] {
  const { endpoint, mail, privacy } = feedback;
  if ((endpoint ?? mail) === null || privacy !== null) return [];
  const details = { severity: "warning", field: "feedback.privacy", found: null } as const;
  return [manifestFault("feedback-privacy", details)];
}
