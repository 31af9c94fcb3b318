/** What a key asks the wall for. */
export type WallKey =
  | "toggle"
  | "next"
  | "previous"
  | "first"
  | "fullscreen"
  | "end"
  | { readonly digit: number }
  /** The beginning of a name. */
  | { readonly letter: string };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Keys of keyboards and of presenters, which send those of slide shows. */
const KEYS: Readonly<Record<string, WallKey>> = {
  " ": "toggle",
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  f: "fullscreen",
  F: "fullscreen",
  Escape: "end",
};

/** What a press means; null when it is none of the wall's business. */
export function readWallKey({ key, ctrlKey, metaKey, altKey }: Press): WallKey | null {
  if (ctrlKey || metaKey || altKey) return null;
  const known = Object.hasOwn(KEYS, key) ? KEYS[key] : null;
  if (known) return known;
  if (/^\d$/.test(key)) return { digit: Number(key) };
  return /^\p{L}$/u.test(key) ? { letter: key } : null;
}

/** Digits typed in one breath make one number. */
const BREATH = 1200;

/** Puts digits together to the number of a belt. */
export class TypedNumber {
  #digits = "";
  #at = Number.NEGATIVE_INFINITY;

  /**
   * @param now milliseconds.
   * @param most the largest number that means something: a digit that would go beyond begins anew.
   * @returns the number typed so far; null when it means nothing.
   */
  add(digit: number, now: number, most: number): number | null {
    const longer = now - this.#at < BREATH ? `${this.#digits}${digit}` : String(digit);
    this.#digits = Number(longer) <= most ? longer : String(digit);
    this.#at = now;
    const typed = Number(this.#digits);
    return typed >= 1 && typed <= most ? typed : null;
  }
}
