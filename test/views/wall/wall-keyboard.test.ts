// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WallCommand } from "../../../src/components/wall-events.ts";
import { WallKeyboard } from "../../../src/views/wall/wall-keyboard.ts";
import { cityFigures } from "../../support/wall-scenes.ts";

const belts = cityFigures.tour.filter(({ kind }) => kind === "belt");

function keyboard({ isPlaying = true, first = "city" as string | null } = {}) {
  const asked: (WallCommand | "end" | `letter ${string}`)[] = [];
  const wall = new WallKeyboard({
    belts: () => belts,
    isPlaying: () => isPlaying,
    first: () => first,
    onCommand: (command) => asked.push(command),
    onEnd: () => asked.push("end"),
    onLetter: (letter) => asked.push(`letter ${letter}`),
  });
  document.addEventListener("keydown", wall.onKey);
  ends.push(() => document.removeEventListener("keydown", wall.onKey));
  return asked;
}

const ends: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const end of ends.splice(0)) end();
  document.body.replaceChildren();
});

/** Presses a key on an element; true when the press was taken from the browser. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

function put(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  document.body.append(element);
  return element;
}

test("the space bar pauses a tour that plays and plays one that does not", () => {
  const playing = keyboard();
  expect(press(" ")).toBe(true);
  expect(playing).toEqual(["pause"]);
  for (const end of ends.splice(0)) end();
  const paused = keyboard({ isPlaying: false });
  press(" ");
  expect(paused).toEqual(["play"]);
});

test("keys step, go to the beginning, fill the screen and end", () => {
  const asked = keyboard();
  for (const key of ["ArrowRight", "PageUp", "Home", "f", "Escape"]) expect(press(key)).toBe(true);
  expect(asked).toEqual(["next", "previous", { jump: "city" }, "fullscreen", "end"]);
});

test("a key that is held down steps on, but switches once", () => {
  const asked = keyboard();
  for (const key of ["ArrowRight", " ", "f"]) {
    press(key);
    for (let times = 0; times < 3; times += 1) press(key, document.body, { repeat: true });
  }
  expect(asked).toEqual(["next", "next", "next", "next", "pause", "fullscreen"]);
});

test("a tour without a first scene has nowhere to begin", () => {
  const asked = keyboard({ first: null });
  press("Home");
  expect(asked).toEqual([]);
});

test("digits jump to the belt of the number, two digits in one breath to the one of both", () => {
  const asked = keyboard();
  expect(belts.length).toBeGreaterThan(11);
  press("1");
  vi.advanceTimersByTime(300);
  press("2");
  vi.advanceTimersByTime(3000);
  press("3");
  expect(asked).toEqual([belts[0], belts[11], belts[2]].map((scene) => ({ jump: scene?.id })));
});

test("a letter is the beginning of a name", () => {
  const asked = keyboard();
  press("鼓");
  expect(asked).toEqual(["letter 鼓"]);
});

test.each([
  ["input", {}],
  ["textarea", {}],
  ["select", {}],
])("whoever types or chooses in a field does not drive the wall: %s", (name, attributes) => {
  const asked = keyboard();
  const field = put(name, attributes);
  for (const key of [" ", "a", "1", "ArrowRight", "Home"]) expect(press(key, field)).toBe(false);
  expect(asked).toEqual([]);
});

test("in an open dialog keys are the dialog's", () => {
  const asked = keyboard();
  const dialog = put("dialog");
  const inside = document.createElement("p");
  dialog.append(inside);
  expect(press("Escape", inside)).toBe(false);
  expect(asked).toEqual([]);
});

test.each([
  ["button", {}],
  ["a", { href: "#x" }],
  ["div", { role: "button" }],
])(
  "a focused control keeps the space bar to itself, and leaves the other keys: %s",
  (name, has) => {
    const asked = keyboard();
    const control = put(name, has);
    expect(press(" ", control)).toBe(false);
    expect(press("ArrowRight", control)).toBe(true);
    expect(asked).toEqual(["next"]);
  },
);

test("a field within a shadow tree is seen too", () => {
  const asked = keyboard();
  const host = put("div");
  const field = document.createElement("input");
  host.attachShadow({ mode: "open" }).append(field);
  press("ArrowRight", field);
  expect(asked).toEqual([]);
});

test("what somebody else has taken, and presses with a modifier, are left alone", () => {
  const asked = keyboard();
  const map = put("div");
  map.addEventListener("keydown", (event) => event.preventDefault());
  press("ArrowRight", map);
  expect(press("f", document.body, { ctrlKey: true })).toBe(false);
  expect(asked).toEqual([]);
});
