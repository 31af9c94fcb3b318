import type { ThemeChoice, ViewId } from "../state/app-state.ts";

type Theme = "light" | "dark";

/** What of the state decides the theme. */
interface ThemeAsked {
  readonly theme: ThemeChoice;
  readonly view: ViewId;
}

/**
 * Puts the chosen theme on the document; `system` follows the system as it changes, but a wall is
 * dark unless light is asked for: it hangs in a dim hall.
 *
 * @param changed told the theme now shown, at once and at every change.
 */
export function followTheme(changed: (theme: Theme) => void): (asked: ThemeAsked) => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let asked: ThemeAsked = { theme: "system", view: "explore" };
  const apply = (): void => {
    const system: Theme = dark.matches || asked.view === "wall" ? "dark" : "light";
    const theme = asked.theme === "system" ? system : asked.theme;
    document.documentElement.dataset.theme = theme;
    changed(theme);
  };
  dark.addEventListener("change", apply);
  return (next) => {
    asked = next;
    apply();
  };
}
