import type { FaultCode } from "../domain/fault.ts";
import { MILESTONES, type Milestones, PENDING, type Programme } from "../domain/programme.ts";
import type { FaultDetails } from "./make-fault.ts";

type Finding = { readonly code: FaultCode; readonly details: FaultDetails };

/** A month, `YYYY-MM`, lies in the programme; unknown ones (null) pass. */
export function checkMonth(
  month: string | null,
  field: string,
  { start, asOf }: Programme,
): readonly Finding[] {
  // ISO months compare as text
  if (month === null || (month >= start && month <= asOf)) return [];
  const values = { span: `${start} … ${asOf}` };
  return [{ code: "outside-programme", details: { field, found: month, values } }];
}

/** Milestones lie in the programme, none before an earlier one or after one that is pending. */
export function checkMilestones(milestones: Milestones, programme: Programme): readonly Finding[] {
  const found: Finding[] = [];
  let before: { readonly name: string; readonly month: string } | null = null;
  for (const name of MILESTONES) {
    const month = milestones[name];
    const field = `milestones.${name}`;
    if (month !== PENDING) found.push(...checkMonth(month, field, programme));
    if (month === null) continue;
    // "pending" sorts after every month, so a month after it is out of order too
    if (before !== null && month < before.month) {
      const values = { earlier: before.name, earlierMonth: before.month };
      found.push({ code: "milestones-order", details: { field, found: month, values } });
    }
    before = { name, month };
  }
  return found;
}
