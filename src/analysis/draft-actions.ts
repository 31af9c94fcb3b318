import type { Action } from "../domain/action.ts";
import { FIVE_BASICS, FIVE_ONES, SIX_HAVES } from "../domain/standards.ts";
import type { ActionsBySubject } from "./actions-by-subject.ts";
import type { BeltEvidence } from "./belt-evidence.ts";
import type { BeltStandards } from "./belt-standards.ts";
import type { PointFlags } from "./point-standards.ts";

/** An entry that an unmet standard proposes for the problem list; a person decides on it. */
export interface DraftAction {
  readonly subject: Action["subject"];
  /** `stops`, `grades`, `ones.sign`, `haves.flag`, `basics.team`. */
  readonly standard: string;
}

/** Names made once, for there are many points. */
const HAVES = SIX_HAVES.map((have) => [have, `haves.${have}`] as const);
const BASICS = FIVE_BASICS.map((basic) => [basic, `basics.${basic}`] as const);

/**
 * Drafts for a belt and the stops that count: one for each standard that is known to be unmet and
 * that no action under way answers. Unknown standards propose nothing: nobody knows of a problem.
 *
 * @param actions as they stand at the moment; what is not done answers its standard.
 */
export function draftActions(
  { belt, proven }: BeltEvidence,
  { stops, grades, ones }: BeltStandards,
  actions: ActionsBySubject,
): readonly DraftAction[] {
  const drafts: DraftAction[] = [];
  const propose = (kind: "belt" | "point", id: string, standards: readonly string[]): void => {
    if (standards.length === 0) return;
    const subject = { kind, id };
    const own = actions[kind].get(id);
    for (const standard of standards) {
      const isAnswered = own?.some(
        ({ action, state }) => action.standard === standard && state !== "done",
      );
      if (!isAnswered) drafts.push({ subject, standard });
    }
  };
  const unmet: string[] = [];
  if (stops.state === "unmet") unmet.push("stops");
  if (grades.state === "unmet") unmet.push("grades");
  for (const one of FIVE_ONES) if (ones[one].state === "unmet") unmet.push(`ones.${one}`);
  propose("belt", belt.id, unmet);
  for (const stop of proven) propose("point", stop.id, unmetFlags(stop));
  return drafts;
}

/** Names of the standards that are known to be unmet. */
function unmetFlags({ haves, basics }: PointFlags): readonly string[] {
  const unmet: string[] = [];
  for (const [have, standard] of HAVES) if (haves[have] === false) unmet.push(standard);
  for (const [basic, standard] of BASICS) if (basics[basic] === false) unmet.push(standard);
  return unmet;
}
