import type { WallCommand, WallStatus } from "./screen-messages.ts";

/** A wall that is not heard for so long is gone, milliseconds. */
export const SILENCE_LIMIT = 6000;

/** How long a wall may differ from the one that leads, milliseconds: a change of scene takes its time. */
export const DIFFERENCE_LIMIT = 1500;

/** A wall that comes back within so long is taken for the one that was reloaded, milliseconds. */
const RELOAD_LIMIT = 30_000;

/** A wall as a presenter knows it. */
export interface SeenWall {
  readonly status: WallStatus;
  /** When it was last heard, on the presenter's clock, milliseconds. */
  readonly heardAt: number;
  /** Since when it has differed from the wall that leads, or was last told not to; null while it does not. */
  readonly differsSince: number | null;
}

/** The walls that are there, longest running first; equals by their id, so that all presenters agree. */
export type WallFleet = readonly SeenWall[];

/** What one wall must be told so that it shows what the leading one shows. */
export interface Correction {
  readonly wall: WallStatus;
  readonly command: WallCommand;
}

/** True when a presenter of this screen (null: of all) drives the wall. */
export const isDriven = (screen: string | null, { status }: Pick<SeenWall, "status">): boolean =>
  screen === null || status.screen === screen;

/**
 * True while a wall goes its own way for a while: nobody sees it, or somebody at it reads or moves it.
 * It neither leads nor is led; when it comes back it follows.
 */
export const standsAside = ({ hidden, mode }: Pick<WallStatus, "hidden" | "mode">): boolean =>
  hidden || mode === "paused" || mode === "handled";

/**
 * The wall that the others follow: the longest running one that is driven, and rather one that does not
 * stand aside; null when there is none.
 */
export function leadingWall(fleet: WallFleet, screen: string | null): SeenWall | null {
  const driven = fleet.filter((wall) => isDriven(screen, wall));
  return driven.find(({ status }) => !standsAside(status)) ?? driven[0] ?? null;
}

/** The fleet after a wall has spoken. */
export function withStatus(fleet: WallFleet, status: WallStatus, now: number): WallFleet {
  const before = fleet.find((wall) => wall.status.from === status.from);
  const others = fleet.filter((wall) => wall !== before);
  const wall = { status, heardAt: now, differsSince: before?.differsSince ?? null };
  return [...others, wall].toSorted(
    ({ status: one }, { status: other }) =>
      one.startedAt - other.startedAt || (one.from < other.from ? -1 : 1),
  );
}

export const withoutWall = (fleet: WallFleet, from: string): WallFleet =>
  fleet.filter(({ status }) => status.from !== from);

/** The fleet without walls that have been silent too long; the same object when all have spoken. */
export function withoutSilent(fleet: WallFleet, now: number): WallFleet {
  const heard = fleet.filter(({ heardAt }) => now - heardAt < SILENCE_LIMIT);
  return heard.length === fleet.length ? fleet : heard;
}

/** How much of its scene is over by now, seconds at the tour's own pace: a wall that plays goes on unheard. */
export function elapsedAt({ status, heardAt }: SeenWall, now: number): number {
  if (status.mode !== "playing" || status.hidden) return status.elapsed;
  return status.elapsed + (Math.max(0, now - heardAt) / 1000) * status.pace;
}

/**
 * Compares driven walls with the leading one. A wall that shows another scene, or is held while the
 * leading one is not, for longer than `DIFFERENCE_LIMIT` is corrected, and again after as long. Left
 * alone are walls with another tour, which cannot follow, and walls that stand aside.
 *
 * @returns the fleet with what was found remembered, and what to send.
 */
export function corrected(
  fleet: WallFleet,
  screen: string | null,
  now: number,
): { readonly fleet: WallFleet; readonly corrections: readonly Correction[] } {
  const leader = leadingWall(fleet, screen);
  const corrections: Correction[] = [];
  const next = fleet.map((wall): SeenWall => {
    const command = leader && isDriven(screen, wall) ? difference(leader, wall, now) : null;
    if (!command) return wall.differsSince === null ? wall : { ...wall, differsSince: null };
    if (wall.differsSince === null) return { ...wall, differsSince: now };
    if (now - wall.differsSince < DIFFERENCE_LIMIT) return wall;
    corrections.push({ wall: wall.status, command });
    return { ...wall, differsSince: now };
  });
  return { fleet: next, corrections };
}

/** What would make a wall like the leading one; null when it is, or is to be left alone. */
function difference(leader: SeenWall, wall: SeenWall, now: number): WallCommand | null {
  const [wanted, shown] = [leader.status, wall.status];
  if (shown.tour !== wanted.tour || standsAside(shown) || standsAside(wanted)) return null;
  if (shown.sceneId !== wanted.sceneId) {
    return { type: "sync", sceneId: wanted.sceneId, elapsed: elapsedAt(leader, now) };
  }
  const [isHeld, holds] = [shown.mode === "held", wanted.mode === "held"];
  if (isHeld === holds) return null;
  return { type: holds ? "hold" : "play" };
}

/**
 * What a wall that has just come must be told, when it is the one that was lost while a presenter held
 * it: after a reload it would play on by itself.
 *
 * @param lost as it was last heard, with no other driven wall left.
 */
export function recalled(
  lost: SeenWall,
  came: WallStatus,
  screen: string | null,
  now: number,
): readonly WallCommand[] {
  const isBack =
    isDriven(screen, { status: came }) &&
    came.screen === lost.status.screen &&
    came.tour === lost.status.tour &&
    now - lost.heardAt < RELOAD_LIMIT;
  if (!isBack || lost.status.mode !== "held" || came.mode === "held") return [];
  const { sceneId, elapsed } = lost.status;
  const isThere = came.sceneId === sceneId;
  return [...(isThere ? [] : [{ type: "sync", sceneId, elapsed } as const]), { type: "hold" }];
}
