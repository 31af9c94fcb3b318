import type { Measure } from "../domain/assessment.ts";
import {
  type FiveBasic,
  type FiveOne,
  type SixHave,
  type StandardState,
  standardStateOf,
} from "../domain/standards.ts";
import { type Tally, tallyOf } from "../domain/tally.ts";
import type { ActionState } from "./action-states.ts";
import { type BeltEvidence, isIllustrative } from "./belt-evidence.ts";
import type { PaceState } from "./belt-pace.ts";
import type { BeltStandards } from "./belt-standards.ts";
import type { Moment } from "./moment.ts";
import { placeCoverage, type Settlements } from "./place-coverage.ts";

/** A share between what is proven and what is possible while something is unknown, 0…1 both. */
export interface Share {
  readonly low: number;
  readonly high: number;
  /** What was counted; null where nothing was, as with an entered score. */
  readonly tally: Tally | null;
}

/** What the measures of a belt look at. */
export interface MeasuredBelt {
  readonly evidence: BeltEvidence;
  readonly standards: BeltStandards;
  readonly pace: readonly PaceState[];
  /** Actions about the belt and its points. */
  readonly actions: readonly ActionState[];
  /** Settlements of its district. */
  readonly settlements: Settlements;
  readonly moment: Pick<Moment, "month" | "date">;
}

const NOTHING_KNOWN: Share = { low: 0, high: 1, tally: null };

/** `[met / total, (met + unknown) / total]`; of nothing, nothing is known. */
export function shareOf(tally: Tally): Share {
  const { met, unknown, total } = tally;
  if (total === 0) return { ...NOTHING_KNOWN, tally };
  return { low: met / total, high: (met + unknown) / total, tally };
}

/**
 * A measure of a belt as a share, unknown apart:
 * - `stops`: points that count, of the points that a belt must have;
 * - `grades`: whether points of both grades are there;
 * - `ones`, `ones.x`: 五个一, together or one of them;
 * - `haves`, `haves.x`, `basics`, `basics.x`: 六有 and 五个基本 over the points that count;
 * - `pace`: stages reached in time, of the stages whose month is past;
 * - `actions`: actions done, of those due by now;
 * - `coverage`: settlements of the district within a kilometre of a point or centre that counts. One
 *   that is not is unknown while a site is not placed, or the belt is real: its source may not name all.
 *
 * Stages due later and reached early count for nothing yet, and actions about an illustrative stop, or
 * illustrative themselves, count for no real belt.
 */
export function measureBelt(measure: Measure, belt: MeasuredBelt): Share {
  const { evidence, standards } = belt;
  switch (measure) {
    case "stops":
      return stopsShare(evidence, standards);
    case "grades":
      return shareOf(tallyOf([standards.grades.state]));
    case "ones":
      return shareOf(standards.onesTally);
    case "haves":
    case "basics":
      return shareOf(standards[measure]);
    case "pace":
      return shareOf(paceTally(belt));
    case "actions":
      return shareOf(actionTally(belt));
    case "coverage":
      return coverageShare(belt);
    default:
      return singleShare(measure, belt);
  }
}

/** One standard: `ones.centre` of the belt, `haves.flag` or `basics.team` of its points. */
function singleShare(measure: string, { evidence, standards }: MeasuredBelt): Share {
  const [group, name] = measure.split(".");
  if (group === "ones") return shareOf(tallyOf([standards.ones[name as FiveOne].state]));
  const flagOf = (stop: BeltEvidence["proven"][number]): boolean | null =>
    group === "haves" ? stop.haves[name as SixHave] : stop.basics[name as FiveBasic];
  return shareOf(tallyOf(evidence.proven.map((stop) => standardStateOf(flagOf(stop)))));
}

function stopsShare({ belt }: BeltEvidence, { stops }: BeltStandards): Share {
  const met = Math.min(stops.count, stops.target);
  const missing = stops.target - met;
  const isOpen = !isIllustrative(belt);
  const tally = { met, unmet: isOpen ? 0 : missing, unknown: isOpen ? missing : 0 };
  return shareOf({ ...tally, total: stops.target });
}

const PACE_STATES: Readonly<Record<PaceState["verdict"], StandardState | null>> = {
  "not-due": null,
  "in-time": "met",
  late: "unmet",
  overdue: "unmet",
  unknown: "unknown",
};

const paceTally = ({ pace, moment }: MeasuredBelt): Tally =>
  tallyOf(
    pace.flatMap(({ verdict, due }) => (due < moment.month ? (PACE_STATES[verdict] ?? []) : [])),
  );

function actionTally({ evidence: { belt, proven }, actions, moment }: MeasuredBelt): Tally {
  const isReal = !isIllustrative(belt);
  const states: StandardState[] = [];
  for (const { action, state } of actions) {
    const { subject, due, provenance } = action;
    if (due > moment.date || (isReal && provenance.kind === "illustrative")) continue;
    if (subject.kind === "point" && !proven.some(({ id }) => id === subject.id)) continue;
    states.push(state === "done" ? "met" : "unmet");
  }
  return tallyOf(states);
}

function coverageShare({ evidence, settlements }: MeasuredBelt): Share {
  const positions = [...evidence.proven, ...evidence.centres].map(({ position }) => position);
  const sites = positions.filter((position) => position !== null);
  const isComplete = isIllustrative(evidence.belt) && sites.length === positions.length;
  return shareOf(placeCoverage(settlements, sites, isComplete ? "unmet" : "unknown"));
}
