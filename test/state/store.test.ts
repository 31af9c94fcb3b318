import { expect, test } from "vitest";
import { INITIAL_STATE } from "../../src/state/app-state.ts";
import type { Action } from "../../src/state/reduce.ts";
import { Store } from "../../src/state/store.ts";

const toEnglish: Action = { type: "set-language", language: "en" };

test("listeners hear of each change once, and of nothing that is no change", () => {
  const store = new Store(INITIAL_STATE);
  const heard: unknown[] = [];
  store.subscribe((state, action) => heard.push([state.language, action]));
  store.dispatch(toEnglish);
  store.dispatch(toEnglish);
  expect(heard).toEqual([["en", toEnglish]]);
  expect(store.state.language).toBe("en");
});

test("who has ended a subscription hears nothing more, the others still do", () => {
  const store = new Store(INITIAL_STATE);
  const heard: string[] = [];
  const end = store.subscribe(() => heard.push("first"));
  store.subscribe(() => heard.push("second"));
  end();
  store.dispatch(toEnglish);
  expect(heard).toEqual(["second"]);
});
