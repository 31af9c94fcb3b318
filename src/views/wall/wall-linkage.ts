import { WallLink } from "../../state/screen-link.ts";
import type { WallCommand } from "../../state/screen-messages.ts";
import { tourFingerprint } from "../../state/tour-fingerprint.ts";
import type { TourAction } from "../../state/tour-state.ts";
import type { WallSettings } from "../../state/wall-settings.ts";
import type { WallDirector } from "./wall-director.ts";

/** Ties the tour to the presenter windows of the same browser. */
export class WallLinkage {
  readonly #settings: WallSettings;
  readonly #act: (action: TourAction) => void;
  #link: WallLink | null = null;
  #director: WallDirector | null = null;

  constructor(settings: WallSettings, act: (action: TourAction) => void) {
    this.#settings = settings;
    this.#act = act;
  }

  open(director: WallDirector): void {
    this.#director = director;
    document.addEventListener("visibilitychange", this.#seenOrNot);
    this.#link = new WallLink(this.#settings.screen, (command) => this.#obey(command));
    this.announce(director);
  }

  announce({ state, scene, tour }: WallDirector): void {
    this.#link?.announce({
      sceneId: scene.id,
      elapsed: state.elapsed,
      mode: state.mode,
      pace: this.#settings.pace,
      tour: tourFingerprint(tour),
      hidden: document.hidden,
    });
  }

  close(): void {
    document.removeEventListener("visibilitychange", this.#seenOrNot);
    this.#link?.close();
    this.#link = null;
  }

  readonly #seenOrNot = (): void => {
    if (this.#director) this.announce(this.#director);
  };

  #obey(command: WallCommand): void {
    switch (command.type) {
      case "jump":
        this.#act({ type: "jump", scene: command.sceneId });
        return;
      case "sync":
        this.#act({ type: "jump", scene: command.sceneId, elapsed: command.elapsed });
        return;
      default:
        this.#act({ type: command.type });
    }
  }
}
