import { FIVE_BASICS, type FiveBasic, SIX_HAVES, type SixHave } from "../domain/standards.ts";
import type { Tally } from "../domain/tally.ts";

/** What a venue and its organisation have; null is unknown. */
export interface PointFlags {
  readonly haves: Readonly<Record<SixHave, boolean | null>>;
  readonly basics: Readonly<Record<FiveBasic, boolean | null>>;
}

/** 六有 and 五个基本 of a point or candidate, counted. */
export interface PointStandards {
  readonly haves: Tally;
  readonly basics: Tally;
}

/**
 * Counts 六有 (有场所、有设施、有标志、有党旗、有书报、有制度) out of six and 五个基本
 * (基本组织、基本队伍、基本制度、基本活动、基本保障) out of five. Unknown is counted apart, never as met.
 */
export function pointStandards({ haves, basics }: PointFlags): PointStandards {
  return { haves: countFlags(SIX_HAVES, haves), basics: countFlags(FIVE_BASICS, basics) };
}

function countFlags<Name extends string>(
  names: readonly Name[],
  flags: Readonly<Record<Name, boolean | null>>,
): Tally {
  let met = 0;
  let unknown = 0;
  for (const name of names) {
    if (flags[name] === null) unknown += 1;
    else if (flags[name]) met += 1;
  }
  const total = names.length;
  return { met, unmet: total - met - unknown, unknown, total };
}
