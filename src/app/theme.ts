import type { ThemeChoice } from "../state/app-state.ts";

type Theme = "light" | "dark";

/**
 * Puts the chosen theme on the document; `system` follows the system as it changes.
 *
 * @param changed told the theme now shown, at once and at every change.
 */
export function followTheme(changed: (theme: Theme) => void): (choice: ThemeChoice) => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let choice: ThemeChoice = "system";
  const apply = (): void => {
    const theme: Theme = choice === "system" ? (dark.matches ? "dark" : "light") : choice;
    document.documentElement.dataset.theme = theme;
    changed(theme);
  };
  dark.addEventListener("change", apply);
  return (next) => {
    choice = next;
    apply();
  };
}
