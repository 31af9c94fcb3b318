import type { LngLat } from "../../src/domain/geo.ts";
import { MILESTONES, type Milestones, PENDING } from "../../src/domain/programme.ts";
import type { ProvenanceKind } from "../../src/domain/provenance.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** Months of the programme that made-up records know, in order. */
export const MADE_UP_MONTHS = Array.from({ length: 60 }, (_, at) => {
  const year = 2018 + Math.floor(at / 12);
  return `${year}-${String((at % 12) + 1).padStart(2, "0")}`;
});

/** Mostly yes, at times no, at times unknown. */
export const madeUpFlag = (random: SeededRandom): boolean | null =>
  random.pick([true, true, true, true, false, null]);

/** A flag for each standard of a template. */
export const madeUpFlags = <T extends object>(
  template: T,
  random: SeededRandom,
): { [K in keyof T]: boolean | null } =>
  Object.fromEntries(Object.keys(template).map((name) => [name, madeUpFlag(random)])) as {
    [K in keyof T]: boolean | null;
  };

export const madeUpMonth = (random: SeededRandom): string | null =>
  random.chance(0.85) ? random.pick(MADE_UP_MONTHS) : null;

/** Somewhere within some 20 km of Fuzhou's centre; now and then not placed. */
export const madeUpPosition = (random: SeededRandom): LngLat | null =>
  random.chance(0.9) ? [119.1 + 0.4 * random.next(), 25.9 + 0.4 * random.next()] : null;

/** A real record now and then among illustrative ones. */
export const madeUpKind = (random: SeededRandom, realShare: number): ProvenanceKind =>
  random.chance(realShare) ? random.pick(["report", "public"]) : "illustrative";

/** Milestones in order: reached ones, then pending ones, some of either unknown. */
export function madeUpMilestones(random: SeededRandom): Milestones {
  const reached = random.below(MILESTONES.length + 1);
  const months = Array.from({ length: reached }, () => random.pick(MADE_UP_MONTHS)).toSorted();
  return Object.fromEntries(
    MILESTONES.map((name, at) => [name, random.chance(0.2) ? null : (months[at] ?? PENDING)]),
  ) as Milestones;
}
