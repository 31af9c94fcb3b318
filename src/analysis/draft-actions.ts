import type { Action } from "../domain/action.ts";
import { FIVE_BASICS, FIVE_ONES, SIX_HAVES } from "../domain/standards.ts";
import type { ActionState } from "./action-states.ts";
import type { BeltEvidence } from "./belt-evidence.ts";
import type { BeltStandards } from "./belt-standards.ts";
import type { PointFlags } from "./point-standards.ts";

/** An entry that an unmet standard proposes for the problem list; a person decides on it. */
export interface DraftAction {
  readonly subject: Action["subject"];
  /** `stops`, `grades`, `ones.sign`, `haves.flag`, `basics.team`. */
  readonly standard: string;
}

/** Names what an action or a draft answers. */
export const answerKey = ({ kind, id }: Action["subject"], standard: string): string =>
  `${kind}:${id}:${standard}`;

/** What actions that are not done answer at a moment: it needs no draft. */
export function answeredStandards(actions: readonly ActionState[]): ReadonlySet<string> {
  return new Set(
    actions.flatMap(({ action: { subject, standard }, state }) =>
      standard !== null && state !== "done" ? [answerKey(subject, standard)] : [],
    ),
  );
}

/**
 * Drafts for a belt and the stops that count: one for each standard that is known to be unmet and
 * that no action under way answers. Unknown standards propose nothing: nobody knows of a problem.
 */
export function draftActions(
  { belt, proven }: BeltEvidence,
  { stops, grades, ones }: BeltStandards,
  answered: ReadonlySet<string>,
): readonly DraftAction[] {
  const subject = { kind: "belt", id: belt.id } as const;
  const drafts: DraftAction[] = [];
  if (stops.state === "unmet") drafts.push({ subject, standard: "stops" });
  if (grades.state === "unmet") drafts.push({ subject, standard: "grades" });
  for (const one of FIVE_ONES) {
    if (ones[one].state === "unmet") drafts.push({ subject, standard: `ones.${one}` });
  }
  for (const stop of proven) {
    for (const standard of unmetFlags(stop)) {
      drafts.push({ subject: { kind: "point", id: stop.id }, standard });
    }
  }
  return drafts.filter((draft) => !answered.has(answerKey(draft.subject, draft.standard)));
}

/** Names of the standards that are known to be unmet. */
export function unmetFlags({ haves, basics }: PointFlags): readonly string[] {
  const unmet: string[] = [];
  for (const have of SIX_HAVES) if (haves[have] === false) unmet.push(`haves.${have}`);
  for (const basic of FIVE_BASICS) if (basics[basic] === false) unmet.push(`basics.${basic}`);
  return unmet;
}
