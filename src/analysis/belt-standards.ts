import { FIVE_ONES, type FiveOne, type StandardState } from "../domain/standards.ts";
import { sumTallies, type Tally, tallyOf } from "../domain/tally.ts";
import { type BeltEvidence, isIllustrative } from "./belt-evidence.ts";
import { fiveOnes, type ProvenOne } from "./five-ones.ts";
import type { PointStandards } from "./point-standards.ts";

/** The standards of a belt, each as far as its records prove it. */
export interface BeltStandards {
  /** At least as many points as the programme asks for. */
  readonly stops: {
    readonly state: StandardState;
    readonly count: number;
    readonly target: number;
  };
  /** 市县两级: points of both grades. */
  readonly grades: {
    readonly state: StandardState;
    readonly municipal: number;
    readonly county: number;
    readonly unknown: number;
  };
  /** 五个一. */
  readonly ones: Readonly<Record<FiveOne, ProvenOne>>;
  readonly onesTally: Tally;
  /** 六有 and 五个基本 of the stops that count, added up. */
  readonly haves: Tally;
  readonly basics: Tally;
}

/**
 * The standards of a belt, from the city's report: at least eight municipal- or county-level points;
 * 五个一 (一条线路、一个红色标识、一个区域性党群活动服务中心、一个红色文化广场、一条党建长廊), computed from
 * the records wherever they can be, only the sign entered by hand; 六有 and 五个基本 of its points.
 *
 * A real belt's source may not list everything, so what is not found there is unknown; an
 * illustrative belt is complete by construction, so there it is unmet.
 *
 * @param points standards of the stops, by id.
 * @param target points that a belt must have, 1 or more.
 * @throws RangeError when a stop that counts has no standards, or the target is not 1 or more.
 */
export function beltStandards(
  evidence: BeltEvidence,
  points: ReadonlyMap<string, PointStandards>,
  target: number,
): BeltStandards {
  const { belt, proven } = evidence;
  if (!(target >= 1)) throw new RangeError(`a target must be 1 or more, got ${target}`);
  const absent: StandardState = isIllustrative(belt) ? "unmet" : "unknown";
  const ones = fiveOnes(evidence);
  const own = proven.map(({ id }) => {
    const standards = points.get(id);
    if (!standards) throw new RangeError(`no standards of stop ${id}`);
    return standards;
  });
  return {
    stops: {
      state: proven.length >= target ? "met" : absent,
      count: proven.length,
      target,
    },
    grades: grades(evidence, absent),
    ones,
    onesTally: tallyOf(FIVE_ONES.map((one) => ones[one].state)),
    haves: sumTallies(own.map(({ haves }) => haves)),
    basics: sumTallies(own.map(({ basics }) => basics)),
  };
}

/** Met by a point of each grade; absent when every grade is known and one is missing. */
function grades({ proven }: BeltEvidence, absent: StandardState): BeltStandards["grades"] {
  const count = (grade: "municipal" | "county" | null): number =>
    proven.filter((stop) => stop.grade === grade).length;
  const [municipal, county, unknown] = [count("municipal"), count("county"), count(null)];
  const isMet = municipal > 0 && county > 0;
  return { state: isMet ? "met" : unknown > 0 ? "unknown" : absent, municipal, county, unknown };
}
