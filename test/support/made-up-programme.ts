import type { Action } from "../../src/domain/action.ts";
import type { Score } from "../../src/domain/assessment.ts";
import type { Belt } from "../../src/domain/belt.ts";
import type { DataSet } from "../../src/domain/data-set.ts";
import type { Point } from "../../src/domain/point.ts";
import type { ProvenanceKind } from "../../src/domain/provenance.ts";
import {
  MADE_UP_MONTHS,
  madeUpFlag,
  madeUpFlags,
  madeUpKind,
  madeUpMilestones,
  madeUpMonth,
  madeUpPosition,
} from "./made-up-records.ts";
import { type SeededRandom, seededRandom } from "./seeded-random.ts";

/** How much is made up. */
export interface ProgrammeSize {
  readonly belts: number;
  /** Of all belts together; some have none. */
  readonly points: number;
  readonly settlements: number;
}

type Kinded = { readonly provenance: { readonly kind: ProvenanceKind } };

/** Makes up a programme of any size: the template's frame, districts and scheme, all else by chance. */
export function madeUpProgramme(template: DataSet, size: ProgrammeSize, seed: number): DataSet {
  const random = seededRandom(seed);
  const [first] = template.belts;
  if (!first) throw new RangeError("a template has a belt");
  const adcodes = template.districts.map(({ adcode }) => adcode);
  const belts = Array.from(
    { length: size.belts },
    (_, at): Belt => ({
      ...first,
      id: `belt-${at}`,
      adcode: random.pick(adcodes),
      sign: madeUpFlag(random),
      milestones: madeUpMilestones(random),
      route: null,
      provenance: { ...first.provenance, kind: madeUpKind(random, 0.3) },
    }),
  );
  const points = madeUpPoints(template, belts, size.points, random);
  return {
    ...template,
    belts,
    points,
    centres: madeUpOverlays(template.centres, belts, random),
    squares: madeUpOverlays(template.squares, belts, random),
    corridors: madeUpOverlays(template.corridors, belts, random),
    candidates: Array.from({ length: Math.ceil(size.belts / 10) }, (_, at) => {
      const candidate = random.pick(template.candidates);
      const { haves, basics } = candidate;
      return {
        ...candidate,
        id: `candidate-${at}`,
        haves: madeUpFlags(haves, random),
        basics: madeUpFlags(basics, random),
      };
    }),
    places: Array.from({ length: size.settlements }, (_, at) => ({
      ...random.pick(template.places),
      id: `place-${at}`,
      kind: "settlement" as const,
      adcode: random.pick(adcodes),
      position: [119.1 + 0.4 * random.next(), 25.9 + 0.4 * random.next()] as const,
    })),
    assessment: { ...template.assessment, scores: madeUpScores(template, belts, random) },
    actions: madeUpActions(template, belts, points, random),
  };
}

function madeUpPoints(
  { points: [template] }: DataSet,
  belts: readonly Belt[],
  length: number,
  random: SeededRandom,
): readonly Point[] {
  if (!template) throw new RangeError("a template has a point");
  const counts = new Uint32Array(belts.length);
  for (let at = 0; at < length; at += 1) {
    const chosen = random.below(belts.length);
    counts[chosen] = (counts[chosen] ?? 0) + 1;
  }
  return belts.flatMap((belt, of) =>
    Array.from({ length: counts[of] ?? 0 }, (_, at): Point => {
      const realShare = belt.provenance.kind === "illustrative" ? 0.1 : 0.6;
      return {
        ...template,
        id: `${belt.id}-${at + 1}`,
        belt: belt.id,
        order: at + 1,
        adcode: belt.adcode,
        grade: random.pick(["municipal", "county", "county", null]),
        haves: madeUpFlags(template.haves, random),
        basics: madeUpFlags(template.basics, random),
        since: madeUpMonth(random),
        position: madeUpPosition(random),
        provenance: { ...template.provenance, kind: madeUpKind(random, realShare) },
      };
    }),
  );
}

/** About one for two belts; some belong to none. */
function madeUpOverlays<
  T extends DataSet["centres"][number] | DataSet["squares"][number] | DataSet["corridors"][number],
>([template]: readonly T[], belts: readonly Belt[], random: SeededRandom): readonly T[] {
  if (!template) throw new RangeError("a template has a centre, a square and a corridor");
  return Array.from({ length: Math.ceil(belts.length / 2) }, (_, at) => {
    const belt = random.pick(belts);
    const placed = "position" in template ? { position: madeUpPosition(random) } : {};
    return {
      ...template,
      ...placed,
      id: `overlay-${at}`,
      belt: random.chance(0.9) ? belt.id : null,
      adcode: belt.adcode,
      since: madeUpMonth(random),
      provenance: { ...template.provenance, kind: madeUpKind(random, 0.3) },
    };
  });
}

/** Nothing made up is said about a real record, as the check of the data asks. */
const about = (subject: Kinded) => ({
  kind: subject.provenance.kind,
  source: "made up for the tests",
  page: null,
});

function madeUpScores(
  { assessment }: DataSet,
  belts: readonly Belt[],
  random: SeededRandom,
): readonly Score[] {
  const entered = (assessment.scheme?.dimensions ?? [])
    .flatMap(({ indicators }) => indicators)
    .filter(({ range }) => range !== null);
  return belts.flatMap((belt) =>
    entered.flatMap(({ id, range }): readonly Score[] => {
      const [worst, best] = range ?? [0, 100];
      return [random.pick(MADE_UP_MONTHS), random.pick(MADE_UP_MONTHS)].map((month) => ({
        belt: belt.id,
        indicator: id,
        value: worst + (best - worst) * random.next(),
        month,
        provenance: about(belt),
      }));
    }),
  );
}

/** About three a belt, on it or on points of the programme. */
function madeUpActions(
  { actions: [template] }: DataSet,
  belts: readonly Belt[],
  points: readonly Point[],
  random: SeededRandom,
): readonly Action[] {
  if (!template) throw new RangeError("a template has an action");
  return Array.from({ length: 3 * belts.length }, (_, at): Action => {
    const isPoint = points.length > 0 && random.chance(0.5);
    const subject = random.pick<Belt | Point>(isPoint ? points : belts);
    const [raised = "", due = "", closed = ""] = Array.from(
      { length: 3 },
      () => `${random.pick(MADE_UP_MONTHS)}-${10 + random.below(18)}`,
    ).toSorted();
    const state = random.pick(["open", "doing", "done"] as const);
    return {
      ...template,
      id: `action-${at}`,
      subject: { kind: isPoint ? "point" : "belt", id: subject.id },
      standard: isPoint
        ? random.pick(["haves.flag", "basics.team"])
        : random.pick(["stops", "ones.sign", null]),
      raised,
      due: random.chance(0.5) ? due : closed,
      state,
      closed: state === "done" ? (random.chance(0.5) ? due : closed) : null,
      provenance: about(subject),
    };
  });
}
