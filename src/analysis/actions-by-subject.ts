import { ACTION_SUBJECTS, type Action } from "../domain/action.ts";
import type { ActionState } from "./action-states.ts";
import { groupBy } from "./group-by.ts";

/** Actions by what they are about, each list in the order given: a kind of record, then its id. */
export type ActionsBySubject = Readonly<
  Record<Action["subject"]["kind"], ReadonlyMap<string, readonly ActionState[]>>
>;

/** Groups actions by their subjects. */
export function actionsBySubject(states: readonly ActionState[]): ActionsBySubject {
  return Object.fromEntries(
    ACTION_SUBJECTS.map((kind) => [
      kind,
      groupBy(states, ({ action: { subject } }) => (subject.kind === kind ? subject.id : null)),
    ]),
  ) as ActionsBySubject;
}
