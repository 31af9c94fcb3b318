import { type Climb, nextRung, RUNGS, type Rung } from "./recovery.ts";

const KEY = "hongdai:wall-recovery";
/** Climbs kept of each rung: more than have to be counted, and overlays do not push out reloads. */
const KEPT = 4;

/** Remembers what was tried to bring the picture back, over a reload of the page too. */
export class RecoveryLog {
  /** Where the browser keeps nothing, what this page tried must do. */
  #climbs: readonly Climb[] = readKept();

  /** Notes and gives the rung to climb for a loss that asks for `least`. */
  climb(least: Rung): Rung {
    const now = Date.now();
    const rung = nextRung(least, this.#climbs, now);
    this.#climbs = newest([...this.#climbs, { rung, at: now }]);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#climbs));
    } catch {
      // a browser that keeps nothing may reload once too often
    }
    return rung;
  }
}

const newest = (climbs: readonly Climb[]): readonly Climb[] =>
  RUNGS.flatMap((rung) => climbs.filter((climb) => climb.rung === rung).slice(-KEPT));

function readKept(): readonly Climb[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isClimb) : [];
  } catch {
    return [];
  }
}

function isClimb(value: unknown): value is Climb {
  if (typeof value !== "object" || value === null) return false;
  const { rung, at } = value as Partial<Climb>;
  return RUNGS.some((known) => known === rung) && typeof at === "number";
}
