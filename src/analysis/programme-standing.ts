import type { DataSet } from "../domain/data-set.ts";
import { type ActionState, actionStates } from "./action-states.ts";
import { type ActionsBySubject, actionsBySubject } from "./actions-by-subject.ts";
import { type AreaStanding, areaStanding } from "./area-standing.ts";
import {
  assessBelt,
  type BeltAssessment,
  newestScores,
  type WeightedIndicator,
  weightedIndicators,
} from "./assess-belt.ts";
import { type BeltEvidence, beltEvidence } from "./belt-evidence.ts";
import { beltPace } from "./belt-pace.ts";
import { beltPhase } from "./belt-phase.ts";
import { beltStage } from "./belt-stage.ts";
import { beltStandards } from "./belt-standards.ts";
import type { BeltStanding } from "./belt-standing.ts";
import { type CandidateStanding, candidateStanding } from "./candidate-standing.ts";
import { draftActions } from "./draft-actions.ts";
import { groupBy } from "./group-by.ts";
import type { Moment } from "./moment.ts";
import { settlementsByDistrict } from "./place-coverage.ts";
import { type PointStandards, pointStandards } from "./point-standards.ts";
import { rankBelts } from "./rank-belts.ts";
import { recordsAt } from "./records-at.ts";

/** Which belts have most of an indicator: those to learn from (比、学、树). */
export interface IndicatorLeaders extends WeightedIndicator {
  /** Share proven of the best, 0…1; 0 when nobody has any. */
  readonly share: number;
  /** Ids of the belts that have it; none when nobody has any. */
  readonly belts: readonly string[];
}

/** Everything that is computed from a data set, as of one moment. */
export interface ProgrammeStanding {
  readonly moment: Moment;
  /** In the order of the data set. */
  readonly belts: readonly BeltStanding[];
  /** By adcode; every district is there. */
  readonly districts: ReadonlyMap<string, AreaStanding>;
  readonly city: AreaStanding;
  readonly candidates: readonly CandidateStanding[];
  /** In the order of the scheme; empty when there is none. */
  readonly leaders: readonly IndicatorLeaders[];
}

/**
 * Computes the state of every belt, district, candidate and of the city at once, in one pass over the
 * records: standards, stages, pace, assessment with ranks, actions and drafts.
 *
 * What has no date cannot be told by time: a belt's sign and surveyed route, the flags and the grade of
 * a point, and all of a candidate are at every moment what the data says they are.
 *
 * @param moment records dated later are not there yet; undated ones are there at present only.
 * @param tried weights instead of the scheme's, by indicator id; all are scaled to 100.
 * @throws RangeError when the weights are all 0, or one is negative or not finite.
 */
export function programmeStanding(
  dataSet: DataSet,
  moment: Moment,
  tried: Readonly<Record<string, number>> = {},
): ProgrammeStanding {
  const records = recordsAt(dataSet, moment);
  const { scheme, scores } = dataSet.assessment;
  const indicators = scheme ? weightedIndicators(scheme, tried) : [];
  const entered = newestScores(scores, moment.month);
  const settlements = settlementsByDistrict(dataSet.places);
  const { programme } = dataSet.manifest;
  const actions = actionsBySubject(actionStates(dataSet.actions, moment));

  const unranked = beltEvidence(records).map((evidence): BeltStanding => {
    const { belt, stops } = evidence;
    const points = new Map<string, PointStandards>();
    for (const stop of stops) points.set(stop.id, pointStandards(stop));
    const standards = beltStandards(evidence, points, programme.targets.pointsPerBelt);
    const pace = beltPace(belt.milestones, programme.stages, moment.month);
    const own = ownActions(evidence, actions);
    const measured = {
      evidence,
      standards,
      pace,
      actions: own,
      settlements: settlements.get(belt.adcode) ?? [],
      moment,
    };
    return {
      evidence,
      standards,
      points,
      stage: beltStage(belt.milestones, moment.month),
      pace,
      phase: beltPhase(belt, stops, moment),
      assessment:
        indicators.length > 0
          ? assessBelt(indicators, measured, entered.get(belt.id) ?? new Map())
          : null,
      rank: null,
      actions: own,
      drafts: draftActions(evidence, standards, actions),
    };
  });
  const assessments = unranked.flatMap(({ assessment }) => assessment ?? []);
  const ranks = rankBelts(assessments, scheme?.rankedFrom ?? 0);
  const belts = unranked.map((belt, index) => ({ ...belt, rank: ranks[index] ?? null }));
  return {
    moment,
    belts,
    districts: districtStandings(dataSet, records, belts),
    city: areaStanding(belts, records),
    candidates: records.candidates.map((candidate) =>
      candidateStanding(candidate, actions.candidate.get(candidate.id) ?? [], moment),
    ),
    leaders: leaders(indicators, belts, assessments),
  };
}

/** Actions about a belt, then those about its stops in their order. */
function ownActions(
  { belt, stops }: BeltEvidence,
  actions: ActionsBySubject,
): readonly ActionState[] {
  const own: ActionState[] = [];
  const add = (states: readonly ActionState[] | undefined): void => {
    if (states) own.push(...states);
  };
  add(actions.belt.get(belt.id));
  for (const { id } of stops) add(actions.point.get(id));
  return own;
}

function districtStandings(
  { districts }: DataSet,
  records: DataSet,
  belts: readonly BeltStanding[],
): ReadonlyMap<string, AreaStanding> {
  const adcodeOf = ({ adcode }: { readonly adcode: string }): string => adcode;
  const own = groupBy(belts, ({ evidence }) => evidence.belt.adcode);
  const points = groupBy(records.points, adcodeOf);
  const centres = groupBy(records.centres, adcodeOf);
  const squares = groupBy(records.squares, adcodeOf);
  const corridors = groupBy(records.corridors, adcodeOf);
  return new Map(
    districts.map(({ adcode }) => [
      adcode,
      areaStanding(own.get(adcode) ?? [], {
        points: points.get(adcode) ?? [],
        centres: centres.get(adcode) ?? [],
        squares: squares.get(adcode) ?? [],
        corridors: corridors.get(adcode) ?? [],
      }),
    ]),
  );
}

function leaders(
  indicators: readonly WeightedIndicator[],
  belts: readonly BeltStanding[],
  assessments: readonly BeltAssessment[],
): readonly IndicatorLeaders[] {
  return indicators.map((each, index) => {
    const shares = assessments.map(({ results }) => results[index]?.low ?? 0);
    const share = shares.reduce((most, low) => Math.max(most, low), 0);
    const best = belts.filter((_, at) => share > 0 && (shares[at] ?? 0) >= share - 1e-9);
    return { ...each, share, belts: best.map(({ evidence }) => evidence.belt.id) };
  });
}
