import type { ThemeChoice, TypeSize, ViewId } from "../state/app-state.ts";

type Theme = "light" | "dark";

/** What of the state decides the theme and the type. */
interface ThemeAsked {
  readonly typeSize: TypeSize;
  readonly theme: ThemeChoice;
  readonly view: ViewId;
}

/**
 * Puts the chosen theme and type size on the document; `system` follows the system as it changes, but a wall is
 * dark unless light is asked for: it hangs in a dim hall.
 *
 * @param changed told the theme now shown, at once and at every change.
 */
export function followTheme(changed: (theme: Theme) => void): (asked: ThemeAsked) => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let asked: ThemeAsked = { theme: "system", typeSize: "standard", view: "explore" };
  const apply = (): void => {
    const system: Theme = dark.matches || asked.view === "wall" ? "dark" : "light";
    const theme = asked.theme === "system" ? system : asked.theme;
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    // a wall has its own measure of what can be read from afar
    dataset.type = asked.view === "wall" ? "standard" : asked.typeSize;
    changed(theme);
  };
  dark.addEventListener("change", apply);
  return (next) => {
    asked = next;
    apply();
  };
}
