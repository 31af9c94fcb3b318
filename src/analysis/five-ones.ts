import type { Belt } from "../domain/belt.ts";
import type { Provenance } from "../domain/provenance.ts";
import { type FiveOne, type StandardState, standardStateOf } from "../domain/standards.ts";

interface Proof {
  readonly belt: string | null;
  readonly provenance: Provenance;
}

interface Evidence {
  readonly centres: readonly Proof[];
  readonly squares: readonly Proof[];
  readonly corridors: readonly Proof[];
  readonly points: readonly (Proof & { readonly position: unknown })[];
}

/**
 * 五个一 of a belt: computed from the records wherever they can be, never ticked by hand. A route is
 * met by a surveyed one or by two placed stops; a centre, square or corridor by one that belongs to
 * the belt; only the sign is entered.
 *
 * Illustrative records prove nothing about a real belt: what only they would show stays unknown, and
 * so does what no source lists. An illustrative belt is complete by construction, so there an absent
 * record is an unmet standard.
 */
export function fiveOnes(belt: Belt, evidence: Evidence): Readonly<Record<FiveOne, StandardState>> {
  const illustrative = belt.provenance.kind === "illustrative";
  const proves = (record: Proof): boolean =>
    record.belt === belt.id && (illustrative || record.provenance.kind !== "illustrative");
  const metIf = (found: boolean): StandardState =>
    found ? "met" : illustrative ? "unmet" : "unknown";
  const placedStops = evidence.points.filter((stop) => proves(stop) && stop.position !== null);
  return Object.freeze({
    route: metIf(belt.route !== null || placedStops.length >= 2),
    sign: standardStateOf(belt.sign),
    centre: metIf(evidence.centres.some(proves)),
    square: metIf(evidence.squares.some(proves)),
    corridor: metIf(evidence.corridors.some(proves)),
  });
}
