import { isIllustrative } from "./belt-evidence.ts";
import type { BeltLine } from "./belt-legs.ts";

/**
 * Belts with what most is known of first: those that a source names before samples; then by how many
 * stops a source names (of a sample, how many it has), then by how many of brand, character and
 * milestones are known. Equals keep their order.
 */
export function bestDocumented(lines: readonly BeltLine[]): readonly BeltLine[] {
  const ranked = lines.map((line) => ({ line, rank: rankOf(line) }));
  return ranked
    .toSorted((one, other) => {
      const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
      return at < 0 ? 0 : (other.rank[at] ?? 0) - (one.rank[at] ?? 0);
    })
    .map(({ line }) => line);
}

/** The higher, the sooner; the first that differs decides. */
function rankOf({ belt, stops }: BeltLine): readonly number[] {
  const isSample = isIllustrative(belt);
  const counting = isSample ? stops : stops.filter((stop) => !isIllustrative(stop));
  const facts = [belt.brand, belt.character, ...Object.values(belt.milestones)];
  return [isSample ? 0 : 1, counting.length, facts.filter((fact) => fact !== null).length];
}
