import type { Tour, TourScene } from "../../domain/tour.ts";
import type { LinkSettings } from "../../state/screen-channel.ts";
import { PresenterLink } from "../../state/screen-link.ts";
import { leadingWall, type SeenWall, type WallFleet } from "../../state/wall-fleet.ts";
import type { PresenterRequest } from "./presenter-keys.ts";

/** How long a scene that was asked for is taken for the one shown, milliseconds: walls answer sooner. */
const ANSWER_LIMIT = 1500;

/**
 * What a presenter asks for, turned into commands that every driven wall understands alike: steps are
 * counted here, from the scene of the leading wall, and sent as the scene to go to.
 */
export class PresenterDesk {
  /** Scenes known here, and what tells them from those of another data set. */
  tour: Tour = [];
  fingerprint = "";
  readonly #link: PresenterLink;
  readonly #now: () => number;
  #walls: WallFleet = [];
  /** Asked for and not yet answered, so that steps asked for quickly add up. */
  #asked: { readonly sceneId: string; readonly at: number } | null = null;

  /**
   * @param screen name of the walls that are driven; null: all.
   * @param onWalls told whenever a wall has spoken, come or gone; whether the leading one now shows
   * what was asked for here.
   */
  constructor(
    screen: string | null,
    onWalls: (isAnswer: boolean) => void,
    settings: LinkSettings = {},
  ) {
    this.#now = settings.now ?? Date.now;
    const hear = (walls: WallFleet): void => {
      this.#walls = walls;
      const isAnswer = this.#asked !== null && this.leader?.status.sceneId === this.#asked.sceneId;
      if (isAnswer) this.#asked = null;
      onWalls(isAnswer);
    };
    this.#link = new PresenterLink(screen, hear, settings);
  }

  /** All walls, driven or not, the longest running first. */
  get walls(): WallFleet {
    return this.#walls;
  }

  get screen(): string | null {
    return this.#link.screen;
  }

  set screen(screen: string | null) {
    this.#link.screen = screen;
  }

  /** The wall that the others follow; null while none is there. */
  get leader(): SeenWall | null {
    return leadingWall(this.#walls, this.screen);
  }

  /** The scene on the leading wall; null where there is none or the tour here has it not. */
  get scene(): TourScene | null {
    return this.tour.find(({ id }) => id === this.leader?.status.sceneId) ?? null;
  }

  ask(request: PresenterRequest): void {
    const { leader } = this;
    if (!leader) return;
    switch (request) {
      case "toggle": {
        const { mode } = leader.status;
        this.#link.send({ type: mode === "held" || mode === "paused" ? "play" : "hold" });
        return;
      }
      case "first":
        if (this.tour[0]) this.jump(this.tour[0].id);
        this.#link.send({ type: "play" });
        return;
      case "next":
        this.#step(1, leader);
        return;
      case "previous":
        this.#step(-1, leader);
    }
  }

  jump(sceneId: string): void {
    if (!this.leader) return;
    this.#asked = { sceneId, at: this.#now() };
    this.#link.send({ type: "jump", sceneId });
  }

  close(): void {
    this.#link.close();
  }

  #step(by: 1 | -1, { status }: SeenWall): void {
    const from = this.#pending?.sceneId ?? status.sceneId;
    const index = this.tour.findIndex(({ id }) => id === from);
    const to = this.tour.at((index + by) % this.tour.length);
    // a wall with another tour counts its own steps
    const isOwnTour = status.tour === this.fingerprint && index >= 0;
    if (isOwnTour && to) this.jump(to.id);
    else this.#link.send({ type: by === 1 ? "next" : "previous" });
  }

  get #pending() {
    const isRecent = this.#asked && this.#now() - this.#asked.at < ANSWER_LIMIT;
    return isRecent ? this.#asked : null;
  }
}
