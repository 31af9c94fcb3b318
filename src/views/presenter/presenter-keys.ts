/** What a presenter asks for by a key or a button. */
export type PresenterRequest = "toggle" | "previous" | "next" | "first";

const KEYS: Readonly<Record<string, PresenterRequest>> = {
  " ": "toggle",
  ArrowLeft: "previous",
  PageUp: "previous",
  ArrowRight: "next",
  PageDown: "next",
  Home: "first",
};

/** Keys of a hand-held presenter: nobody types with them, so they hold wherever the focus is. */
const ALWAYS: ReadonlySet<string> = new Set(["PageUp", "PageDown"]);

/**
 * What a key asks for; null when it is none of these keys, is held down, or belongs to what has the
 * focus: a field takes all but the page keys, a button and a link the space bar.
 */
export function requestOfKey(event: KeyboardEvent): PresenterRequest | null {
  const { key, repeat, altKey, ctrlKey, metaKey, shiftKey } = event;
  const request = KEYS[key];
  if (!request || repeat || altKey || ctrlKey || metaKey || shiftKey) return null;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || ALWAYS.has(key)) return request;
  if (target.matches("input, select, textarea")) return null;
  return key === " " && target.matches("button, a, summary") ? null : request;
}
