import type { RecordReference } from "../domain/record-kinds.ts";
import { type FiveOne, type StandardState, standardStateOf } from "../domain/standards.ts";
import { type BeltEvidence, isIllustrative } from "./belt-evidence.ts";

/** A standard and what proves it: a record, the belt's stops or surveyed route, an entry by hand. */
export interface ProvenOne {
  readonly state: StandardState;
  readonly proof: RecordReference | "route" | "stops" | "entered" | null;
}

/**
 * 五个一 of a belt (一条线路、一个红色标识、一个区域性党群活动服务中心、一个红色文化广场、一条党建长廊): computed
 * from the records wherever they can be, never ticked by hand. A route is met by a surveyed one or by
 * two placed stops; a centre, square or corridor by one that belongs to the belt; only the sign is
 * entered.
 *
 * A real belt's source may not list everything, so what is not found there is unknown; an
 * illustrative belt is complete by construction, so there it is unmet, but for a route whose stops
 * are there and not placed yet.
 *
 * @param evidence the records that count for the belt (`beltEvidence`).
 */
export function fiveOnes({
  belt,
  proven,
  centres,
  squares,
  corridors,
}: BeltEvidence): Readonly<Record<FiveOne, ProvenOne>> {
  const absent: StandardState = isIllustrative(belt) ? "unmet" : "unknown";
  const found = (kind: "centre" | "square" | "corridor", list: readonly { id: string }[]) => {
    const [first] = list;
    const one: ProvenOne = first
      ? { state: "met", proof: { kind, id: first.id } }
      : { state: absent, proof: null };
    return one;
  };
  const isSurveyed = belt.route !== null && belt.route.length > 1;
  const isLinked = proven.filter(({ position }) => position !== null).length >= 2;
  // stops that are there and not placed may make a route: nobody knows
  const unlinked: StandardState = proven.length >= 2 ? "unknown" : absent;
  return {
    route: {
      state: isSurveyed || isLinked ? "met" : unlinked,
      proof: isSurveyed ? "route" : isLinked ? "stops" : null,
    },
    sign: { state: standardStateOf(belt.sign), proof: belt.sign === null ? null : "entered" },
    centre: found("centre", centres),
    square: found("square", squares),
    corridor: found("corridor", corridors),
  };
}
