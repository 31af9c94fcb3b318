// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { followTheme } from "../../src/app/theme.ts";
import { THEMES, TYPE_SIZES, VIEW_IDS } from "../../src/state/app-state.ts";

/** A system whose choice of light or dark can be changed, as its user does. */
function standInSystem(isDark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isDark });
  vi.stubGlobal("matchMedia", () => query);
  return {
    turn(dark: boolean): void {
      query.matches = dark;
      query.dispatchEvent(new Event("change"));
    },
  };
}

const typeSize = "standard";
const shown = () => document.documentElement.dataset.theme;

beforeEach(() => {
  delete document.documentElement.dataset.theme;
});

test.each(VIEW_IDS)("a chosen theme is shown whatever the system says: %s", (view) => {
  for (const isDark of [true, false]) {
    standInSystem(isDark);
    const ask = followTheme(() => {});
    for (const theme of ["light", "dark"] as const) {
      ask({ theme, typeSize, view });
      expect(shown()).toBe(theme);
    }
  }
});

test.each(VIEW_IDS)(
  "without a choice a wall is dark, everything else as the system is: %s",
  (view) => {
    for (const isDark of [true, false]) {
      standInSystem(isDark);
      followTheme(() => {})({ theme: "system", typeSize, view });
      expect(shown()).toBe(view === "wall" || isDark ? "dark" : "light");
    }
  },
);

test("the system is followed as it changes, but not by a wall or against a choice", () => {
  const system = standInSystem(false);
  const told: string[] = [];
  const ask = followTheme((theme) => told.push(theme));
  ask({ theme: "system", typeSize, view: "explore" });
  system.turn(true);
  expect(told).toEqual(["light", "dark"]);
  ask({ theme: "system", typeSize, view: "wall" });
  system.turn(false);
  expect(shown()).toBe("dark");
  ask({ theme: "light", typeSize, view: "wall" });
  system.turn(true);
  expect(shown()).toBe("light");
});

test.each(VIEW_IDS)("the page's first paint has the theme that it keeps: %s", async (view) => {
  for (const theme of THEMES) {
    for (const isDark of [true, false]) {
      standInSystem(isDark);
      history.replaceState(null, "", `?view=${view}&theme=${theme}`);
      vi.resetModules();
      await vi.importActual("../../src/app/early.ts");
      const first = shown();
      followTheme(() => {})({ theme, typeSize, view });
      expect([theme, isDark, first]).toEqual([theme, isDark, shown()]);
    }
  }
});

test.each(VIEW_IDS)("large type is there from the first paint, but on a wall: %s", async (view) => {
  const { dataset } = document.documentElement;
  for (const typeSize of TYPE_SIZES) {
    standInSystem(false);
    delete dataset.type;
    history.replaceState(null, "", `?view=${view}&type=${typeSize}`);
    vi.resetModules();
    await vi.importActual("../../src/app/early.ts");
    const first = dataset.type;
    followTheme(() => {})({ theme: "system", typeSize, view });
    expect(dataset.type).toBe(view === "wall" ? "standard" : typeSize);
    if (view !== "wall") expect(first ?? "standard").toBe(typeSize);
  }
});
