/** What brings a picture back, each more than the one before. */
export const RUNGS = ["overlay", "rebuild", "reload", "svg"] as const;
export type Rung = (typeof RUNGS)[number];

/** A rung that was climbed, and when, milliseconds of any clock that goes on over a reload. */
export interface Climb {
  readonly rung: Rung;
  readonly at: number;
}

/** So many climbs of a rung within so long say that it does not help any more. */
const PATIENCE: Readonly<Record<Exclude<Rung, "svg">, { most: number; within: number }>> = {
  overlay: { most: 3, within: 60_000 },
  rebuild: { most: 2, within: 300_000 },
  reload: { most: 2, within: 900_000 },
};

/**
 * The rung to climb for a loss that asks for `least`: that one, or a higher one where it was climbed
 * too often of late. The SVG map is the last, and needs nothing that can be lost.
 */
export function nextRung(least: Rung, history: readonly Climb[], now: number): Rung {
  for (const rung of RUNGS.slice(RUNGS.indexOf(least))) {
    if (rung === "svg") break;
    const { most, within } = PATIENCE[rung];
    const recent = history.filter((climb) => climb.rung === rung && now - climb.at < within);
    if (recent.length < most) return rung;
  }
  return "svg";
}
