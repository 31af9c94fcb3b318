/** The same query stands in the styles. */
export const ONE_COLUMN = "(max-width: 699px), (max-width: 1099px) and (max-height: 699px)";

export const isOneColumn = (): boolean => matchMedia(ONE_COLUMN).matches;

/** True while the reader moves by keyboard: what has the focus shows it. */
export function isKeyboardAtWork(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches(":focus-visible") ?? false;
}
