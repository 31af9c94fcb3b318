import type { WallCommand } from "../../components/wall-events.ts";
import type { TourScene } from "../../domain/tour.ts";
import { readWallKey, TypedNumber, type WallKey } from "./wall-keys.ts";

/** Whom the keyboard asks and tells. */
interface KeyboardPort {
  /** The scenes that numbers name, the first by 1. */
  readonly belts: () => readonly (TourScene | null)[];
  readonly isPlaying: () => boolean;
  readonly first: () => string | null;
  readonly onCommand: (command: WallCommand) => void;
  readonly onEnd: () => void;
  /** The beginning of a name was typed. */
  readonly onLetter: (letter: string) => void;
}

/** The wall's keys, of a keyboard or of a presenter in somebody's hand. */
export class WallKeyboard {
  readonly #port: KeyboardPort;
  readonly #number = new TypedNumber();

  constructor(port: KeyboardPort) {
    this.#port = port;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event)) return;
    const meant = readWallKey(event);
    // a focused button is pressed by the space bar itself
    if (!meant || (meant === "toggle" && isOnControl(event))) return;
    event.preventDefault();
    // held down, these would switch to and fro
    if (event.repeat && (meant === "toggle" || meant === "fullscreen")) return;
    if (typeof meant === "object") this.#type(meant);
    else this.#ask(meant);
  };

  #type(meant: { readonly digit: number } | { readonly letter: string }): void {
    if ("letter" in meant) {
      this.#port.onLetter(meant.letter);
      return;
    }
    const scenes = this.#port.belts();
    const number = this.#number.add(meant.digit, performance.now(), scenes.length);
    this.#jump(number === null ? undefined : scenes[number - 1]?.id);
  }

  #ask(meant: Extract<WallKey, string>): void {
    const { isPlaying, first, onCommand, onEnd } = this.#port;
    switch (meant) {
      case "toggle":
        onCommand(isPlaying() ? "pause" : "play");
        return;
      case "first":
        this.#jump(first() ?? undefined);
        return;
      case "end":
        onEnd();
        return;
      default:
        onCommand(meant);
    }
  }

  #jump(scene: string | undefined): void {
    if (scene) this.#port.onCommand({ jump: scene });
  }
}

const pathOf = (event: KeyboardEvent): readonly EventTarget[] => event.composedPath();

const isTyping = (event: KeyboardEvent): boolean =>
  pathOf(event).some(
    (node) =>
      node instanceof HTMLInputElement ||
      node instanceof HTMLTextAreaElement ||
      node instanceof HTMLSelectElement ||
      node instanceof HTMLDialogElement,
  );

const isOnControl = (event: KeyboardEvent): boolean =>
  pathOf(event).some(
    (node) =>
      node instanceof Element && (node.matches("button, a[href]") || node.role === "button"),
  );
