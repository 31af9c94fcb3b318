import { newUuid } from "../domain/new-uuid.ts";
import { type LinkSettings, ScreenChannel } from "./screen-channel.ts";
import type { ScreenMessage, WallCommand, WallStatus } from "./screen-messages.ts";
import {
  corrected,
  elapsedAt,
  leadingWall,
  recalled,
  type SeenWall,
  standsAside,
  type WallFleet,
  withoutSilent,
  withoutWall,
  withStatus,
} from "./wall-fleet.ts";

/** Name of a wall whose address gives it none. */
export const DEFAULT_SCREEN = "main";

/** Longest that a wall is silent, and that a presenter waits before it asks, milliseconds. */
const HEARTBEAT = 2000;

/** How often a presenter looks after its walls, milliseconds. */
const WATCH = 500;

/** How far a scene's time may be from what presenters reckon before they are told, seconds. */
const RECKONING_SLACK = 0.5;

/** What a wall says; the link adds who says it. */
export type AnnouncedStatus = Omit<WallStatus, "kind" | "from" | "screen" | "startedAt">;

/**
 * The wall's side: says what the wall shows at every change and at least every two seconds, and hands
 * over the commands that are meant for it.
 */
export class WallLink {
  readonly #channel: ScreenChannel;
  #identity: Pick<WallStatus, "from" | "screen" | "startedAt">;
  readonly #now: () => number;
  readonly #heartbeat: ReturnType<typeof setInterval>;
  #said: SeenWall | null = null;

  /** @param screen name in the wall's address; null is `DEFAULT_SCREEN`. */
  constructor(
    screen: string | null,
    onCommand: (command: WallCommand) => void,
    settings: LinkSettings = {},
  ) {
    this.#now = settings.now ?? Date.now;
    this.#identity = {
      from: newUuid(),
      screen: screen ?? DEFAULT_SCREEN,
      startedAt: this.#now(),
    };
    this.#channel = new ScreenChannel((message) => {
      if (message.kind === "hello") this.#repeat();
      else if (message.kind === "command" && this.#isMeant(message)) onCommand(message.command);
    }, settings);
    this.#heartbeat = setInterval(this.#repeat, HEARTBEAT);
    // a page that the browser keeps for “back” is gone until it is shown again
    globalThis.window?.addEventListener("pagehide", this.#leave);
    globalThis.window?.addEventListener("pageshow", this.#repeat);
  }

  /** May be called with every frame: only what presenters cannot reckon by themselves is sent. */
  announce(announced: AnnouncedStatus): void {
    const now = this.#now();
    const isBack = this.#said && standsAside(this.#said.status) && !standsAside(announced);
    if (isBack) this.#identity = { ...this.#identity, startedAt: now };
    const status: WallStatus = { kind: "status", ...this.#identity, ...announced };
    if (this.#said && isReckoned(this.#said, status, now)) return;
    this.#said = { status, heardAt: now, differsSince: null };
    this.#channel.say(status);
  }

  close(): void {
    clearInterval(this.#heartbeat);
    globalThis.window?.removeEventListener("pagehide", this.#leave);
    globalThis.window?.removeEventListener("pageshow", this.#repeat);
    this.#leave();
    this.#channel.close();
  }

  #isMeant({ to, only }: Extract<ScreenMessage, { kind: "command" }>): boolean {
    const { screen, from } = this.#identity;
    return (to ?? screen) === screen && (only ?? from) === from;
  }

  readonly #repeat = (): void => {
    if (!this.#said) return;
    const now = this.#now();
    const status = { ...this.#said.status, elapsed: elapsedAt(this.#said, now) };
    this.#said = { ...this.#said, status, heardAt: now };
    this.#channel.say(status);
  };

  readonly #leave = (): void => this.#channel.say({ kind: "bye", from: this.#identity.from });
}

/** True when presenters know all of a status from the one before and the time since. */
function isReckoned(said: SeenWall, status: WallStatus, now: number): boolean {
  const { sceneId, mode, pace, tour, hidden } = said.status;
  return (
    sceneId === status.sceneId &&
    mode === status.mode &&
    pace === status.pace &&
    tour === status.tour &&
    hidden === status.hidden &&
    Math.abs(status.elapsed - elapsedAt(said, now)) < RECKONING_SLACK * pace
  );
}

/**
 * The presenter's side: knows the walls that are there, keeps those that it drives on the scene of the
 * leading one, and sends them commands.
 */
export class PresenterLink {
  readonly #channel: ScreenChannel;
  readonly #onWalls: (walls: WallFleet) => void;
  readonly #now: () => number;
  readonly #watch: ReturnType<typeof setInterval>;
  #screen: string | null;
  #fleet: WallFleet = [];
  /** The last wall that led, once none is left. */
  #lost: SeenWall | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;

  /**
   * @param screen name of the walls that are driven; null: all.
   * @param onWalls told all walls, driven or not, the longest running first, at every word of one.
   */
  constructor(
    screen: string | null,
    onWalls: (walls: WallFleet) => void,
    settings: LinkSettings = {},
  ) {
    this.#screen = screen;
    this.#onWalls = onWalls;
    this.#now = settings.now ?? Date.now;
    this.#channel = new ScreenChannel(this.#hear, settings);
    this.#watch = setInterval(this.#lookAfter, WATCH);
    this.#lookAfter();
  }

  get screen(): string | null {
    return this.#screen;
  }

  /** Drives other walls from now on. */
  set screen(screen: string | null) {
    this.#screen = screen;
    this.#onWalls(this.#fleet);
  }

  /** Asks every driven wall. */
  send(command: WallCommand): void {
    this.#channel.say({ kind: "command", to: this.#screen, only: null, command });
  }

  close(): void {
    clearInterval(this.#watch);
    this.#channel.close();
  }

  readonly #hear = (message: ScreenMessage): void => {
    if (message.kind === "bye") this.#change(withoutWall(this.#fleet, message.from));
    if (message.kind !== "status") return;
    const now = this.#now();
    const isNew = !this.#fleet.some(({ status }) => status.from === message.from);
    this.#change(withStatus(this.#fleet, message, now));
    if (isNew && this.#lost) this.#recall(this.#lost, message, now);
    this.#lookAfter();
  };

  /** A wall that was reloaded while it was held is held again. */
  #recall(lost: SeenWall, status: WallStatus, now: number): void {
    for (const command of recalled(lost, status, this.#screen, now)) this.#tell(status, command);
    if (leadingWall(this.#fleet, this.#screen)) this.#lost = null;
  }

  readonly #lookAfter = (): void => {
    const now = this.#now();
    const { fleet, corrections } = corrected(withoutSilent(this.#fleet, now), this.#screen, now);
    if (fleet.length < this.#fleet.length) this.#change(fleet);
    this.#fleet = fleet;
    for (const { wall, command } of corrections) this.#tell(wall, command);
    // A hidden wall's timers are slowed down, its answers are not.
    const isWaiting = fleet.length === 0 || fleet.some((wall) => now - wall.heardAt > HEARTBEAT);
    if (!isWaiting || now - this.#askedAt < HEARTBEAT) return;
    this.#askedAt = now;
    this.#channel.say({ kind: "hello" });
  };

  #tell({ screen, from }: WallStatus, command: WallCommand): void {
    this.#channel.say({ kind: "command", to: screen, only: from, command });
  }

  #change(fleet: WallFleet): void {
    const before = leadingWall(this.#fleet, this.#screen);
    if (before && !leadingWall(fleet, this.#screen)) this.#lost = before;
    this.#fleet = fleet;
    this.#onWalls(fleet);
  }
}
