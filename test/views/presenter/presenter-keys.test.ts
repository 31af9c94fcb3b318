// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import {
  type PresenterRequest,
  requestOfKey,
} from "../../../src/views/presenter/presenter-keys.ts";

afterEach(() => document.body.replaceChildren());

/** What a key asks for that is pressed on an element of this name, as the window hears it. */
function asked(key: string, name = "div", init: KeyboardEventInit = {}): PresenterRequest | null {
  const target = document.createElement(name);
  document.body.append(target);
  let request: PresenterRequest | null = null;
  const hear = (event: KeyboardEvent): void => {
    request = requestOfKey(event);
  };
  addEventListener("keydown", hear);
  target.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, ...init }),
  );
  removeEventListener("keydown", hear);
  return request;
}

test.each([
  [" ", "toggle"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  ["Home", "first"],
  ["Enter", null],
  ["n", null],
] as const)("%j asks for %s", (key, request) => {
  expect(asked(key)).toBe(request);
});

test("a field keeps its own keys, but for those of a hand-held presenter", () => {
  for (const field of ["input", "select", "textarea"]) {
    for (const key of [" ", "ArrowLeft", "ArrowRight", "Home"]) {
      expect(asked(key, field), `${key} in ${field}`).toBeNull();
    }
    expect(asked("PageDown", field)).toBe("next");
    expect(asked("PageUp", field)).toBe("previous");
  }
});

test("the space bar presses what has the focus, arrows still step", () => {
  for (const control of ["button", "a", "summary"]) {
    expect(asked(" ", control), control).toBeNull();
    expect(asked("ArrowRight", control), control).toBe("next");
  }
});

test("a key that is held down or goes with another is none of these", () => {
  expect(asked("ArrowRight", "div", { repeat: true })).toBeNull();
  for (const key of ["altKey", "ctrlKey", "metaKey", "shiftKey"]) {
    expect(asked("ArrowLeft", "div", { [key]: true }), key).toBeNull();
  }
});
