import type { Belt } from "../domain/belt.ts";
import type { DataSet } from "../domain/data-set.ts";
import { type ActionState, actionStates } from "./action-states.ts";
import { beltEvidence } from "./belt-evidence.ts";
import { beltStage, type Stage } from "./belt-stage.ts";
import { type BeltStandards, beltStandards } from "./belt-standards.ts";
import type { Moment } from "./moment.ts";
import { pointStandards } from "./point-standards.ts";

/** What the public is told of how far a belt has come. */
export interface BeltProgress {
  readonly stage: Stage;
  readonly standards: BeltStandards;
  /** Not done yet, about the belt or one of its stops; the soonest due first. */
  readonly underWay: readonly ActionState[];
  /** How many have been done. */
  readonly done: number;
}

type ProgressRecords = Pick<
  DataSet,
  "belts" | "points" | "centres" | "squares" | "corridors" | "actions" | "manifest"
>;

/**
 * Stage, standards and actions of one belt: what `programmeStanding` says of it, without computing it of
 * every other.
 *
 * @param records those that are there at the moment (`recordsAt`).
 */
export function beltProgress(belt: Belt, records: ProgressRecords, moment: Moment): BeltProgress {
  const [evidence] = beltEvidence({ ...records, belts: [belt] });
  if (!evidence) throw new RangeError(`no evidence of belt ${belt.id}`);
  const { stops } = evidence;
  const ids = new Set(stops.map(({ id }) => id));
  const own = actionStates(records.actions, moment).filter(({ action: { subject } }) =>
    subject.kind === "belt"
      ? subject.id === belt.id
      : subject.kind === "point" && ids.has(subject.id),
  );
  const standards = new Map(stops.map((stop) => [stop.id, pointStandards(stop)]));
  const { pointsPerBelt } = records.manifest.programme.targets;
  return {
    stage: beltStage(belt.milestones, moment.month),
    standards: beltStandards(evidence, standards, pointsPerBelt),
    underWay: own
      .filter(({ state }) => state !== "done")
      .toSorted((one, other) => one.action.due.localeCompare(other.action.due)),
    done: own.filter(({ state }) => state === "done").length,
  };
}
